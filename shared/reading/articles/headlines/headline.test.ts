import { describe, expect, test } from 'vitest';
import { articleContext, htmlSource, textSource } from '#shared/testing/article-context.ts';
import { outletIndex } from '../outlets/outlet-index.ts';
import { recogniseArticles } from '../recognise-articles.ts';
import { stripSite } from './strip-site.ts';

const site = {
  siteNames: ['Trend News Agency'],
  hosts: ['en.trend.az'],
  headings: [],
  outlets: outletIndex(articleContext.outlets),
};

describe('the site’s name', () => {
  test.each([
    ['Ministers meet in Baku | Trend.Az', 'Ministers meet in Baku'],
    ['Ministers meet in Baku - Politics | Trend', 'Ministers meet in Baku'],
    ['Trend: Ministers meet in Baku', 'Trend: Ministers meet in Baku'],
    ['Trend News Agency :: Ministers meet in Baku', 'Ministers meet in Baku'],
    ['Ministers meet in Baku — JAMnews', 'Ministers meet in Baku'],
    ['Iran - Israel: what comes next', 'Iran - Israel: what comes next'],
    [
      'Perspectives | The quiet return of the ferry',
      'Perspectives | The quiet return of the ferry',
    ],
    ['Trend.Az', ''],
    ['', ''],
  ])('%s → %s', (title, rest) => {
    expect(stripSite(title, site)).toBe(rest);
  });

  test('goes too where the rest is a heading of the page', () => {
    const headings = ['Ministers meet in Baku'];
    expect(stripSite('Ministers meet in Baku | Some Paper', { ...site, headings })).toBe(
      'Ministers meet in Baku',
    );
  });
});

const BODY = 'The ministers of two states met on Monday and spoke about the railway to the sea.';
const headline = (text: string): string | undefined =>
  recogniseArticles(textSource(text), articleContext)[0]?.headline;

describe('the headline of a text', () => {
  test.each([
    [
      'the English one of two on a line',
      `- 閣僚、バクーで会合 Ministers meet in Baku today\n${BODY}`,
      'Ministers meet in Baku today',
    ],
    [
      'below the kind of a paper',
      `Some Institute\nPolicy Brief No. 14\n\nWhat ministers want\n\n${BODY}`,
      'What ministers want',
    ],
    ['marks of a chat', `‼️ *Ministers meet in Baku*\n\n${BODY}`, 'Ministers meet in Baku'],
    ['the count of a thread', `🧵1/3 Ministers meet in Baku\n\n${BODY}`, 'Ministers meet in Baku'],
    ['none: a word of navigation', `Wednesday\n\n${BODY}`, ''],
    [
      'its own outlet behind it',
      `Ministers meet in Baku - Trend\nTrend\n${BODY}`,
      'Ministers meet in Baku',
    ],
    [
      'another’s name stays',
      `Ministers meet in Baku - Reuters\nTrend\n${BODY}`,
      'Ministers meet in Baku - Reuters',
    ],
    ['the first line', `Ministers meet in Baku\n\n${BODY}`, 'Ministers meet in Baku'],
    [
      'two lines of it',
      `Ministers of Azerbaijan and of Georgia meet in Baku and\nspeak about railway\n\n${BODY}`,
      'Ministers of Azerbaijan and of Georgia meet in Baku and speak about railway',
    ],
    ['no kicker', `BREAKING\nMinisters meet in Baku\n\n${BODY}`, 'Ministers meet in Baku'],
    ['no date', `20.04.2026 14:35\nMinisters meet in Baku\n\n${BODY}`, 'Ministers meet in Baku'],
    ['no emoji', `⚡️ Ministers meet in Baku\n\n${BODY}`, 'Ministers meet in Baku'],
    [
      'the English one',
      `● 閣僚会合を開催\nMinisters meet in Baku\n\n${BODY}`,
      'Ministers meet in Baku',
    ],
    ['the Japanese one', `バクーで閣僚会合を開催\n\n${BODY}`, 'バクーで閣僚会合を開催'],
    ['none', `${BODY} ${BODY}\n\n${BODY}`, ''],
  ])('%s', (_name, text, expected) => {
    expect(headline(text)).toBe(expected);
  });
});

test('a mail’s subject counts where the text has none', () => {
  const mail = (subject: string, text: string): unknown =>
    recogniseArticles(textSource(text, { subject }), articleContext).map((one) => one.headline);
  expect(mail('Fwd: [press] Ministers meet in Baku', `${BODY} ${BODY}`)).toEqual([
    'Ministers meet in Baku',
  ]);
  expect(mail('Fwd: Daily digest', `Railway to the sea agreed\n\n${BODY}`)).toEqual([
    'Railway to the sea agreed',
  ]);
});

test('the heading of a page is taken as it is printed', () => {
  const page = `<html><head><title>Ministers meet in Baku - Trend.Az</title></head><body>
    <h1>Ministers meet in “Baku”</h1><p>${BODY}</p><p>${BODY} And so on.</p></body></html>`;
  const [article] = recogniseArticles(
    htmlSource(page, { url: 'https://en.trend.az/1.html' }),
    articleContext,
  );
  expect([article?.headline, article?.outlets]).toEqual(['Ministers meet in “Baku”', ['TREND']]);
});
