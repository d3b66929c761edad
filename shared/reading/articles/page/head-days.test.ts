import { expect, test } from 'vitest';
import { sheetOfHtml } from './sheet-of-html.ts';
import { PARAGRAPHS } from './testing/pages.ts';

const META = '<meta property="og:site_name" content="Harbour News">';
const text = PARAGRAPHS.map((one) => `<p>${one}</p>`).join('');
const daysOf = (page: string): readonly string[] => sheetOfHtml(page, null).facts.days;
const page = (head: string, meta = '', behind = ''): string =>
  `<html><head>${META}${meta}</head><body><main><article><h1>Quay at Zira to be rebuilt</h1>${head}<div>${text}</div></article>${behind}</main></body></html>`;
const time = (day: string): string => `<time datetime="${day}T09:12:00Z">2 days ago</time>`;

test.each([
  ['between headline and text', page(`<div>${time('2026-04-20')}</div>`), ['2026-04-20']],
  ['only among other news', page('', '', `<ul><li>${time('2026-04-21')}</li></ul>`), []],
  [
    'where metadata says another',
    page(time('2026-04-20'), '<meta name="date" content="2026-04-19">'),
    ['2026-04-19'],
  ],
  [
    'in three boxes, as on a calendar',
    page('<div class="date"><div>19</div><div>April</div><div>2026</div></div>'),
    ['2026-04-19'],
  ],
  [
    'on a piece of a page',
    `<h1>Quay at Zira to be rebuilt</h1>${time('2026-04-20')}${text}`,
    ['2026-04-20'],
  ],
])('the day of an article %s', (_name, html, days) => {
  expect(daysOf(html)).toEqual(days);
});
