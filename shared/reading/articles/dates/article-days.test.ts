import { describe, expect, test } from 'vitest';
import { articleContext } from '#shared/testing/article-context.ts';
import { articleDays, type DayHints } from './article-days.ts';
import { knowledgeOf } from '../knowledge.ts';

const none: DayHints = {
  sources: [],
  metadata: [],
  lines: [],
  updates: [],
  weakDays: [],
  urls: [],
  texts: [],
  sent: null,
};
const read = (hints: Partial<DayHints>): readonly (string | undefined)[] => {
  const { days, otherDays } = articleDays({ ...none, ...hints }, knowledgeOf(articleContext, null));
  return [days, ...otherDays].map((one) => (one ? `${one.from.slice(8)}-${one.to.slice(8)}` : ''));
};

describe('the likeliest day first, the others after it', () => {
  const source = { outlets: ['APA'], from: '2026-04-18', to: '2026-04-20' };
  test.each<[string, Partial<DayHints>, string[]]>([
    ['a house source line', { sources: [source], lines: ['2026-04-21'] }, ['18-20', '21-21']],
    ['metadata', { metadata: ['2026-04-19'], lines: ['2026-04-20'] }, ['19-19', '20-20']],
    ['the same twice', { metadata: ['2026-04-19'], lines: ['2026-04-19'] }, ['19-19']],
    [
      'an update is another',
      { lines: ['2026-04-19'], updates: ['2026-04-20'] },
      ['19-19', '20-20'],
    ],
    ['a dateline', { texts: ['BAKU, April 20. Text'], sent: '2026-04-21' }, ['20-20']],
    ['an address', { urls: ['https://x.az/2026/04/20/a'] }, ['20-20']],
    ['the day of sending', { sent: '2026-04-21', texts: ['On Apr.20, he said.'] }, ['21-21']],
    ['a mention', { texts: ['On Apr.20, he said.'] }, ['20-20']],
    ['no mention of long ago', { texts: ['It began on 20 January 1990.'] }, ['']],
    ['no day to come', { metadata: ['2026-05-01'] }, ['']],
    ['nothing', {}, ['']],
  ])('%s', (_name, hints, days) => {
    expect(read(hints)).toEqual(days);
  });
});
