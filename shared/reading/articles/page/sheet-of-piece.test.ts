import { describe, expect, test } from 'vitest';
import { sheetOfHtml } from './sheet-of-html.ts';
import { PARAGRAPHS, sheetText } from './testing/pages.ts';

const [first = '', second = '', third = ''] = PARAGRAPHS;
const textOf = (page: string): string[] => sheetText(sheetOfHtml(page, null));
const keptOf = (page: string): string[] => textOf(page).filter((line) => !line.startsWith('('));
const p = (text: string): string => `<p>${text}</p>`;

describe('a piece from the clipboard', () => {
  test('stays as it is, but for what its mark-up says', () => {
    expect(
      textOf(
        `<html><body><!--StartFragment--><h2 style="font-weight:700">Quay to be rebuilt</h2>
<p style="margin:0">${first}</p><figure><figcaption>The quay</figcaption></figure><p>Short.</p>
<p class="ad">Buy now</p><p>${third}</p><!--EndFragment--></body></html>`,
      ),
    ).toEqual([
      'h2 **Quay to be rebuilt**',
      first,
      '(caption) The quay',
      'Short.',
      '(advertisement) Buy now',
      third,
    ]);
  });

  test('links to other articles in it and below it go, with their label', () => {
    const link = '<p><a href="https://e.example/a">Storm closes the port of Alat</a></p>';
    expect(textOf(p(first) + link + p(second) + p('<b>Read also:</b>') + link + link)).toEqual([
      first,
      '(read-also) [Storm closes the port of Alat](https://e.example/a)',
      second,
      '(read-also) **Read also:**',
      '(read-also) [Storm closes the port of Alat](https://e.example/a)',
      '(read-also) [Storm closes the port of Alat](https://e.example/a)',
    ]);
  });

  test('links that are headlines stay', () => {
    const link = '<p><a href="https://e.example/a">Storm closes the port of Alat</a></p>';
    expect(keptOf(link + p(first) + link + p(second))).toHaveLength(4);
  });

  test('of Word and of Google Docs', () => {
    const item = (text: string): string =>
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span>${text}</p>`;
    expect(
      textOf(`<html><head><meta name=Generator content="Microsoft Word 15"><style>p{}</style></head><body>
<p class=MsoNormal><b>Quay<o:p></o:p></b></p>${item('a wall;')}${item('two cranes.')}</body></html>`),
    ).toEqual(['**Quay**', '- a wall;', '- two cranes.']);
    expect(
      textOf(
        '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p><span style="font-weight:700">Quay</span></p><p><span style="font-weight:400">Text</span></p></b>',
      ),
    ).toEqual(['**Quay**', 'Text']);
  });

  test('cells of a sheet are lines, with a gap before each row', () => {
    const { lines } = sheetOfHtml(
      '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
      null,
    );
    expect(lines.map(({ line }) => [line.text, line.gap])).toEqual([
      ['a', true],
      ['b', false],
      ['c', true],
      ['d', false],
    ]);
  });
});
