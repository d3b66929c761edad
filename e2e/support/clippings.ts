import type { Copied } from './clipboard.ts';
import { link, paragraph, text } from './week.ts';

/** Something on the clipboard, and the body that is to come of it. */
export interface Clipping extends Copied {
  readonly name: string;
  readonly body: readonly object[];
}

const item = (...content: readonly object[]): object => ({ type: 'listItem', content });
const bullets = (...content: readonly object[]): object => ({ type: 'bulletList', content });

const wordBullet = (level: number, words: string): string =>
  `<p class=MsoListParagraph style='margin-left:${String(level * 18)}.0pt;text-indent:-18.0pt;mso-list:l0 level${String(level)} lfo1'>` +
  "<![if !supportLists]><span lang=EN-US style='font-family:Symbol;mso-fareast-font-family:Symbol'>" +
  "<span style='mso-list:Ignore'>·<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>" +
  `<span lang=EN-US>${words}<o:p></o:p></span></p>`;

const WORD: Clipping = {
  name: 'from Word',
  text: 'The minister visited the range.\r\n·\tfirst\r\n·\tinner\r\n·\tsecond\r\nThe end.',
  html: `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/x/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- @list l0 {mso-list-id:1;} p.MsoNormal {margin:0cm;font-size:10.5pt;} --></style></head>
<body lang=JA style='tab-interval:42.0pt'><!--StartFragment-->
<p class=MsoNormal><b><span lang=EN-US>The minister</span></b><span lang=EN-US> visited
the <i>range</i>.<o:p></o:p></span></p>
${wordBullet(1, 'first')}${wordBullet(2, 'inner')}${wordBullet(1, 'second')}
<p class=MsoNormal><span lang=EN-US>See <a href="https://example.org/a?b=1">here</a>.</span><span style='display:none;mso-hide:all'>secret</span></p>
<!--[if gte vml 1]><v:shape id="x"><v:imagedata src="file:///C:/x.png"/></v:shape><![endif]--><![if !vml]><img src="file:///C:/x.png"><![endif]>
<!--EndFragment--></body></html>`,
  body: [
    paragraph(text('The minister', 'bold'), ' visited the ', text('range', 'italic'), '.'),
    bullets(item(paragraph('first'), bullets(item(paragraph('inner')))), item(paragraph('second'))),
    paragraph('See ', text('here', link('https://example.org/a?b=1')), '.'),
  ],
};

const DOCS: Clipping = {
  name: 'from Google Docs',
  text: 'One two',
  html: `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-7a"><p dir="ltr" style="line-height:1.38;margin-top:0pt;"><span style="font-size:11pt;font-family:Arial;font-weight:700;">One</span><span style="font-size:11pt;font-weight:400;font-style:italic;"> two</span></p><br /><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">a</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>b</span></p></li></ul></ul><p dir="ltr"><a href="mailto:desk@example.org" style="text-decoration:none;"><span style="color:#1155cc;text-decoration:underline;">write</span></a></p></b>`,
  body: [
    paragraph(text('One', 'bold'), text(' two', 'italic')),
    bullets(item(paragraph('a'), bullets(item(paragraph('b'))))),
    paragraph(text('write', link('mailto:desk@example.org'))),
  ],
};

const NEWS: Clipping = {
  name: 'from a news page',
  text: 'Talks held',
  html: `<base href="https://evil.example/"><article class="post" onclick="window.ran = 'news'"><h1>Talks held</h1>
<figure><picture><source srcset="https://evil.example/a.webp"><img src="https://evil.example/a.jpg" alt="photo"></picture></figure>
<p>The&nbsp;two si\u200bdes <strong>met</strong>\u2060 in <a href="/baku">Baku</a>.</p>
<script>window.ran = 'news'</script><style>body { display: none }</style>
<iframe src="https://evil.example/ad"></iframe><div hidden>hidden</div><div style="visibility:hidden">unseen</div>
<form action="https://evil.example/"><input value="mail"><select><option>one</option></select></form>
<p>国防相は<br>視察した。</p><ul><li>first</li><li>second<ul><li>inner</li></ul></li></ul></article>`,
  body: [
    paragraph(text('Talks held', 'bold')),
    paragraph('The two sides ', text('met', 'bold'), ' in Baku.'),
    paragraph('国防相は'),
    paragraph('視察した。'),
    bullets(item(paragraph('first')), item(paragraph('second'), bullets(item(paragraph('inner'))))),
  ],
};

const PDF: Clipping = {
  name: 'from a PDF',
  text:
    'Baku, April 20. The minister of defense visited the\r\ntraining ground in the west of the country and was shown\r\nwhat the special forces had learned there.\r\n\r\n' +
    'The second paragraph is about the economy of the\r\ncountry, which grew by two percent.',
  body: [
    paragraph(
      'Baku, April 20. The minister of defense visited the training ground in the west of the country and was shown what the special forces had learned there.',
    ),
    paragraph(
      'The second paragraph is about the economy of the country, which grew by two percent.',
    ),
  ],
};

export const CLIPPINGS: readonly Clipping[] = [WORD, DOCS, NEWS, PDF];
