import { expect, test } from 'vitest';
import type { Digest } from '#shared/domain/digest.ts';
import { emptyItem } from '#shared/editing/empty.ts';
import { setHeadline } from '#shared/editing/items.ts';
import { sampleDigest } from '#shared/testing/template.ts';
import { keepSame, matches, outlineSections } from './outline-structure.ts';

const item = {
  ...emptyItem('x'),
  headline: { ja: 'カスピ海で合同演習', en: 'Xəzər exercise in İsmayıllı' },
  blocks: [
    {
      ...emptyItem('x').blocks[0],
      kind: 'note' as const,
      label: null,
      body: {
        type: 'doc' as const,
        content: [
          {
            type: 'paragraph' as const,
            content: [{ type: 'text' as const, text: 'Ferry "Naxçıvan"' }],
          },
        ],
      },
      source: { outlets: ['JAM-NEWS.NET'], from: null, to: null },
    },
  ],
};

test.each([
  ['the Japanese headline', 'カスピ', true],
  ['half-width kana', 'ｶｽﾋﾟ', true],
  ['letters without their marks, in any case', 'xezer ISMAYILLI', true],
  ['the body', 'naxcivan', true],
  ['an outlet', 'jam-news', true],
  ['several words, wherever they stand', 'ferry カスピ', true],
  ['full-width letters', 'ＦＥＲＲＹ', true],
  ['one word that is not in it', 'ferry トルコ', false],
  ['white space alone', '　 ', true],
])('finds by %s', (_name, search, found) => {
  expect(matches(item, search)).toBe(found);
});

test('an outline has every section, with all its items counted and those found', () => {
  const all = outlineSections(sampleDigest, '');
  expect(all.map(({ key, count, ids }) => [key, count, ids.length])).toEqual(
    sampleDigest.sections.map(({ key, items }) => [key, items.length, items.length]),
  );
  const found = outlineSections(sampleDigest, 'ハザル');
  expect(found.map(({ count, ids }) => [count, ids])).toEqual([
    [sampleDigest.sections[0]?.items.length, ['s05']],
    [sampleDigest.sections[1]?.items.length, []],
    [sampleDigest.sections[2]?.items.length, []],
  ]);
});

test('typing in an item gives the same outline, moving one does not', () => {
  const select = keepSame((digest: Digest) => outlineSections(digest, ''));
  const before = select(sampleDigest);
  expect(select(setHeadline(sampleDigest, 's05', 'ja', '別の見出し'))).toBe(before);
  const [first] = sampleDigest.sections;
  const turned = {
    ...sampleDigest,
    sections: sampleDigest.sections.map((section) =>
      section === first ? { ...section, items: section.items.toReversed() } : section,
    ),
  };
  expect(select(turned)).not.toBe(before);
});
