import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { mainText } from './main-text.ts';
import { pageLines } from './page-lines.ts';
import { pageTree } from './page-tree.ts';
import { agencyPage, PARAGRAPHS } from './testing/pages.ts';

/** The texts of the elements that are found, the innermost ones. */
function found(page: string, isLeftOut: (tag: string) => boolean = () => false): string[] | null {
  const document = parse(page, { scriptingEnabled: false });
  const tree = pageTree(document);
  const lines = pageLines(document, tree).placed ?? [];
  const places = mainText(document, tree, lines, (place) =>
    isLeftOut(tree.elements[place]?.tagName ?? ''),
  );
  if (places === null) return null;
  return lines.filter(({ place }) => places.has(place)).map(({ line }) => line.text);
}

test('the extractor finds the paragraphs of an article', () => {
  const texts = found(agencyPage());
  for (const paragraph of PARAGRAPHS) expect(texts).toContain(paragraph);
  expect(texts).not.toContain('© 2026 Harbour News');
});

test('what is left out is not seen by it', () => {
  expect(found(agencyPage(), (tag) => tag === 'p')).not.toContain(PARAGRAPHS[0]);
});

test('signs of mark-up in a text are text', () => {
  const text = 'a < b && c > d, "e", said the minister, who was not in the town. '.repeat(8);
  const texts = found(`<body class='a"b'><div><p>${text.replaceAll('<', '&lt;')}</p></div></body>`);
  expect(texts).toEqual([text.trim()]);
});

test.each([
  ['nested too deep', `${'<div>'.repeat(400)}${PARAGRAPHS.join(' ').repeat(5)}`],
  ['of too many elements', `<p>${PARAGRAPHS.join('</p><p>')}</p>`.repeat(3000)],
  ['empty', ''],
])('a page that is %s is left to rules', (_name, page) => {
  expect(found(page)).toBeNull();
});
