import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDate, type CalendarDate } from './calendar-date.ts';
import { formatPeriod, parsePeriod } from './period.ts';

const period = (from: CalendarDate, to: CalendarDate): { from: string; to: string } => ({
  from,
  to,
});
const spring = period('2026-03-21', '2026-04-03');
/** The period that is read where nothing else stands on the line. */
const alone = (range: typeof spring): unknown => ({ period: range, weekdays: '', rest: '' });

describe('a period is written', () => {
  test.each([
    ['2026年3月21日～4月3日', spring],
    ['2026年4月18日～4月24日', period('2026-04-18', '2026-04-24')],
    ['2026年12月26日～2027年1月8日', period('2026-12-26', '2027-01-08')],
    ['2026年4月18日～4月18日', period('2026-04-18', '2026-04-18')],
  ])('%s', (text, range) => {
    expect(formatPeriod(range)).toBe(text);
  });
});

describe('a period is read', () => {
  test.each([
    ['the house form', '2026年3月21日～4月3日', spring],
    ['full-width digits', '２０２６年３月２１日～４月３日', spring],
    ['spaces', ' 2026年 3月 21日 ～ 4月 3日 ', spring],
    ['ideographic and no-break spaces', '2026年3月21日\u3000～\u00a04月3日', spring],
    ['a wave dash', '2026年3月21日〜4月3日', spring],
    ['a tilde', '2026年3月21日~4月3日', spring],
    ['a hyphen', '2026年3月21日-4月3日', spring],
    ['a full-width hyphen', '2026年3月21日－4月3日', spring],
    ['an en dash', '2026年3月21日–4月3日', spring],
    ['an em dash', '2026年3月21日—4月3日', spring],
    ['a horizontal bar', '2026年3月21日―4月3日', spring],
    ['a minus sign', '2026年3月21日−4月3日', spring],
    ['a long-vowel sign as a dash', '2026年3月21日ー4月3日', spring],
    ['the year twice', '2026年3月21日～2026年4月3日', spring],
    ['zeros before the numbers', '2026年03月21日～04月03日', spring],
    ['the month once', '2026年4月18日～24日', period('2026-04-18', '2026-04-24')],
    ['two years', '2026年12月26日～2027年1月8日', period('2026-12-26', '2027-01-08')],
    ['the era', '令和8年3月21日～4月3日', spring],
    ['the era in full width', '令和８年３月２１日～４月３日', spring],
    ['the era twice', '令和7年12月27日～令和8年1月9日', period('2025-12-27', '2026-01-09')],
    ['the first year of the era', '令和元年5月1日～5月7日', period('2019-05-01', '2019-05-07')],
    ['a leap day', '2024年2月29日～3月6日', period('2024-02-29', '2024-03-06')],
  ])('with %s', (_name, line, range) => {
    expect(parsePeriod(line)).toEqual(alone(range));
  });

  test('with days of the week, which are told apart', () => {
    expect(parsePeriod('2026年3月21日(土)～4月3日（金曜日）')).toEqual({
      period: spring,
      weekdays: '(土)(金曜日)',
      rest: '',
    });
  });

  test('with what follows on the line', () => {
    expect(parsePeriod('2026年3月21日～4月3日 （一部3月20日分を含む）')).toEqual({
      period: spring,
      weekdays: '',
      rest: '(一部3月20日分を含む)',
    });
  });

  test.each([
    ['no second date', '2026年3月21日'],
    ['no year', '3月21日～4月3日'],
    ['no month', '2026年21日～4月3日'],
    ['a day that does not exist', '2026年2月30日～3月6日'],
    ['a month that does not exist', '2026年13月1日～13月7日'],
    ['an end before the start', '2026年4月3日～3月21日'],
    ['the new year left out', '2026年12月26日～1月8日'],
    ['text before it', '期間 2026年3月21日～4月3日'],
    ['nothing', ''],
  ])('not where there is %s', (_name, line) => {
    expect(parsePeriod(line)).toBeNull();
  });
});

const dateFrom = (minYear: number): fc.Arbitrary<CalendarDate> =>
  fc
    .tuple(
      fc.integer({ min: minYear, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    )
    .map((parts) => calendarDate(...parts))
    .filter((date) => date !== null);
const rangeFrom = (minYear: number): fc.Arbitrary<typeof spring> =>
  fc
    .tuple(dateFrom(minYear), dateFrom(minYear))
    .map(([a, b]) => (a <= b ? period(a, b) : period(b, a)));

test('law: a period that was written reads as itself', () => {
  fc.assert(
    fc.property(rangeFrom(1000), (range) => {
      expect(parsePeriod(formatPeriod(range))).toEqual(alone(range));
    }),
    { numRuns: 300 },
  );
});

test('a period of years before 1000, which a file may have, reads as itself', () => {
  const range = period('0999-03-21', '0999-04-03');
  expect(parsePeriod(formatPeriod(range))).toEqual(alone(range));
});

test('law: what follows a period is kept, whatever it is', () => {
  const after = fc
    .string({ unit: 'binary', maxLength: 20 })
    .map((text) => text.normalize('NFKC').replace(/\s/gu, ''))
    .filter((text) => !/^(?:\(|\p{M})/u.test(text));
  fc.assert(
    fc.property(rangeFrom(1000), after, (range, rest) => {
      expect(parsePeriod(formatPeriod(range) + rest)).toEqual({
        period: range,
        weekdays: '',
        rest: rest.normalize('NFKC'),
      });
    }),
    { numRuns: 200 },
  );
});
