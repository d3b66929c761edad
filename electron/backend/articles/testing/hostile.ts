import { createHash } from 'node:crypto';

/**
 * Markup that browsers have run or loaded something for, in the forms of the well-known lists; what
 * would run is always a call of `hostile`.
 */
export const HOSTILE_MARKUP: readonly string[] = [
  '<script>hostile(1)</script>',
  '<SCRIPT SRC="//evil.example/x.js"></SCRIPT>',
  '<script/xss src="http://evil.example/x.js"></script>',
  '<<script>hostile("x");//<</script>',
  '<img src=x onerror=hostile(1)>',
  '<img """><script>hostile(1)</script>">',
  '<img src="javascript:hostile(1)">',
  '<img src="http://evil.example/pixel.png" srcset="http://evil.example/2.png 2x">',
  '<svg onload=hostile(1)><circle r=1></circle></svg>',
  '<svg><script>hostile(1)</script></svg>',
  '<svg><a xlink:href="javascript:hostile(1)"><text>click</text></a></svg>',
  '<svg><use href="data:image/svg+xml;base64,PHN2Zy8+#x"></use></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=hostile(1)></style></mglyph></table></mtext></math>',
  '<math href="javascript:hostile(1)">click</math>',
  '<iframe src="http://evil.example/"></iframe>',
  '<iframe srcdoc="<script>hostile(1)</script>"></iframe>',
  '<object data="http://evil.example/x.swf"></object>',
  '<embed src="javascript:hostile(1)">',
  '<link rel=stylesheet href="http://evil.example/x.css">',
  '<style>@import "http://evil.example/x.css"; body { background: url(http://evil.example/y) }</style>',
  '<p style="background:url(http://evil.example/z)">styled</p>',
  '<meta http-equiv="refresh" content="0;url=http://evil.example/">',
  '<base href="javascript:hostile(1)//">',
  '<form action="http://evil.example/"><input name=a><button formaction="javascript:hostile(1)">go</button></form>',
  '<a href="javascript:hostile(1)">click</a>',
  '<a href=" &#14; javascript:hostile(1)">click</a>',
  '<a href="java&#x09;script:hostile(1)">click</a>',
  '<a href="&#106;avascript:hostile(1)">click</a>',
  '<a href="JaVaScRiPt:hostile(1)">click</a>',
  '<a href="vbscript:hostile(1)">click</a>',
  '<a href="data:text/html,<script>hostile(1)</script>">click</a>',
  '<a href="file:///etc/passwd">click</a>',
  '<a href="ms-word:ofe|u|http://evil.example/x.docx">click</a>',
  '<a href="http://evil.example/\u202etxt.exe" onclick="hostile(1)">click</a>',
  '<details open ontoggle=hostile(1)><summary>more</summary></details>',
  '<video poster="http://evil.example/p.png"><source onerror=hostile(1)></video>',
  '<audio src="http://evil.example/a.mp3" autoplay></audio>',
  '<input autofocus onfocus=hostile(1)>',
  '<template><script>hostile(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=hostile(1)>"></noscript>',
  '<textarea></textarea><img src=x onerror=hostile(1)>',
  '<xmp><p></xmp><img src=x onerror=hostile(1)>',
  '<!--[if gte IE 4]><script>hostile(1)</script><![endif]-->',
  '<?xml-stylesheet href="javascript:hostile(1)"?>',
  '<marquee onstart=hostile(1)>moving</marquee>',
  '<isindex action="javascript:hostile(1)" type=submit>',
  '<p id="__proto__">a</p><form name="constructor"><input name="attributes"></form>',
  '<script type="application/ld+json">{"@type":"NewsArticle","url":"javascript:hostile(1)","headline":{"toString":1}}</script>',
  '<script type="application/ld+json">{"__proto__":{"headline":"x"},"@graph":[[[[null]]]]}</script>',
  '<meta property="og:url" content="javascript:hostile(1)"><link rel="canonical" href="data:text/html,x">',
];

const WORDS = '<p>the innermost words of it all</p>';
const nested = (tag: string, depth: number): string =>
  `<${tag}>`.repeat(depth) + WORDS + `</${tag}>`.repeat(depth);

/** Pages made to take time or stack, each made when it is asked for. */
export const LARGE_PAGES: Readonly<Record<string, () => string>> = {
  'tables nested 10,000 deep': () =>
    '<table><tr><td>'.repeat(10_000) + WORDS + '</td></tr></table>'.repeat(10_000),
  'divs nested 100,000 deep': () => nested('div', 100_000),
  'marks nested 10,000 deep': () => `<p>${'<b><i>'.repeat(10_000)}the innermost words</p>`,
  'lists nested 10,000 deep': () => '<ul><li>'.repeat(10_000) + WORDS,
  'links in links': () => '<a href="https://a.example/">'.repeat(20_000) + WORDS,
  'a page of 20 MB': () =>
    `<html><head><title>T</title></head><body>${'<div class="x"><p>Some words of a page that goes on.</p></div>'.repeat(330_000)}${WORDS}</body></html>`,
  'one paragraph of 20 MB': () =>
    `<p>${'words and words '.repeat(1_300_000)}the innermost words</p>`,
  'tags that are never closed': () => `${'<p><'.repeat(500_000)}>${WORDS}`,
  'entities without end': () => `<p>${'&amp;&#x41;&nbsp;'.repeat(300_000)}</p>${WORDS}`,
};

/** Bytes that look like no end of random, and are the same every time. */
function noise(length: number): Uint8Array {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, index) =>
    createHash('sha256').update(String(index)).digest(),
  );
  return Buffer.concat(blocks).subarray(0, length);
}
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** Files that are not what they say. */
export const JUNK: Readonly<Record<string, Uint8Array>> = {
  noise: noise(100_000),
  'the beginning of a zip file, and noise': Buffer.concat([latin('PK\x03\x04'), noise(5000)]),
  'the beginning of a compound file, and noise': Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    noise(5000),
  ]),
  'UTF-8 that is cut in the middle of characters': Buffer.concat([
    Buffer.from('<p>大臣が会談した。'.repeat(100)).subarray(0, 1000),
    latin('\xff\xfe\xc0\x80'),
  ]),
  'half a UTF-16 text': Buffer.from(`\ufeff${'<p>大臣</p>'.repeat(100)}`, 'utf16le').subarray(
    0,
    777,
  ),
  'escapes of JIS without an end': latin('\x1b$B'.repeat(2000)),
  'a thousand boundaries': latin(
    `MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\n'.repeat(1000)}`,
  ),
  'headers without an end': latin('Subject: a\r\n b\r\n'.repeat(20_000)),
  'base64 that is none': latin(
    `Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${'!!'.repeat(5000)}`,
  ),
  'words encoded in a language that there is not': latin(
    `Subject: ${'=?x-none?B?AAAA?= '.repeat(1000)}\r\n\r\ntext`,
  ),
};
