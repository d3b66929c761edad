import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proposedPeriod } from './proposed-period.ts';

const TODAY = '2026-04-24';

test.each([
  ['none yet', [], { from: '2026-04-18', to: '2026-04-24' }],
  ['one without a period', [null], { from: '2026-04-18', to: '2026-04-24' }],
  ['a week', [{ from: '2026-04-11', to: '2026-04-17' }], { from: '2026-04-18', to: '2026-04-24' }],
  [
    'two weeks over the end of a month',
    [{ from: '2026-03-21', to: '2026-04-03' }],
    { from: '2026-04-04', to: '2026-04-17' },
  ],
  [
    'a week over the end of a year',
    [{ from: '2026-12-26', to: '2027-01-01' }],
    { from: '2027-01-02', to: '2027-01-08' },
  ],
  ['one day', [{ from: '2028-02-28', to: '2028-02-28' }], { from: '2028-02-29', to: '2028-02-29' }],
  [
    'several, in any order',
    [{ from: '2026-04-11', to: '2026-04-17' }, null, { from: '2026-04-04', to: '2026-04-10' }],
    { from: '2026-04-18', to: '2026-04-24' },
  ],
])('%s', (_name, periods, proposed) => {
  expect(proposedPeriod(periods, TODAY)).toEqual(proposed);
});

const DAY_MS = 86_400_000;
const asDate = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
const asDay = (date: string): number => Date.parse(date) / DAY_MS;

test('begins the day after the last one ended, and is just as long', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40_000 }),
      fc.integer({ min: 0, max: 60 }),
      (day, more) => {
        const { from, to } = proposedPeriod([{ from: asDate(day), to: asDate(day + more) }], TODAY);
        expect([asDay(from), asDay(to)]).toEqual([day + more + 1, day + 2 * more + 1]);
      },
    ),
  );
});
