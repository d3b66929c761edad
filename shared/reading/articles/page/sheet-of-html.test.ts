import { describe, expect, test } from 'vitest';
import { sheetOfHtml } from './sheet-of-html.ts';
import { agencyPage, PARAGRAPHS, sheetText } from './testing/pages.ts';

const [first = '', second = '', third = ''] = PARAGRAPHS;
const textOf = (page: string): string[] => sheetText(sheetOfHtml(page, null));
const keptOf = (page: string): string[] => textOf(page).filter((line) => !line.startsWith('('));
const p = (text: string): string => `<p>${text}</p>`;
const META = '<meta property="og:site_name" content="Harbour News">';

describe('a whole page', () => {
  test('of an agency', () => {
    const sheet = sheetOfHtml(
      agencyPage(),
      'https://harbour.example/en/ports/zira-quay?utm_source=x',
    );
    expect(sheetText(sheet)).toEqual([
      '(page) [Harbour News](https://harbour.example/)',
      '(page) - [Ports](https://harbour.example/ports)',
      '(page) - [Ships](https://harbour.example/ships)',
      '(page) [Ports](https://harbour.example/ports)',
      'h1 **Quay at Zira to be rebuilt**',
      '(date) 20 April 2026 23:40',
      '(byline) By Leyla Sadiqova',
      '(page) Print',
      '(caption) The quay in March. Photo: Harbour News',
      first,
      '(advertisement) Advertisement',
      second,
      '(read-also) - [Storm closes port of Alat](https://harbour.example/en/a)',
      third,
      '(tags) [Zira](https://harbour.example/t/zira) [ports](https://harbour.example/t/ports)',
      '(share) Share Facebook',
      '(page) h3 **Latest**',
      '(page) Ferry line to Aktau opens on 1 May 2026, the ministry says in a statement that is as long as a paragraph of an article.',
      '(page) © 2026 Harbour News',
    ]);
    expect(sheet.isPage).toBe(true);
    expect(sheet.parts).toBeUndefined();
    expect(sheet.facts).toEqual({
      titles: ['Quay at Zira to be rebuilt', 'Quay at Zira to be rebuilt | Harbour News'],
      urls: ['https://harbour.example/en/ports/zira-quay'],
      siteNames: ['Harbour News', 'Harbour News Agency'],
      days: ['2026-04-20'],
    });
  });

  test('lists, quotations and short paragraphs among the text stay; a list of links goes', () => {
    const inside =
      '<h3>What is planned</h3><ul><li>a wall of 300 metres;</li><li>two <b>cranes</b>.</li></ul>' +
      '<blockquote><p>“At last.”</p></blockquote>' +
      '<ul><li>12 April: <a href="/b">Port of Alat counts its losses</a></li><li>9 April: <a href="/c">Storm warning for the coast</a></li></ul>';
    expect(keptOf(agencyPage(inside))).toEqual([
      'h1 **Quay at Zira to be rebuilt**',
      first,
      second,
      'h3 **What is planned**',
      '- a wall of 300 metres;',
      '- two **cranes**.',
      '“At last.”',
      third,
    ]);
  });

  test('a lead, and a second headline, come back from above the text', () => {
    const page = `<html><head>${META}</head><body><div class="top"><h1>Quay to be rebuilt</h1>
<h4>Works will take until December, says the ministry</h4><p class="lead">Storms have damaged it three times</p>
<div class="rubric">Ports</div></div><div class="body">${p(first)}${p(second)}${p(third)}</div></body></html>`;
    expect(keptOf(page)).toEqual([
      'h1 **Quay to be rebuilt**',
      'h4 **Works will take until December, says the ministry**',
      'Storms have damaged it three times',
      first,
      second,
      third,
    ]);
  });

  test('paragraphs that are only boxes, and a title that is only a role', () => {
    const page = `<html><head>${META}<title>Harbour News</title></head><body><div class="x1"><div role="heading" class="x2">Quay to be rebuilt</div>
<div class="x3">${[first, second, third].map((text) => `<div class="x4"><span>${text}</span></div>`).join('')}
<div class="x5"><div>You might also like</div><div>Storm at Alat</div></div>
<div class="x4"><span>${second}</span></div></div></div></body></html>`;
    expect(keptOf(page)).toEqual([
      'h2 **Quay to be rebuilt**'.replaceAll('**', ''),
      first,
      second,
      third,
      second,
    ]);
  });

  test('one short paragraph under its title, among longer teasers', () => {
    const teaser = `<div class="card"><a href="/x">Storm closes the port of Alat</a><p>${first}</p></div>`;
    const page = `<html><head><title>Quay to be rebuilt | Harbour</title>${META}</head><body><div class="a"><h1>Quay to be rebuilt</h1>
<div class="t"><p>The quay at Zira will be rebuilt this year, the ministry says.</p></div></div><div class="more">${teaser.repeat(8)}</div></body></html>`;
    expect(keptOf(page)).toEqual([
      'h1 **Quay to be rebuilt**',
      'The quay at Zira will be rebuilt this year, the ministry says.',
    ]);
  });

  test('the text that the page declares is believed against longer ones', () => {
    const page = `<html><head>${META}<script type="application/ld+json">{"@type":"NewsArticle","headline":"Quay to be rebuilt",
"articleBody":"${first} ${third}"}</script></head><body><h1>Quay to be rebuilt</h1><div>${p(first)}${p(third)}</div>
<div class="b">${p(second).repeat(4)}</div></body></html>`;
    expect(keptOf(page)).toEqual(['h1 **Quay to be rebuilt**', first, third]);
  });

  test('a class in the wrong place cuts no text', () => {
    const page = `<html><head>${META}</head><body><form><div class="banner related share cookie-notice"><h1>Quay to be rebuilt</h1>
${p(first)}${p(second)}${p(third)}</div></form></body></html>`;
    expect(keptOf(page)).toEqual(['h1 **Quay to be rebuilt**', first, second, third]);
  });

  test('where the title is the site’s name, the heading above the text is the headline', () => {
    const page = `<html><head><title>Ministry of Ports</title>${META}</head><body><h1>Ministry of Ports</h1><ul><li><a href="/a">News</a></li>
<li><a href="/b">Laws</a></li><li><a href="/c">Archive</a></li></ul><div class="d">20 April 2026</div><h2>Minister opens quay</h2>${p(first)}${p(second)}</body></html>`;
    expect(textOf(page).slice(4)).toEqual([
      '(date) 20 April 2026',
      'h2 **Minister opens quay**',
      first,
      second,
    ]);
  });

  test('regions of a page are no articles; a label goes with the links below it', () => {
    const page = `<html><head><title>Quay to be rebuilt</title>${META}</head><body><div class="region region-a"><h2>Menu</h2></div>
<div class="region region-b"><h1>Quay to be rebuilt</h1><div class="sent">Submitted on Mon, 04/20/2026 - 16:20</div>${p(first)}${p(second)}
<div>Topics</div><div><a href="/t">Ports</a></div>${p(third)}</div><div class="region region-c"><h2>Events</h2>${p(third)}</div></body></html>`;
    const sheet = sheetOfHtml(page, null);
    expect(sheet.parts).toBeUndefined();
    expect(sheetText(sheet).filter((line) => !line.startsWith('(page)'))).toEqual([
      'h1 **Quay to be rebuilt**',
      '(date) Submitted on Mon, 04/20/2026 - 16:20',
      first,
      second,
      '(read-also) Topics',
      '(read-also) Ports',
      third,
    ]);
  });

  test('several articles: none is lost', () => {
    const article = (n: number): string =>
      `<article class="post"><h2><a href="https://e.example/${String(n)}">Number ${String(n)} of the articles</a></h2><time datetime="2026-04-2${String(n)}">x</time>${p(first)}${p(second)}</article>`;
    const sheet = sheetOfHtml(
      `<html><head>${META}</head><body><nav><a href="/">Home</a></nav>${article(1)}${article(2)}${article(3)}<footer>end</footer></body></html>`,
      null,
    );
    expect(sheetText(sheet).filter((line) => line === first || line === second)).toHaveLength(6);
    expect(sheet.parts).toEqual([
      { from: 1, to: 5, url: 'https://e.example/1', days: ['2026-04-21'] },
      { from: 5, to: 9, url: 'https://e.example/2', days: ['2026-04-22'] },
      { from: 9, to: 13, url: 'https://e.example/3', days: ['2026-04-23'] },
    ]);
  });

  test('sections of one article, and entries of a live blog, are no articles of their own', () => {
    const section = (inside: string): string =>
      `<section class="part"><h2>A part of the article</h2>${inside}${p(first)}${p(second)}</section>`;
    const live = section('<time datetime="2026-04-20T10:42:00+04:00">10:42</time>');
    const page = (some: string, meta = ''): string =>
      `<html><head>${META}${meta}</head><body><h1>Quay to be rebuilt</h1><div>${some}</div></body></html>`;
    expect(sheetOfHtml(page(section('').repeat(3)), null).parts).toBeUndefined();
    const meta = '<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>';
    const sheet = sheetOfHtml(page(live.repeat(3), meta), null);
    expect(sheet.parts).toBeUndefined();
    expect(sheetText(sheet).filter((line) => line === first || line === second)).toHaveLength(6);
    expect(sheetOfHtml(page(live.repeat(3)), null).parts).toHaveLength(3);
  });

  test('posts of a channel', () => {
    const post = (n: number, text: string): string => `<div class="tgme_widget_message js-x">
<div class="tgme_widget_message_author"><a href="https://t.me/harbour">Harbour</a></div><div class="tgme_widget_message_text">${text}</div>
<div class="tgme_widget_message_footer"><span class="tgme_widget_message_views">5K</span><a class="tgme_widget_message_date" href="https://t.me/harbour/${String(n)}"><time datetime="2026-04-20T07:01:02+00:00">07:01</time></a></div></div>`;
    const sheet = sheetOfHtml(
      `<html><head><meta property="og:site_name" content="Telegram"></head><body>${post(7, `<b>Quay</b><br><br>${third}<br><a href="https://t.me/harbour">@harbour</a>`)}${post(8, first)}</body></html>`,
      null,
    );
    expect(sheetText(sheet)).toEqual([
      '(byline) [Harbour](https://t.me/harbour)',
      '**Quay**',
      third,
      '(read-also) [@harbour](https://t.me/harbour)',
      '(page) 5K',
      '(page) [07:01](https://t.me/harbour/7)',
      '(byline) [Harbour](https://t.me/harbour)',
      first,
      '(page) 5K',
      '(page) [07:01](https://t.me/harbour/8)',
    ]);
    expect(sheet.parts).toEqual([
      { from: 0, to: 6, url: 'https://t.me/harbour/7', days: ['2026-04-20'] },
      { from: 6, to: 10, url: 'https://t.me/harbour/8', days: ['2026-04-20'] },
    ]);
    expect(sheet.facts.siteNames).toEqual(['Harbour', 'Telegram']);
  });
});

test.each<[string, string]>([
  ['hidden', '<p style="display:none">x</p><p hidden>x</p><script>x</script><style>x</style>'],
  ['nothing', ''],
  ['a comment', '<!-- x -->'],
])('what is not seen is no line: %s', (_name, page) => {
  expect(sheetOfHtml(page, null).lines).toEqual([]);
});

test('where a saved page comes from', () => {
  const saved =
    '<!-- saved from url=(0030)https://harbour.example/en/a?fbclid=1 --><p><a href="b">text</a></p>';
  const sheet = sheetOfHtml(saved, null);
  expect(sheet.facts.urls).toEqual(['https://harbour.example/en/a']);
  expect(sheetText(sheet)[0]).toContain('(https://harbour.example/en/b)');
  const home = '<link rel=canonical href="https://harbour.example/"><meta name=x content=y><p>a';
  expect(sheetOfHtml(home, 'https://harbour.example/en/a').facts.urls).toEqual([
    'https://harbour.example/en/a',
    'https://harbour.example/',
  ]);
});
