import { expect, test } from 'vitest';
import type { DigestSummary } from '#shared/contract/library.ts';
import { daysLeft, inBin, inOrder } from './in-order.ts';

const summary = (id: string, some: Partial<DigestSummary>): DigestSummary => ({
  id,
  name: null,
  template: 'embassy-azerbaijan',
  period: null,
  state: 'draft',
  edition: 1,
  sections: [],
  incomplete: 0,
  updatedAt: 0,
  deletedAt: null,
  ...some,
});
const week = (from: string, to: string): Partial<DigestSummary> => ({ period: { from, to } });

const DIGESTS = [
  summary('old', week('2026-04-04', '2026-04-10')),
  summary('binned', { ...week('2026-04-18', '2026-04-24'), deletedAt: 5 }),
  summary('new', week('2026-04-11', '2026-04-17')),
  summary('binned-later', { deletedAt: 7 }),
  summary('copy', { ...week('2026-04-11', '2026-04-17'), updatedAt: 9 }),
  summary('without', {}),
];

test('the list has the latest period first, and what has none on top', () => {
  expect(inOrder(DIGESTS).map(({ id }) => id)).toEqual(['without', 'copy', 'new', 'old']);
});

test('the bin has the last one first', () => {
  expect(inBin(DIGESTS).map(({ id }) => id)).toEqual(['binned-later', 'binned']);
});

const DAY = 86_400_000;
test.each([
  [0, 30],
  [1, 30],
  [DAY, 29],
  [29 * DAY + 1, 1],
  [30 * DAY, 0],
  [31 * DAY, 0],
])('after %i ms in the bin %i days are left', (passed, left) => {
  expect(daysLeft(1000, 1000 + passed)).toBe(left);
});
