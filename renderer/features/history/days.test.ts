import { expect, test } from 'vitest';
import type { HistoryEntry } from '#shared/contract/review.ts';
import { byDay } from './days.ts';

const at = (day: number, hour: number): number => new Date(2026, 3, day, hour).getTime();
const entry = (seq: number, time: number): HistoryEntry => ({
  seq,
  event: { event: 'created', by: 'officer', at: time },
  hasText: false,
});

test('newest first, a day at a time, in the order of the record', () => {
  const history = [entry(1, at(23, 9)), entry(2, at(24, 9)), entry(3, at(24, 8))];
  const days = byDay(history).map(({ day, entries }) => [day, entries.map(({ seq }) => seq)]);
  expect(days).toEqual([
    ['2026-04-24', [3, 2]],
    ['2026-04-23', [1]],
  ]);
  expect(byDay([])).toEqual([]);
});
