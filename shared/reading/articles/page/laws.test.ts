import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pastedHtmlLines } from '../../pasted/pasted-html.ts';
import { sheetOfHtml } from './sheet-of-html.ts';
import { tableRows } from './table-rows.ts';
import { agencyPage, PARAGRAPHS } from './testing/pages.ts';

// The same examples each time; more of them, and others, where LAW_RUNS is set.
const given = process.env.LAW_RUNS;
const runs = given === undefined ? { numRuns: 60, seed: 4 } : { numRuns: Number(given) };
const letters = (texts: readonly string[]): string =>
  texts.join('').replace(/[^\p{L}\p{N}]+/gu, '');
const sheetLetters = (page: string): string =>
  letters(sheetOfHtml(page, null).lines.map(({ line }) => line.text));
const seenLetters = (page: string): string =>
  letters(pastedHtmlLines(page).map(({ text }) => text));

const [paragraph = ''] = PARAGRAPHS;
const word = fc.constantFrom(
  'Baku ',
  '日本',
  '\n',
  '20 April 2026',
  'Read also: ',
  '- ',
  paragraph,
);
const attributes = fc.constantFrom(
  '',
  ' class="share related"',
  ' class=tgme_widget_message',
  ' class="ad-slot"',
  ' class=MsoListParagraph',
  ' style="display:block"',
  ' style="white-space:pre"',
  ' style="mso-list:l0 level3 lfo1"',
  ' href="/a?utm_source=b"',
  ' href="javascript:alert(1)"',
  ' itemprop=articleBody',
  ' role=heading',
  ' hidden',
);
const names =
  'p div span b a ul li table td tr br pre h1 article nav footer time form button figure o:p';
const tag = fc.constantFrom(...names.split(' '));
const token = fc.oneof(
  { weight: 3, arbitrary: word },
  { weight: 3, arbitrary: fc.tuple(tag, attributes).map(([name, rest]) => `<${name}${rest}>`) },
  { weight: 1, arbitrary: tag.map((name) => `</${name}>`) },
);
const head = fc.constantFrom(
  '',
  '<html><head><meta property=og:title content="Baku 日本"></head><body>',
  '<script type=application/ld+json>{"@type":"Article","articleBody":"Baku Baku Baku Baku Baku"}</script>',
);

describe('law', () => {
  test('every letter that is seen is in a line, in order, on pages and in pieces', () => {
    const page = fc.tuple(head, fc.array(token, { maxLength: 50 }));
    fc.assert(
      fc.property(page, ([start, pieces]) => {
        const html = start + pieces.join('');
        expect(sheetLetters(html)).toBe(seenLetters(html));
      }),
      runs,
    );
  });

  test('any text is some page', () => {
    const any = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.json());
    fc.assert(
      fc.property(any, fc.webUrl(), (text, url) => {
        sheetOfHtml(text, url);
        sheetOfHtml(`<script type="application/ld+json">${text}</script>${text}`, text);
        tableRows(`<table><tr><td>${text}<td>${text}`);
      }),
      runs,
    );
  });

  test('a page cut off anywhere loses no letter', () => {
    const page = agencyPage();
    fc.assert(
      fc.property(fc.nat(page.length), (end) => {
        const part = page.slice(0, end);
        expect(sheetLetters(part)).toBe(seenLetters(part));
      }),
      runs,
    );
  });

  const META = '<meta property=og:title content="A title of a page"><link rel=canonical href=/a>';
  test.each([
    ['10,000 tables in one another', '<table><tr><td>'.repeat(10_000) + 'x'],
    ['10,000 boxes with text in one another', '<div class="a">word '.repeat(10_000)],
    ['5000 articles in one another', '<article class=a><h2>Head</h2>'.repeat(5000)],
    ['20,000 spans around broken lines', '<span>'.repeat(20_000) + 'x<br>'.repeat(5000)],
    [
      '4000 boxes of one class',
      `<div class=a><a href=/b>x</a> ${'y'.repeat(50)}</div>`.repeat(4000),
    ],
    ['41,000 paragraphs', '<p>x y</p>'.repeat(41_000)],
    ['a megabyte of words', 'x y '.repeat(250_000)],
    ['a class of 200,000 names', `<p class="${'ad- '.repeat(200_000)}">x`],
    ['an address of a megabyte', `<p><a href="/${'?a&'.repeat(400_000)}">x`],
    [
      'JSON-LD nested 100,000 deep',
      `<script type=application/ld+json>${'[{"a":'.repeat(100_000)}</script>x`,
    ],
    [
      'a declared text in 4000 boxes in one another',
      `<script type=application/ld+json>{"@type":"Article","articleBody":"${paragraph}"}</script>${`<div><p>${paragraph}</p>`.repeat(4000)}`,
    ],
    [
      'a declared text of 200 kB',
      `<script type=application/ld+json>{"@type":"Article","articleBody":"${'a b '.repeat(50_000)}"}</script>${'<p>a b a b a b a b a b a b a b a b a b a b a b a b</p>'.repeat(1000)}`,
    ],
  ])('%s', (_name, body) => {
    for (const page of [body, META + body]) {
      expect(sheetLetters(page).length).toBe(seenLetters(page).length);
    }
  });
});
