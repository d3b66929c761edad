import { describe, expect, test } from 'vitest';
import { bodyLines } from '#shared/testing/outline.ts';
import { pastedBody, pastedLine } from './pasted-body.ts';

const fromHtml = (html: string): string[] => bodyLines(pastedBody({ html, text: '' }).content);
const fromText = (text: string): string[] => bodyLines(pastedBody({ html: null, text }).content);

describe('HTML is pasted', () => {
  test.each<[string, string, string[]]>([
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    [
      'blocks of any kind',
      '<div>One</div><h2>Two</h2><table><tr><td>3<td>4</table>',
      ['One', '**Two**', '3', '4'],
    ],
    ['marks', '<p>a <b>b</b> <em>c</em> <strong><i>d</i></strong></p>', ['a **b** *c* ***d***']],
    [
      'marks by style',
      '<span style="font-weight:700">a</span> <span style="font-style: italic">b</span>',
      ['**a** *b*'],
    ],
    [
      'links',
      '<a href="https://example.org/?utm_source=x">a</a> <a href="mailto:a@b.c">b</a>',
      ['[a](https://example.org/?utm_source=x) [b](mailto:a@b.c)'],
    ],
    [
      'a link without a place',
      '<a href="#note">a</a> <a href="/b">b</a> <a href="file:///c">c</a>',
      ['a b c'],
    ],
    ['lists in lists', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', ['- a', '  - b', '- c']],
    ['numbered lists', '<ol><li>a</li><li>b<ol><li>c</ol></ol>', ['- a', '- b', '  - c']],
    [
      'an item of two paragraphs',
      '<ul><li><p>a</p><p>b</p></li></ul><p>c</p>',
      ['- a', '  b', 'c'],
    ],
    ['line breaks', '<p>One.<br>Two.<br><br>Three.</p>', ['One.', 'Two.', 'Three.']],
    ['preformatted text', '<pre>One.\nTwo.\n \nThree.</pre>', ['One.', 'Two.', 'Three.']],
    ['source broken over lines', '<p>one\n  two</p>', ['one two']],
    [
      'Japanese source broken over lines',
      '<p>日本\n政府は、\n「EU」と\nEUの</p>',
      ['日本政府は、「EU」と EUの'],
    ],
    ['odd spaces', '<p>a&nbsp;b\u200bc\u3000d&shy;e</p>', ['a bc de']],
    ['typed bullets', '<p>• a</p><p>・日本</p>', ['- a', '- 日本']],
    [
      'what is hidden',
      '<p>a<span style="display: none">x</span><i hidden>x</i><b style="mso-hide:all">x</b></p>',
      ['a'],
    ],
    [
      'what is no text',
      '<p>a<script>x</script><style>x</style><iframe src=x>x</iframe><svg><text>x</text></svg><noscript>x</noscript><video>x</video><select><option>x</option></select><textarea>x</textarea><img src=x alt=x><!-- x --></p>',
      ['a'],
    ],
    [
      'no handler and no address that runs',
      '<p onclick="x()">a <a href="javascript:x()" onmouseover=x>b</a> <a href=" JaVaScRiPt:x">c</a> <a href="data:text/html,x">d</a></p>',
      ['a b c d'],
    ],
    [
      'markup in text as text',
      '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
      ['<script>alert(1)</script>'],
    ],
    [
      'marks of markdown as marks',
      '<p>a **b** [c](https://example.org)</p>',
      ['a **b** [c](https://example.org)'],
    ],
  ])('%s', (_name, html, lines) => {
    expect(fromHtml(html)).toEqual(lines);
  });

  test('from Google Docs: the bold around all of it is none', () => {
    const docs =
      '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1">' +
      '<p dir="ltr" style="line-height:1.38;"><span style="font-weight:400;white-space:pre-wrap;">The </span>' +
      '<span style="font-weight:700;font-style:normal;white-space:pre-wrap;">minister</span>' +
      '<span style="font-weight:400;font-style:italic;white-space:pre-wrap;"> said</span></p><br />' +
      '<ul style="margin:0"><li dir="ltr" aria-level="1"><p role="presentation"><span style="font-weight:400">one</span></p></li>' +
      '<ul><li dir="ltr" aria-level="2"><p role="presentation"><span>two</span></p></li></ul></ul></b>';
    expect(fromHtml(docs)).toEqual(['The **minister*** said*', '- one', '  - two']);
  });

  test('from a PDF page: broken lines are joined', () => {
    const lines = [
      'On May 4, two patrol vessels and a helicopter took part in a rescue drill',
      'forty kilometers off the coast. According to the plan of the drill, a fishing',
      'boat with nine people aboard had lost its engine in a strong northerly wind.',
      'A second drill is to follow.',
    ];
    const [a = '', b = '', c = '', d = ''] = lines;
    expect(fromHtml(`<p>${lines.join('<br>')}</p>`)).toEqual([`${a} ${b} ${c}`, d]);
    expect(fromHtml(`<pre>${lines.join('\n')}</pre>`)).toEqual([`${a} ${b} ${c}`, d]);
  });

  test('lists are at most nine deep', () => {
    const deep = fromHtml('<ul><li>a'.repeat(12));
    expect(deep.map((line) => line.indexOf('a'))).toEqual([
      2, 4, 6, 8, 10, 12, 14, 16, 18, 18, 18, 18,
    ]);
  });
});

describe('Word is pasted', () => {
  const item = (level: number, sign: string, text: string): string =>
    `<p class=MsoListParagraphCxSpMiddle style='margin-left:${String(level * 36)}.0pt;mso-add-space:auto;
text-indent:-18.0pt;mso-list:l0 level${String(level)} lfo1'><![if !supportLists]><span lang=EN-US
style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]><span lang=EN-US>${text}<o:p></o:p></span></p>`;

  test('with its lists, bold and empty paragraphs', () => {
    const page = `<html xmlns:o="urn:x"><head><style><!-- p {} --></style>
<!--[if gte mso 9]><xml><o:x>no</o:x></xml><![endif]--></head><body lang=EN-US><!--StartFragment-->
<p class=MsoNormal><b style='mso-bidi-font-weight:normal'><span lang=EN-US>Bold</span></b><span
lang=EN-US> and <i style='mso-bidi-font-style:normal'>slanted</i>.<o:p></o:p></span></p>
${item(1, '·', 'first')}${item(2, 'o', 'o second')}${item(1, '2.', 'third')}
<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>After.</p><!--EndFragment--></body></html>`;
    expect(fromHtml(page)).toEqual([
      '**Bold** and *slanted*.',
      '- first',
      '  - o second',
      '- third',
      'After.',
    ]);
  });

  test('with bullets as text where only the class is left', () => {
    const paragraph = (margin: string, inside: string): string =>
      `<p class="MsoListParagraph" style="margin-left:${margin}">${inside}</p>`;
    expect(
      fromHtml(
        paragraph(
          '36.0pt',
          '<span style="font-family:Symbol">·<span>&nbsp;&nbsp; </span></span>a',
        ) +
          paragraph('1.0in', 'o&nbsp;&nbsp;&nbsp;b') +
          paragraph('36pt', '1.&nbsp;&nbsp; c') +
          paragraph('36pt', 'a paragraph of the list') +
          paragraph('36pt', '<span>\uf0b7</span><span>d</span>'),
      ),
    ).toEqual(['- a', '  - b', '- c', 'a paragraph of the list', '- d']);
  });

  test('a numbered heading keeps its number', () => {
    const heading = `<h1 style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.</span> Title</h1>`;
    expect(fromHtml(heading)).toEqual(['**1. Title**']);
  });
});

describe('text is pasted', () => {
  test.each<[string, string, string[]]>([
    ['lines as paragraphs', 'One.\nTwo.\r\n\r\nThree.', ['One.', 'Two.', 'Three.']],
    ['lists', 'a:\n- b\n  - c\n\t• d\n- e', ['a:', '- b', '  - c', '  - d', '- e']],
    ['odd spaces', '\u3000日本\u3000政府\u200b\u00a0は', ['日本 政府 は']],
    [
      'markup that is none',
      'a * b_c_ <b>d</b> \\$5 # e\n# f',
      ['a \\* b_c_ <b>d</b> \\$5 # e', '# f'],
    ],
    [
      'markup that is plain',
      '**a** and\n[b](https://example.org)',
      ['**a** and', '[b](https://example.org)'],
    ],
    ['control characters', 'a\u0000b\u0007c\td', ['abc d']],
    ['nothing', ' \n\u200b\n', []],
  ])('%s', (_name, text, lines) => {
    expect(fromText(text)).toEqual(lines);
  });

  test('broken lines are joined; an empty line parts paragraphs, also within a sentence', () => {
    expect(
      fromText(
        'The figures do not include the works at the old depot, where years of long-\n' +
          'term storage have made the ground unsafe, as the agency said in its report,\n' +
          'which it will publish.\n\nand so on.\n' +
          '• 610 hectares in the foothills, most of them pasture that will be given back\n' +
          'to the villages before the summer;',
      ),
    ).toEqual([
      'The figures do not include the works at the old depot, where years of long-term storage have made the ground unsafe, as the agency said in its report, which it will publish.',
      'and so on.',
      '- 610 hectares in the foothills, most of them pasture that will be given back to the villages before the summer;',
    ]);
  });

  test('where the HTML has no text', () => {
    expect(bodyLines(pastedBody({ html: '<img src=x>', text: 'a' }).content)).toEqual(['a']);
    expect(pastedBody({ html: '<p> </p>', text: '' })).toEqual({ type: 'doc', content: [] });
  });
});

test.each([
  ['  a \n b\u00a0 c ', 'a b c'],
  ['**a** [b](c) \\$ <i>d</i> # e', '**a** [b](c) \\$ <i>d</i> # e'],
  ['- ● 見出し', '- ● 見出し'],
  ['国防相、\n\n演説', '国防相、演説'],
  ['long-\r\nterm\u2028plan\tb', 'long-term plan b'],
  ['a\u0000\u200b\u0007b', 'ab'],
  [' \n ', ''],
])('a line is pasted: %j', (text, line) => {
  expect(pastedLine(text)).toBe(line);
});
