import { describe, expect, test } from 'vitest';
import { articleContext, htmlSource, textSource } from '#shared/testing/article-context.ts';
import type { Article, Source } from '../article.ts';
import { recogniseArticles } from '../recognise-articles.ts';

const A = 'The ministers of two states met on Monday and spoke about the railway to the sea.';
const B = 'The port will be closed for nine days, because its cranes have to be looked at.';

/** Headline, outlets, first day and kept lines of each article. */
const read = (source: Source): unknown =>
  recogniseArticles(source, articleContext).map(
    ({ headline, outlets, days, passages }: Article): unknown => [
      headline,
      outlets.join(),
      days?.from ?? null,
      passages.flatMap(({ cut, text }) => (cut === null ? [text] : [])),
    ],
  );

const FIRST = ['Ministers meet in Baku', 'TREND', '2026-04-20', [A]];
const SECOND = ['Port of Alat closed for repairs', 'APA', '2026-04-21', [B]];

describe('several articles', () => {
  test.each([
    [
      'with house source lines',
      `Ministers meet in Baku\n${A} (TREND / 20.04.2026)\n\nPort of Alat closed for repairs\n\n${B}\n(APA / 21.04.2026)`,
    ],
    [
      'in the house form, with Japanese headlines',
      `1. 軍事・治安関係\n\n● 閣僚会合\nMinisters meet in Baku\n${A} (TREND / 20.04.2026)\n\n● アラト港、修理のため閉鎖\nPort of Alat closed for repairs\n${B} (APA / 21.04.2026)\n\nEND`,
    ],
    [
      'each closed by its address',
      `Two for today:\n\n1) Ministers meet in Baku\n${A}\nhttps://trend.az/a/2026-04-20/1.html\n\n2) Port of Alat closed for repairs\n${B}\nhttps://apa.az/a/2026-04-21/2.html`,
    ],
    [
      'with their sources behind the headlines',
      `Ministers meet in Baku (TREND / 20.04.2026)\n${A}\n\nPort of Alat closed for repairs (APA / 21.04.2026)\n${B}`,
    ],
    [
      'between rules',
      `Good morning\n\n----\n\nMinisters meet in Baku\nTrend, 20.04.2026\n${A}\n\n====\n\nPort of Alat closed for repairs\nAPA, 21.04.2026\n${B}`,
    ],
    [
      'by their datelines below the headlines',
      `Ministers meet in Baku\n\nTREND, 20 April 2026\n\n${A}\n\nPort of Alat closed for repairs\n\nAPA, 21 April 2026\n\n${B}`,
    ],
    [
      'with the date above',
      `20.04.2026, Trend\nMinisters meet in Baku\n${A}\n\n21.04.2026, APA\nPort of Alat closed for repairs\n${B}`,
    ],
    [
      'as messages of a chat',
      `[20.04.2026, 09:15] Aliya: Ministers meet in Baku\n${A}\nSource: Trend\n[20.04.2026, 09:20] Mori: thanks\n[21.04.2026, 10:00] Aliya: Port of Alat closed for repairs\n${B}\nSource: APA`,
    ],
    [
      'as posts',
      `Trend, [20.04.2026 09:15]\nMinisters meet in Baku\n\n${A}\n\n@trend_az\n\nAPA, [21.04.2026 10:00]\nPort of Alat closed for repairs\n\n${B}`,
    ],
  ])('%s', (_name, text) => {
    expect(read(textSource(text))).toEqual([FIRST, SECOND]);
  });

  test('under headings that are links', () => {
    const html =
      `<h2><a href="https://trend.az/1">Ministers meet in Baku</a></h2><p>20.04.2026</p><p>${A}</p>` +
      `<h2><a href="https://apa.az/2">Port of Alat closed for repairs</a></h2><p>21.04.2026</p><p>${B}</p>`;
    expect(read(htmlSource(html))).toEqual([FIRST, SECOND]);
  });

  test('as rows of tab-separated text', () => {
    const text =
      `Date\tSource\tHeadline\tText\n20.04.2026\tTrend\tMinisters meet in Baku\t${A}\n` +
      `21.04.2026\tAPA\tPort of Alat closed for repairs\t${B}`;
    expect(read(textSource(text))).toEqual([FIRST, SECOND]);
  });

  test('twenty at once', () => {
    const all = Array.from(
      { length: 20 },
      (_, index) => `Ministers meet for day ${String(index + 1)}\n${A} (TREND / 20.04.2026)`,
    );
    expect(recogniseArticles(textSource(all.join('\n\n')), articleContext)).toHaveLength(20);
  });
});

describe('one article', () => {
  test.each([
    [
      'with sub-headings',
      `Ministers meet in Baku\n\n${A}\n\nWhat was said\n\n${B}\n\nWhat comes next\n\n${A}`,
    ],
    [
      'with numbered sub-headings',
      `Ministers meet in Baku\n\n${A}\n\n1. The railway\n\n${B}\n\n2. The sea\n\n${A}`,
    ],
    [
      'with two source lines',
      `Ministers meet in Baku\n\n${A} (TREND / 20.04.2026)\n\nAccording to Iranian media, ${B} (FARS / 21.04.2026)`,
    ],
    [
      'with days within',
      `Ministers meet in Baku\n\n${A}\n\n18 April 2026\n\n${B}\n\n19 April 2026\n\n${A}`,
    ],
    ['with a rule within', `Ministers meet in Baku\n\n${A}\n\n* * *\n\n${B}`],
  ])('%s', (_name, text) => {
    const articles = recogniseArticles(textSource(text), articleContext);
    expect(articles.map(({ headline }) => headline)).toEqual(['Ministers meet in Baku']);
    const kept = articles[0]?.passages.filter(({ cut }) => cut === null).length ?? 0;
    expect(kept).toBeGreaterThanOrEqual(2);
  });
});

test('a paper with an article on each page: its masthead is that of all', () => {
  const paper = `TREND WEEKLY     20 April 2026\n\nMinisters meet in Baku\n\n${A}\n\nPage 4\n\nPort of Alat closed for repairs\n\n${B}\n\nPage 5`;
  expect(read(textSource(paper))).toEqual([
    FIRST,
    ['Port of Alat closed for repairs', 'TREND', '2026-04-20', [B]],
  ]);
});

test('an article whose second page goes on stays one', () => {
  const paper = `Ministers meet in Baku\n\n${A}\n\nPage 4\n\n${B}\n\nPage 5`;
  expect(read(textSource(paper))).toEqual([['Ministers meet in Baku', '', null, [A, B]]]);
});

test('what a browser prints above and below the pages is not the article’s', () => {
  const head = '22/04/2026, 14:35     Ministers meet in Baku | Trend';
  const foot = 'https://trend.az/a/2026-04-20/1.html     ';
  const print = `${head}\n\nMinisters meet in Baku\n\n${A}\n\n${foot}1/2\n${head}\n\n${B}\n\n${foot}2/2`;
  expect(read(textSource(print))).toEqual([
    ['Ministers meet in Baku', 'TREND', '2026-04-20', [A, B]],
  ]);
});

test('a dateline alone on its line, and who signs below the text', () => {
  const text = `Ministers meet in Baku\n\nBAKU, April 20.\n\n${A}\n\nJane Doe\n\nSpecial correspondent`;
  expect(read(textSource(text))).toEqual([['Ministers meet in Baku', '', '2026-04-20', [A]]]);
});
