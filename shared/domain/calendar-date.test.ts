import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDate, calendarDateSchema, dateParts, dateRangeSchema } from './calendar-date.ts';

const isDay = (text: string): boolean => calendarDateSchema.safeParse(text).success;

describe('a calendar date', () => {
  test.each([
    [2026, 3, 21, '2026-03-21'],
    [2024, 2, 29, '2024-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [1, 1, 1, '0001-01-01'],
    [9999, 12, 31, '9999-12-31'],
  ])('%d, %d, %d is %s', (year, month, day, date) => {
    expect(calendarDate(year, month, day)).toBe(date);
    expect(isDay(date)).toBe(true);
  });

  test.each([
    ['a year without a leap day', 2026, 2, 29],
    ['a century without a leap day', 1900, 2, 29],
    ['31 April', 2026, 4, 31],
    ['31 September', 2026, 9, 31],
    ['32 January', 2026, 1, 32],
    ['day 0', 2026, 1, 0],
    ['month 0', 2026, 0, 1],
    ['month 13', 2026, 13, 1],
    ['year 0', 0, 1, 1],
    ['year 10000', 10000, 1, 1],
  ])('%s is no day', (_name, year, month, day) => {
    expect(calendarDate(year, month, day)).toBeNull();
  });

  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '2026-01-01\n',
    '２０２６-01-01',
    '2026/01/01',
    '',
  ])('%j is refused in a file', (text) => {
    expect(isDay(text)).toBe(false);
  });

  test('law: the days are those of JavaScript’s own calendar, and no others', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, day) => {
          const native = new Date(0);
          native.setUTCFullYear(year, month - 1, day);
          const exists = native.getUTCMonth() === month - 1 && native.getUTCDate() === day;
          const expected = exists ? native.toISOString().slice(0, 10) : null;
          expect(calendarDate(year, month, day)).toBe(expected);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('law: the parts of a date make the date', () => {
    const date = fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.nat(11), fc.integer({ min: 1, max: 28 }))
      .map(([year, month, day]) => ({ year, month: month + 1, day }));
    fc.assert(
      fc.property(date, (parts) => {
        const { year, month, day } = parts;
        expect(dateParts(calendarDate(year, month, day) ?? '')).toEqual(parts);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a range of dates', () => {
  test('may be one day', () => {
    const range = { from: '2026-03-21', to: '2026-03-21' };
    expect(dateRangeSchema.parse(range)).toEqual(range);
  });

  test('is refused where it ends before it begins, at `to`', () => {
    const { error } = dateRangeSchema.safeParse({ from: '2026-04-03', to: '2026-03-21' });
    expect(error?.issues.map(({ path, message }) => ({ path, message }))).toEqual([
      { path: ['to'], message: 'must not be before `from`' },
    ]);
  });
});
