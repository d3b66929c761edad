import { expect, test } from 'vitest';
import type { Item } from '#shared/domain/digest.ts';
import { findItem } from '#shared/editing/place.ts';
import {
  digestOf,
  frozen,
  idsOf,
  itemOf,
  reportOf,
  textsOf,
} from '#shared/testing/small-digest.ts';
import { additionOf } from './add-cards.ts';
import type { Card } from './card.ts';
import { articleOf, cardFor, line } from '../testing/cards.ts';

const old = itemOf('old', [reportOf('Old.', 'APA', '2026-04-19')]);
const note = { ...reportOf('Remark.', 'APA', '2026-04-19'), kind: 'note' as const, label: null };
const digest = frozen(
  digestOf({ security: [old], foreign: [itemOf('noted', [...old.blocks, note])] }),
);

const numbered = (): (() => string) => {
  let number = 0;
  return () => `n${String((number += 1))}`;
};
const add = (cards: readonly Card[], selected: string | null = null) => {
  const addition = additionOf(cards, digest, selected, numbered());
  return { ...addition, after: addition.change(digest) };
};

test('an article becomes an item, with its source and what is kept of its text', () => {
  const card = cardFor(
    articleOf('Ministers meet', [
      line('Ministers meet', 'headline'),
      line('They met.'),
      line('First', null, 1),
      line('Second', null, 1),
      line('Read also: more', 'read-also'),
    ]),
  );
  const { after, originals, first } = add([card]);
  const item: Item | null = findItem(after, 'n1');
  expect(item?.headline).toEqual({ ja: '', en: 'Ministers meet' });
  expect(item?.blocks.map(({ kind, label, source }) => ({ kind, label, source }))).toEqual([
    {
      kind: 'report',
      label: null,
      source: { outlets: ['TREND'], from: '2026-04-20', to: '2026-04-20' },
    },
  ]);
  expect(textsOf(item)).toEqual(['They met.\nFirst\nSecond']);
  expect([originals, first]).toEqual([[{ item: 'n1', originals: ['o1'] }], 'n1']);
});

test('each goes to its section, and one without to that of the selected item', () => {
  const cards = [
    cardFor(articleOf('A', [], { section: 'security' })),
    cardFor(articleOf('B', [], { section: null }), 1),
    cardFor(articleOf('C', [], { section: 'domestic' }), 2),
  ];
  expect(idsOf(add(cards, 'noted').after)).toEqual({
    security: ['old', 'n1'],
    domestic: ['n3'],
    foreign: ['noted', 'n2'],
  });
  expect(idsOf(add(cards).after).security).toEqual(['old', 'n1', 'n2']);
});

test('the first new item is the first of the report', () => {
  const cards = [
    cardFor(articleOf('A', [], { section: 'foreign' })),
    cardFor(articleOf('B', [], { section: 'security' }), 1),
  ];
  expect(add(cards).first).toBe('n2');
});

test('one more report stands behind the others of its item, and before a note', () => {
  const like = { item: 'noted', isThere: false };
  const card: Card = { ...cardFor(articleOf('A', [line('New.')]), 0, like), fate: 'block' };
  const { after, originals, first } = add([card]);
  expect(textsOf(findItem(after, 'noted'))).toEqual(['Old.', 'New.', 'Remark.']);
  expect([originals, first]).toEqual([[{ item: 'noted', originals: ['o1'] }], 'noted']);
});

test('where its item is gone, it is an item of its own', () => {
  const like = { item: 'gone', isThere: false };
  const card: Card = { ...cardFor(articleOf('A'), 0, like), fate: 'block' };
  expect(idsOf(add([card]).after).foreign).toEqual(['noted', 'n1']);
});

test('what is left out changes nothing, and no source line is made of nothing', () => {
  const dropped: Card = { ...cardFor(articleOf('A')), fate: 'drop' };
  expect(add([dropped]).after).toBe(digest);
  const bare = cardFor(articleOf('A', [line('Text.')], { outlets: [], days: null }));
  expect(findItem(add([bare]).after, 'n1')?.blocks[0]?.source).toBeNull();
});

test('a headline in Japanese is the Japanese one', () => {
  const { after } = add([cardFor(articleOf('外相が会談'))]);
  expect(findItem(after, 'n1')?.headline).toEqual({ ja: '外相が会談', en: '' });
});
