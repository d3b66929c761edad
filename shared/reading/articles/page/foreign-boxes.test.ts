import { expect, test } from 'vitest';
import { sheetOfHtml } from './sheet-of-html.ts';
import { agencyPage, PARAGRAPHS, sheetText } from './testing/pages.ts';

const [first = '', second = '', third = ''] = PARAGRAPHS;
const META =
  '<title>Quay at Zira to be rebuilt | Harbour</title><meta property="og:site_name" content="Harbour">';
const keptOf = (page: string): string[] =>
  sheetText(sheetOfHtml(page, null)).filter((line) => !line.startsWith('('));
const KEPT = ['h1 **Quay at Zira to be rebuilt**', first, second, third];

test.each([
  [
    'a newsletter, as its test name says',
    '<div data-testid="promo-box"><p>The briefing has all the news of the day. Sign up <a href="/n">here</a>.</p></div>',
  ],
  [
    'an appeal with a heading',
    `<div class="contribute-article"><h4>A message</h4><p>${'We need the support of those who read us. '.repeat(8)}</p></div>`,
  ],
  [
    'links, as their test name says',
    '<div data-component="related-box"><p>Caspian Sea level falls</p></div>',
  ],
])('%s within an article is not the article’s', (_name, box) => {
  expect(keptOf(agencyPage(box))).toEqual(KEPT);
});

test('related articles with more text than the article has', () => {
  const others = `<h3><a href="/a">Ferry line to Aktau opens</a></h3><p>${second} ${third} ${second}</p>`;
  const page = `<html><head>${META}</head><body><div><h1>Quay at Zira to be rebuilt</h1><p>${first}</p><p>${second}</p><p>${third}</p>
<div class="relatedArticles"><h2>Related</h2>${others.repeat(2)}</div></div></body></html>`;
  expect(keptOf(page)).toEqual(KEPT);
});

test('dated news beside an article, without links, and the day of the page', () => {
  const other = `<div class="n"><h2>Ferry line to Aktau opens</h2><p>${second}</p><span>19 April 2026</span></div>`;
  const page = `<html><head>${META}</head><body><div class="top"><div class="date">22 April 2026</div></div><div class="news"><h1>Quay at Zira to be rebuilt</h1>
<div>21 April 2026 15:30</div><p>Storms broke it.</p><div><p>${first}</p></div></div><div class="col">${other.repeat(10)}</div></body></html>`;
  const texts = sheetText(sheetOfHtml(page, null));
  expect(texts.slice(0, 5)).toEqual([
    '(page) 22 April 2026',
    'h1 **Quay at Zira to be rebuilt**',
    '(date) 21 April 2026 15:30',
    'Storms broke it.',
    first,
  ]);
  expect(texts.slice(5).every((line) => line.startsWith('(page)'))).toBe(true);
});
