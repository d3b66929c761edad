import { expect, test } from 'vitest';
import type { Source } from '#shared/domain/source-line.ts';
import { emptyBlock, emptyItem } from '#shared/editing/empty.ts';
import { itemLabel, sourceLabel } from './item-label.ts';

const named = (ja: string, en: string) => ({ ...emptyItem('x'), headline: { ja, en } });
const from = (...sources: (Source | null)[]) => ({
  ...emptyItem('x'),
  blocks: sources.map((source) => ({ ...emptyBlock('report'), source })),
});
const source = (outlets: string[], first: string | null, last = first): Source => ({
  outlets,
  from: first,
  to: last,
});

test('an item goes by its Japanese headline, else by the English one', () => {
  expect(
    [named('見出し', 'Headline'), named(' ', 'Headline'), named('', '')].map((item) =>
      itemLabel(item, '(無題)'),
    ),
  ).toEqual([
    { text: '見出し', from: 'ja' },
    { text: 'Headline', from: 'en' },
    { text: '(無題)', from: 'none' },
  ]);
});

test.each([
  ['nothing', from(null), ''],
  ['a day', from(source(['TREND'], '2026-04-20')), 'TREND · 20.4'],
  ['a range in a month', from(source(['TREND'], '2026-04-16', '2026-04-18')), 'TREND · 16-18.4'],
  ['a range over months', from(source(['APA'], '2026-03-30', '2026-04-02')), 'APA · 30.3-2.4'],
  ['a range over a year', from(source(['APA'], '2025-12-01', '2026-12-02')), 'APA · 1.12-2.12'],
  ['several outlets', from(source(['APA', 'TREND', 'REPORT'], '2026-04-20')), 'APA +2 · 20.4'],
  ['no day', from(source(['APA'], null)), 'APA'],
  ['no outlet', from(source([], '2026-04-20')), '20.4'],
  [
    'several blocks, an outlet counted once',
    from(source(['APA'], '2026-04-20'), null, source(['APA', 'TREND'], '2026-04-21')),
    'APA +1 · 20.4',
  ],
])('tells where it comes from: %s', (_name, item, label) => {
  expect(sourceLabel(item)).toBe(label);
});
