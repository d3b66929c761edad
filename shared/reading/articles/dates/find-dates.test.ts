import { expect, test } from 'vitest';
import { findDates } from './find-dates.ts';

const context = { today: '2026-04-24', period: { from: '2026-04-18', to: '2026-04-24' } };
const days = (text: string, rest = {}): string[] =>
  findDates(text, { ...context, ...rest }).map(({ day }) => day);

test.each([
  '20 April 2026 14:35 (UTC+04:00)',
  '20.04.2026',
  '20/04/2026',
  '04/20/2026',
  '23 / 04 / 2026'.replace('23', '20'),
  '2026-04-20',
  '2026-04-20T23:30:00+04:00',
  '2026/4/20',
  'April 20, 2026',
  'APRIL 20',
  'Apr. 20',
  'On Apr.20, the ministers met.',
  '20th of April',
  '20-Apr-2026',
  'Mon, Apr 20, 2026 at 10:12 AM',
  '20 aprel 2026-cı il',
  'aprelin 20-də',
  '20 апреля 2026 г.',
  '20 апр. 2026',
  '20 Nisan 2026',
  '20 ապրիլի 2026',
  '20 აპრილი 2026',
  '2026年4月20日',
  '令和8年4月20日',
  '４月２０日',
  '20.04.26, 14:35',
])('%s', (text) => {
  expect(days(text)).toEqual(['2026-04-20']);
});

test.each([
  ['a day to come', '25 April 2026; May 3, 2026; 2026-12-01'],
  ['no such day', '31.04.2026, 30 February 2026'],
  ['a month alone', 'April 2026'],
  ['a word of a sentence', 'He may 20 times have said so'],
  ['a number', '12.04.2026.17, 1.2.3, 3,146 people, 14:35'],
  ['nothing', ''],
])('none: %s', (_name, text) => {
  expect(days(text)).toEqual([]);
});

test('a day without a year is the one of the period, else the latest that has been', () => {
  const winter = { today: '2026-04-24', period: { from: '2025-12-27', to: '2026-01-09' } };
  expect(days('On Dec.30 and Jan.3', winter)).toEqual(['2025-12-30', '2026-01-03']);
  expect(days('30 December', { period: null })).toEqual(['2025-12-30']);
  expect(days('24 April and 26 April', { period: null })).toEqual(['2026-04-24', '2025-04-26']);
});

test('says where each stands, and whether its year stood there', () => {
  expect(findDates('Baku, April 20. From 18.04.2026 on', context)).toEqual([
    { day: '2026-04-20', hasYear: false, start: 6, end: 14 },
    { day: '2026-04-18', hasYear: true, start: 21, end: 31 },
  ]);
});
