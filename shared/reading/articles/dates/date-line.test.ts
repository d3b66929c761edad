import { expect, test } from 'vitest';
import { dateLineOf } from './date-line.ts';

const context = { today: '2026-04-24', period: null };
const read = (text: string): unknown => dateLineOf(text, context, '2026-04-23');

test.each([
  ['20 April 2026 14:35 (UTC+04:00)', ''],
  ['Politics | 20 April 2026 14:35', 'Politics'],
  ['Published: 20.04.2026', ''],
  ['Monday, 20 April 2026', ''],
  ['Apr 20, 2026 · 3 min read', ''],
  ['20 апреля 2026, 14:35', ''],
  ['2026年4月20日（月）14時35分配信', ''],
  ['Posted on 20.04.2026 by admin', ''],
  ['TREND, 20.04.2026', 'TREND'],
  ['20 April 2026, 14:35 • 1,234 views', ''],
])('%s', (text, rest) => {
  expect(read(text)).toEqual({ days: ['2026-04-20'], updates: [], rest });
});

test('a change is told from the publication', () => {
  expect(read('Published 20.04.2026, updated 21.04.2026 11:20')).toEqual({
    days: ['2026-04-20'],
    updates: ['2026-04-21'],
    rest: '',
  });
});

test('what is relative counts from the day of sending, and from nothing else', () => {
  expect(read('2 hours ago')).toMatchObject({ days: ['2026-04-23'] });
  expect(read('Yesterday')).toMatchObject({ days: ['2026-04-22'] });
  expect(dateLineOf('2 hours ago', context, null)).toMatchObject({ days: [] });
});

test.each([
  'Elections on 20 April 2026',
  'On April 20, the minister visited Ganja.',
  'Talks at 14:35',
  '551 of 3,146',
  'Elections set for April 20',
  'Sales end 30 May 2026',
])('no date line: %s', (text) => {
  expect(read(text)).toBeNull();
});
