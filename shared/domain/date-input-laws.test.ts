import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDate, type DateRange } from './calendar-date.ts';
import { formatDateInput, readDateInput, type DateContext } from './date-input.ts';

const anyDate = fc
  .tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map((parts) => calendarDate(...parts))
  .filter((date) => date !== null);
const anyRange = fc
  .tuple(anyDate, fc.oneof(anyDate, fc.constant(null)))
  .map(([a, b]): DateRange => {
    const c = b ?? a;
    return a <= c ? { from: a, to: c } : { from: c, to: a };
  });
const anyContext: fc.Arbitrary<DateContext> = fc.record({
  period: fc.option(anyRange),
  today: anyDate,
});
const numRuns = Number(process.env.LAW_RUNS ?? 500);

describe('law', () => {
  test('what the field shows reads as itself, in any context', () => {
    fc.assert(
      fc.property(anyRange, anyContext, (range, context) => {
        expect(readDateInput(formatDateInput(range), context)).toEqual({ ok: true, value: range });
      }),
      { numRuns },
    );
  });

  test('any text is a valid range or a reason', () => {
    const piece = fc.constantFrom(
      ...Array.from('0123456789'),
      '.',
      '-',
      '/',
      '年',
      '月',
      '日',
      '～',
      ' ',
      '今日',
      't',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.array(piece, { maxLength: 12 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, anyContext, (typed, context) => {
        const result = readDateInput(typed, context);
        if (result.ok) {
          expect(readDateInput(formatDateInput(result.value), context)).toEqual(result);
        } else {
          expect(['not-a-date', 'no-such-day', 'reversed']).toContain(result.error);
        }
      }),
      { numRuns },
    );
  });

  test('a day of the period is read from its day and month alone', () => {
    const cases = fc.tuple(anyDate, fc.nat({ max: 13 }), anyDate);
    fc.assert(
      fc.property(cases, ([from, after, today]) => {
        const day = new Date(Date.parse(`${from}T00:00Z`) + after * 86_400_000).toISOString();
        const [year, month, date] = day.slice(0, 10).split('-');
        if (year === undefined || year.length > 4 || day.startsWith('+')) return;
        const period = { from, to: day.slice(0, 10) };
        const expected = { ok: true, value: { from: period.to, to: period.to } };
        const typed = `${String(Number(date))}.${String(Number(month))}`;
        expect(readDateInput(typed, { period, today })).toEqual(expected);
        expect(readDateInput(String(date), { period, today })).toEqual(expected);
      }),
      { numRuns },
    );
  });
});
