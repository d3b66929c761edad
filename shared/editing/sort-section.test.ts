import { expect, test } from 'vitest';
import type { Digest, Item } from '#shared/domain/digest.ts';
import { bodyOf, digestOf, frozen, idsOf, itemOf, reportOf } from '#shared/testing/small-digest.ts';
import { foldText } from '#shared/text/fold-text.ts';
import { sortSection, type SortKey } from './sort-section.ts';

const sorted = (items: readonly Item[], by: SortKey): string | undefined => {
  const digest: Digest = frozen(digestOf({ security: items, foreign: items.slice(0, 0) }));
  return idsOf(sortSection(digest, 'security', by)).security?.join('');
};
const item = (id: string, outlet: string, ...days: string[]): Item =>
  itemOf(
    id,
    days.map((day) => reportOf('x', outlet, day)),
  );
const undated: Item = itemOf('u', [
  { kind: 'report', label: null, body: bodyOf('x'), source: null },
]);

test('by the earliest day of an item, undated last, alike as they were', () => {
  const items = [
    undated,
    item('a', 'APA', '2026-04-20'),
    item('b', 'APA', '2026-04-23', '2026-04-18'),
    item('c', 'APA', '2026-04-20'),
    itemOf('v'),
    item('d', 'APA', '2026-04-19'),
  ];
  expect(sorted(items, 'date')).toBe('bdacuv');
});

test('by the first outlet, whatever its case and marks', () => {
  const items = [
    undated,
    item('a', 'TREND', '2026-04-20'),
    item('b', 'Şəki', '2026-04-20'),
    item('c', 'apa', '2026-04-20'),
    item('d', 'İTV', '2026-04-20'),
    item('e', 'SEKI', '2026-04-20'),
    item('f', 'ITV', '2026-04-20'),
  ];
  expect(sorted(items, 'source')).toBe('cdfbeau');
});

test('a section that is in order stays the same object, and so do the others', () => {
  const digest = digestOf({ security: [item('a', 'A', '2026-04-18'), itemOf('b')] });
  expect(sortSection(digest, 'security', 'date')).toBe(digest);
  expect(sortSection(digest, 'weather', 'date')).toBe(digest);
});

test.each([
  ['İlqar', 'ilqar'],
  ['IĞDIR ığdır', 'igdir igdir'],
  ['XƏZƏR Xəzər', 'xezer xezer'],
  ['ŞÇČŽĒ şçčžē', 'sccze sccze'],
  ['ＴＲＥＮＤ', 'trend'],
  ['ガス', 'ガス'],
])('%s is compared as %s', (name, folded) => {
  expect(foldText(name)).toBe(folded);
});
