import { expect, test } from 'vitest';
import type { Correction, PrintedPlace } from '#shared/domain/correction.ts';
import { template } from '#shared/testing/template.ts';
import { correctionRows } from './correction-rows.ts';

const place: PrintedPlace = {
  section: { key: 'security', number: 1, title: '軍事・治安関係' },
  number: 2,
  headline: { ja: '外相「会談した」', en: 'FM met' },
};
const row = (one: Correction): string[] =>
  correctionRows([one], template).flatMap((it) => [it.place, it.wrong, it.right]);
const item = '1. 軍事・治安関係 2番目「外相『会談した』」';

test('every kind of correction is told in the words of the template', () => {
  expect(row({ kind: 'header', field: 'title', wrong: 'a', right: null })).toEqual([
    '表題',
    'a',
    '(削除)',
  ]);
  const text = { kind: 'text', place, wrong: null, right: 'x\ny' } as const;
  expect(row({ ...text, field: 'body', block: { number: 2, of: 3 } })).toEqual([
    `${item} 2番目の記事 本文`,
    '(記載なし)',
    'x y',
  ]);
  expect(row({ ...text, field: 'source', block: { number: 1, of: 1 } })[0]).toBe(`${item} 出典`);
  expect(row({ ...text, field: 'headline-ja', block: null })[0]).toBe(`${item} 見出し(日本語)`);
  expect(
    row({
      kind: 'block-kind',
      place,
      block: { number: 1, of: 2 },
      wrong: 'report',
      right: 'note',
    }),
  ).toEqual([`${item} 1番目の記事 種別`, '記事', 'NOTE']);
  expect(row({ kind: 'item-added', place })).toEqual([item, '(記載なし)', '(項目を追加)']);
  expect(row({ kind: 'item-removed', place })).toEqual([item, '外相「会談した」', '(項目を削除)']);
  const to = { ...place, section: { key: 'foreign', number: 3, title: '外政関連' }, number: 5 };
  expect(row({ kind: 'item-moved', place, to })).toEqual([
    `${item} 掲載位置`,
    '1. 軍事・治安関係 2',
    '3. 外政関連 5',
  ]);
});

test('an item without a Japanese headline is named by the English one; braces in it stay', () => {
  const odd = { ...place, headline: { ja: '', en: '{number} {x}' } };
  expect(row({ kind: 'item-added', place: odd })[0]).toBe(
    '1. 軍事・治安関係 2番目「{number} {x}」',
  );
});
