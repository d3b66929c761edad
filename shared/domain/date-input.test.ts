import { describe, expect, test } from 'vitest';
import type { CalendarDate, DateRange } from './calendar-date.ts';
import { formatDateInput, readDateInput, type DateContext } from './date-input.ts';

const week: DateContext = {
  period: { from: '2026-04-18', to: '2026-04-24' },
  today: '2026-04-23',
};
/** `2026-04-18`, `2026-04-16/2026-04-18`, or the reason why not. */
function read(text: string, context: DateContext = week): string {
  const result = readDateInput(text, context);
  if (!result.ok) return result.error;
  const { from, to } = result.value;
  return from === to ? from : `${from}/${to}`;
}

describe('a day is read', () => {
  test.each([
    '18.4',
    '18.04',
    '18.4.',
    '18.4.2026',
    '18.04.2026',
    '2026-04-18',
    '2026-4-18',
    '2026/4/18',
    '2026/04/18',
    '2026.4.18',
    '4/18',
    '04/18',
    '4月18日',
    '4月18',
    '2026年4月18日',
    '4月18日(土)',
    '18日',
    '18',
    '18.',
    '１８．４',
    '１８。４',
    '４／１８',
    '４月１８日（土曜日）',
    ' 18 . 4 ',
    '\u300018.\u00a04\u200b',
    '2026 年 4 月 18 日',
  ])('%s', (text) => {
    expect(read(text)).toBe('2026-04-18');
  });

  test.each([
    ['今日', '2026-04-23'],
    ['本日', '2026-04-23'],
    ['today', '2026-04-23'],
    ['Today', '2026-04-23'],
    ['t', '2026-04-23'],
    ['昨日', '2026-04-22'],
    ['yesterday', '2026-04-22'],
    ['ｙ', '2026-04-22'],
    ['一昨日', '2026-04-21'],
    ['おととい', '2026-04-21'],
  ])('%s', (text, day) => {
    expect(read(text)).toBe(day);
  });

  test('yesterday of the first day of a year', () => {
    expect(read('昨日', { ...week, today: '2026-01-01' })).toBe('2025-12-31');
    expect(read('一昨日', { ...week, today: '2024-03-01' })).toBe('2024-02-28');
  });
});

describe('a range is read', () => {
  test.each([
    '16-18.4',
    '16.-18.4.',
    '16.4-18.4',
    '16-18.04.2026',
    '16.04.2026-18.04.2026',
    '16.4-18.4.2026',
    '16~18.4',
    '16～18.4',
    '16〜18.4',
    '16–18.4',
    '16—18.4',
    '16−18.4',
    '16－18.4',
    '１６ー１８。４',
    '16 - 18 . 4',
    '4/16-4/18',
    '4/16-18',
    '4月16日～18日',
    '4月16日～4月18日',
    '2026年4月16日～18日',
    '2026年4月16日～4月18日',
    '4月16日から18日',
    '16日～18日',
    '16-18',
    '2026-04-16-18',
    '2026-04-16~2026-04-18',
    '2026-04-16-2026-04-18',
    '2026/4/16-2026/4/18',
  ])('%s', (text) => {
    expect(read(text)).toBe('2026-04-16/2026-04-18');
  });

  test.each([
    ['30.3-2.4', '2026-03-30/2026-04-02'],
    ['30.03-02.04.2026', '2026-03-30/2026-04-02'],
    ['3/30-4/2', '2026-03-30/2026-04-02'],
    ['29.12.2025-02.01.2026', '2025-12-29/2026-01-02'],
    ['29.12-2.1.2026', '2025-12-29/2026-01-02'],
    ['2025/12/29-1/2', '2025-12-29/2026-01-02'],
    ['昨日-今日', '2026-04-22/2026-04-23'],
    ['20-今日', '2026-04-20/2026-04-23'],
  ])('%s', (text, days) => {
    expect(read(text)).toBe(days);
  });
});

describe('what is left out comes from the context', () => {
  const newYear = { from: '2025-12-27', to: '2026-01-09' };
  test.each<[string, string, DateRange | null, CalendarDate, string]>([
    [
      'the year of the period',
      '20.4',
      { from: '2024-04-18', to: '2024-04-24' },
      '2026-05-01',
      '2024-04-20',
    ],
    ['the old year', '29.12', newYear, '2026-01-05', '2025-12-29'],
    ['the new year', '2.1', newYear, '2026-01-05', '2026-01-02'],
    ['both years', '29.12-2.1', newYear, '2026-01-05', '2025-12-29/2026-01-02'],
    ['the month of the old year', '31', newYear, '2026-01-05', '2025-12-31'],
    ['the month of the new year', '5', newYear, '2025-12-29', '2026-01-05'],
    ['a day before the period', '17', week.period, week.today, '2026-04-17'],
    ['a day of the month before', '30', week.period, week.today, '2026-03-30'],
    ['a day that this month has not', '31', week.period, week.today, '2026-03-31'],
    ['a day in the period, though it is to come', '24', week.period, '2026-04-20', '2026-04-24'],
    [
      'a range that begins in the period',
      '23-25.4',
      week.period,
      week.today,
      '2026-04-23/2026-04-25',
    ],
    ['the past rather than the future', '26', week.period, week.today, '2026-03-26'],
    ['after the period, when that has come', '26', week.period, '2026-04-27', '2026-04-26'],
    ['the future where the past is far', '26.4', week.period, week.today, '2026-04-26'],
    ['the year before', '29.12', null, '2026-01-02', '2025-12-29'],
    ['this month', '18', null, '2026-04-23', '2026-04-18'],
    ['last month', '25', null, '2026-04-23', '2026-03-25'],
    ['last month of last year', '28', null, '2026-01-02', '2025-12-28'],
    ['today itself', '23', null, '2026-04-23', '2026-04-23'],
    ['over the new year', '29.12-2.1', null, '2026-01-03', '2025-12-29/2026-01-02'],
    ['a leap day', '29.2', null, '2028-03-03', '2028-02-29'],
  ])('%s', (_name, text, period, today, expected) => {
    expect(read(text, { period, today })).toBe(expected);
  });
});

describe('what is no date is told apart', () => {
  test.each([
    '',
    ' ',
    'x',
    '.',
    '-',
    '18.4.26',
    '118.4',
    '18.4.2026.',
    '4月',
    '2026年4月',
    '2026',
    '18-',
    '-18',
    '16-18-20',
    '16,18.4',
    '18/4/2026',
    'TREND',
    '18.4 (TREND)',
    '明日',
  ])('not understood: %s', (text) => {
    expect(read(text)).toBe('not-a-date');
  });

  test.each(['31.4', '32', '0', '0.4', '18.13', '18/4', '4月31日', '29.2.2026', '30-31.4', '29.2'])(
    'no such day: %s',
    (text) => {
      expect(read(text)).toBe('no-such-day');
    },
  );

  test.each(['18-16.4', '18.4-16.4', '18.4-16.3', '18-16', '18.04.2026-16.04.2026', '30-2.4'])(
    'reversed: %s',
    (text) => {
      expect(read(text)).toBe('reversed');
    },
  );
});

test.each([
  ['2026-04-18', '2026-04-18', '18.04.2026'],
  ['2026-04-16', '2026-04-18', '16-18.04.2026'],
  ['2026-03-30', '2026-04-02', '30.03-02.04.2026'],
])('the field shows %s to %s as %s', (from, to, shown) => {
  expect(formatDateInput({ from, to })).toBe(shown);
});
