import { expect, test } from 'vitest';
import { articleContext, textSource } from '#shared/testing/article-context.ts';
import { recogniseArticles } from '../recognise-articles.ts';

const read = (rows: readonly (readonly string[])[]): unknown =>
  recogniseArticles(textSource(rows.map((row) => row.join('\t')).join('\n')), articleContext).map(
    ({ headline, outlets, days, url, passages }) => ({
      headline,
      outlets,
      day: days?.from ?? null,
      url,
      body: passages.flatMap(({ cut, text }) => (cut === null ? [text] : [])),
    }),
  );

const TEXT =
  'Fifty firefighters and an aeroplane left for Athens in the morning, the ministry says.';

test('columns are told by the row of heads, whatever their order and language', () => {
  expect(
    read([
      ['日付', '本文', '見出し', '媒体'],
      ['20.04.2026', TEXT, 'Firefighters go to Greece', 'Azertag'],
    ]),
  ).toEqual([
    {
      headline: 'Firefighters go to Greece',
      outlets: ['AZERTAG'],
      day: '2026-04-20',
      url: null,
      body: [TEXT],
    },
  ]);
});

test('columns are told by what is in them; an address tells the outlet', () => {
  expect(
    read([
      ['Firefighters go to Greece', TEXT, 'https://apa.az/1?utm_source=x', '2026-04-20'],
      ['Aeroplane comes back from Greece', TEXT, 'https://trend.az/2', '2026-04-21'],
    ]),
  ).toEqual([
    {
      headline: 'Firefighters go to Greece',
      outlets: ['APA'],
      day: '2026-04-20',
      url: 'https://apa.az/1',
      body: [TEXT],
    },
    {
      headline: 'Aeroplane comes back from Greece',
      outlets: ['TREND'],
      day: '2026-04-21',
      url: 'https://trend.az/2',
      body: [TEXT],
    },
  ]);
});

test('a text with tabs in it is no table', () => {
  expect(read([['Ministers meet in Baku'], [TEXT], ['a', 'b']])).toMatchObject([
    { headline: 'Ministers meet in Baku' },
  ]);
});

test('every cell is in the article or cut, the row of heads too', () => {
  const rows = [
    ['Date', 'Title', 'Remarks', 'Text'],
    ['20.04.2026', 'Firefighters go to Greece', 'ok', TEXT],
  ];
  const [article] = recogniseArticles(
    textSource(rows.map((row) => row.join('\t')).join('\n')),
    articleContext,
  );
  expect(article?.passages.map(({ cut, text }) => [cut, text])).toEqual([
    ['page', 'Date'],
    ['page', 'Title'],
    ['page', 'Remarks'],
    ['page', 'Text'],
    ['date', '20.04.2026'],
    ['headline', 'Firefighters go to Greece'],
    ['page', 'ok'],
    [null, TEXT],
  ]);
});
