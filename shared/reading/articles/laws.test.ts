import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleContext, htmlSource, textSource } from '#shared/testing/article-context.ts';
import type { Article, Source } from './article.ts';
import { recogniseArticles } from './recognise-articles.ts';

const RUNS = Number(process.env.LAW_RUNS ?? 300);

/** Letters and digits: what is certainly not white space, markup or a bullet. */
const significant = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .match(/[\p{L}\p{N}]/gu) ?? [];

function count(characters: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of characters) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** Characters that are seen in the original, and neither in a body nor in what was cut. */
function missing(input: string, articles: readonly Article[]): string[] {
  const said = articles.flatMap(({ passages }) => passages.map(({ text }) => text));
  const found = count(significant(said.join(' ')));
  return [...count(significant(input))].flatMap(([one, times]) =>
    (found.get(one) ?? 0) < times ? [one] : [],
  );
}

const recognise = (source: Source): readonly Article[] => recogniseArticles(source, articleContext);

const LINES = [
  'Ministers meet in Baku',
  'アゼルバイジャン外相、会談',
  '● 閣僚会合を開催',
  '1. Ministers meet',
  '1. 軍事・治安関係',
  'The ministers met on Monday and spoke about the railway to the sea, an official said.',
  'BAKU, Azerbaijan, April 20. /TREND/. The ministers met on Monday and spoke.',
  'He said so. (TREND / 20.04.2026)',
  '(APA, REPORT / 18-20.04.2026)',
  'Ministers meet (FARS / 20.04.2026)',
  '20 April 2026 14:35 (UTC+04:00)',
  'Trend, 20.04.2026',
  '14:35',
  'Read also: other news',
  'Related news',
  'Share on Facebook',
  'By Jane Doe',
  'Photo: Trend',
  '© 2026 Trend. All rights reserved.',
  'Source: Trend',
  'https://trend.az/1.html?utm_source=x',
  '[20.04.2026, 14:35] Name: text of a message',
  'Trend, [20.04.2026 14:35]',
  '10:12\tName\ttext',
  'From: Jane <jane@example.org>',
  'Subject: Fwd: Ministers meet',
  '> quoted text of a mail',
  '-----',
  '* * *',
  '- item of a list',
  '– When? – Now.',
  '  indented',
  'broken hyphen-',
  'ated word',
  'a\tb\tc',
  '12',
  '- 3 -',
  '# Heading',
  '**bold** and *not*',
  '',
  '',
  'ﾊﾝｶｸ　全角',
  '😀 1,234 views',
];
const anyLine = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...LINES) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
);
const anyText = fc
  .array(anyLine, { maxLength: 30 })
  .chain((lines) => fc.constantFrom('\n', '\n\n', '\r\n').map((end) => lines.join(end)))
  // Addresses within markup are markup.
  .map((text) => text.replace(/[[\]]\(/gu, ' '));

describe('law: nothing is lost, and recognising never throws', () => {
  test('over texts put together from all that originals have', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(missing(text, recognise(textSource(text)))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  test('over the same as a page', () => {
    const escape = (line: string): string => line.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
    const tag = fc.constantFrom('p', 'div', 'li', 'h1', 'h2', 'blockquote', 'b');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(tag, anyLine), { maxLength: 25 }),
        fc.boolean(),
        (all, whole) => {
          const body = all.map(([name, line]) => `<${name}>${escape(line)}</${name}>`).join('\n');
          const page = whole
            ? `<html><head><title>x</title><meta property="og:title" content="y"></head><body>${body}`
            : body;
          const seen = all.map(([, line]) => line.replaceAll('\0', '')).join(' ');
          const url = 'https://trend.az/1';
          expect(missing(seen, recognise(htmlSource(page, { url })))).toEqual([]);
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('over any text at all, as text and as HTML', () => {
    const any = fc.string({ unit: 'binary', maxLength: 500 });
    fc.assert(
      fc.property(any, any, (text, url) => {
        const rest = { url, subject: text, sent: '2026-04-23' };
        expect(() => recognise(textSource(text, rest))).not.toThrow();
        expect(() => recognise(htmlSource(text, rest))).not.toThrow();
      }),
      { numRuns: RUNS },
    );
  });
});

test('law: an article has what the contract says, whatever it is made of', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const article of recognise(textSource(text))) {
        expect(article.headline).not.toMatch(/\n/u);
        expect(article.passages.every(({ depth }) => depth >= 0 && depth <= 9)).toBe(true);
        expect(
          article.passages.every((one) => one.spans.map((x) => x.text).join('') === one.text),
        ).toBe(true);
        for (const { from, to } of [
          ...(article.days ? [article.days] : []),
          ...article.otherDays,
        ]) {
          expect(from <= to).toBe(true);
        }
      }
    }),
    { numRuns: RUNS },
  );
});

describe('law: no text makes a pattern run away', () => {
  const SIZE = 200_000;
  test.each([
    'a',
    'Aa ',
    '(',
    '( / 1',
    '[',
    '**a ',
    '- ',
    '20.04.',
    'April ',
    'April 20, 2026 ',
    'Baku Baku ',
    'A, ',
    '#a ',
    '@abc ',
    '(TREND / 20.04.2026)\n',
    '14:35 A\n',
    '> a\n',
    'a\tb\n',
    '日本',
    'https://trend.az/a ',
    'abc-\n',
    'From: a\nSubject: b\n',
    'a | b ',
    'Source: ',
    'Report informs ',
    '[20.04.2026, 14:35] Name: text\n',
    '\t',
    '\t"',
    '""\t',
    'By Aa Bb ',
  ])('%j again and again', (piece) => {
    const text = piece.repeat(Math.ceil(SIZE / piece.length));
    expect(recognise(textSource(text)).length).toBeGreaterThanOrEqual(text.trim() === '' ? 0 : 1);
    expect(() => recognise(htmlSource(`<p>${text}</p>`))).not.toThrow();
  });
});
