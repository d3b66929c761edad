import { describe, expect, test } from 'vitest';
import type { Source } from '#shared/reading/articles/article.ts';
import { plainDocx } from '../documents/testing/raw-docx.ts';
import { readSources } from './read-sources.ts';
import { latin, mail, multipart } from './testing/mails.ts';
import { outlookMail } from './testing/outlook.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const encoded = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
async function read(
  name: string,
  content: string | Uint8Array,
): Promise<readonly Source[] | string> {
  const result = await readSources(name, typeof content === 'string' ? utf8(content) : content);
  return result.ok ? result.value : result.error.code;
}
const source = (given: Partial<Source>): Source => ({
  ...{ html: null, text: '', url: null, subject: null, sent: null },
  ...given,
});
/** "Баку" in KOI8-R and in Windows-1251; 大臣 in ISO-2022-JP and in Shift_JIS. */
const KOI8 = '\xe2\xc1\xcb\xd5';
const CP1251 = '\xc1\xe0\xea\xf3';
const JIS = '\x1b$BBg?C\x1b(B';
const SJIS = '\x91\xe5\x90\x62';

describe('a page', () => {
  test('is in the encoding that its mark, it itself, or its bytes tell', async () => {
    const page = (charset: string, text: string): Uint8Array =>
      latin(`<html><head><meta charset="${charset}"></head><body>${text}</body></html>`);
    const body = async (bytes: Uint8Array): Promise<string | undefined> =>
      ((await read('a.html', bytes)) as readonly Source[])[0]?.html?.replace(
        /<head>.*<\/head>|<\/?(?:html|body)>/gu,
        '',
      );
    expect(await body(page('windows-1251', CP1251))).toBe('Баку');
    expect(await body(page('koi8-r', KOI8))).toBe('Баку');
    expect(await body(page('shift_jis', SJIS))).toBe('大臣');
    expect(await body(page('no-such-name', SJIS))).toBe('大臣');
    expect(await body(Buffer.from('\ufeff<p>大臣', 'utf16le'))).toBe('<p>大臣');
    expect(await body(utf8('<meta charset=utf-16><p>大臣'))).toBe('<meta charset=utf-16><p>大臣');
    expect(await body(Buffer.concat([page('utf-8', 'a'), latin('\xff')]))).toBe('a\ufffd');
  });

  test('that is a piece of the clipboard is marked as one, and has the address', async () => {
    const piece = source({
      html: '<!--StartFragment-->\n<p>text</p><!--EndFragment-->',
      url: 'https://trend.az/a',
    });
    expect(
      await read('a.html', '<!-- clipboard SourceURL="https://trend.az/a" -->\n<p>text</p>'),
    ).toEqual([piece]);
    const windows =
      'Version:0.9\r\nStartHTML:00000097\r\nEndHTML:00000170\r\nStartFragment:00000131\r\nEndFragment:00000134\r\nSourceURL:https://trend.az/b\r\n';
    const html = '<html><body><!--StartFragment--><p>text</p><!--EndFragment--></body></html>';
    for (const name of ['a.html', 'a.txt']) {
      expect(await read(name, windows + html)).toEqual([
        source({ html, url: 'https://trend.az/b' }),
      ]);
    }
  });

  test('an address that is not of the web is none', async () => {
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'https://', 'about:blank']) {
      const [piece] = (await read('a.html', `<!-- clipboard SourceURL="${url}" -->a`)) as Source[];
      expect(piece?.url).toBeNull();
    }
  });
});

describe('a saved page with all its parts', () => {
  const part = (type: string, location: string, body: string): string =>
    mail({ 'Content-Type': type, 'Content-Location': location }, body);

  test('gives the page itself, without its frames, with its address', async () => {
    const archive = multipart(
      { From: '<Saved by Blink>', 'Snapshot-Content-Location': 'https://report.az/whole' },
      'related; type="text/html"',
      mail(
        { 'Content-Type': 'text/html', 'Content-Transfer-Encoding': 'quoted-printable' },
        '<meta charset=3D"utf-8"><p>=E5=A4=A7=\r\n=E8=87=A3</p>',
      ),
      part('text/html', 'https://ads.example/frame', '<p>frame</p>'),
    );
    const page = source({
      html: '<meta charset="utf-8"><p>大臣</p>\n',
      url: 'https://report.az/whole',
    });
    expect(await read('a.mhtml', archive)).toEqual([page]);
    expect(await read('no ending', archive)).toEqual([page]);
  });

  test('finds it in parts within parts, in the encoding that the part names', async () => {
    const inner = multipart(
      {},
      'alternative',
      part('text/plain', 'https://a.az/', 'plain'),
      part('text/html; charset=koi8-r', 'https://a.az/page', KOI8),
    ).replaceAll('=_part', '=_inner');
    const archive = multipart({}, 'related', inner);
    expect(await read('a.mht', latin(archive))).toEqual([
      source({ html: 'Баку\n', url: 'https://a.az/page' }),
    ]);
  });

  test('without a page says so', async () => {
    expect(await read('a.mhtml', multipart({}, 'related', part('image/png', 'a', 'x')))).toBe(
      'archive-no-page',
    );
    expect(await read('a.mhtml', 'junk')).toBe('archive-no-page');
  });
});

describe('a mail', () => {
  const DATE = 'Mon, 20 Apr 2026 23:30:00 +0400';

  test('gives subject, the day where it was sent, and both its texts', async () => {
    const body = multipart(
      { Subject: '=?UTF-8?B?5aSn6Iej?= =?koi8-r?Q?=E2=C1=CB=D5?=', Date: DATE },
      'alternative',
      mail({ 'Content-Type': 'text/plain; charset=iso-2022-jp' }, JIS),
      mail({ 'Content-Type': 'text/html; charset=koi8-r' }, `<p>${KOI8}</p>`),
    );
    expect(await read('a.eml', latin(body))).toEqual([
      source({
        html: '<p>Баку</p>\n',
        text: '大臣\n',
        subject: '大臣Баку',
        sent: '2026-04-20',
      }),
    ]);
  });

  test('in base64 and quoted-printable is decoded', async () => {
    const plain = { 'Content-Type': 'text/plain; charset=shift_jis' };
    const base64 = mail(
      { ...plain, 'Content-Transfer-Encoding': 'base64' },
      encoded(latin(`${SJIS}\n`)),
    );
    const quoted = mail(
      { ...plain, 'Content-Transfer-Encoding': 'quoted-printable' },
      '=91=E5=90b',
    );
    for (const text of [base64, quoted]) {
      expect(await read('a.eml', text)).toEqual([source({ text: '大臣\n' })]);
    }
  });

  test('brings the mails and pages attached to it', async () => {
    const attached = (type: string, name: string, body: string): string =>
      mail(
        {
          'Content-Type': type,
          'Content-Disposition': `attachment; filename="${name}"`,
        },
        body,
      );
    const inner = mail({ Subject: 'Inner', Date: 'Tue, 21 Apr 2026 01:00:00 GMT' }, 'inner');
    const outer = multipart(
      { Subject: 'Outer', Date: DATE },
      'mixed',
      mail({ 'Content-Type': 'text/plain' }, 'outer'),
      mail({ 'Content-Type': 'message/rfc822' }, inner),
      attached('application/octet-stream', 'b.html', '<p>page</p>'),
      attached('image/png', 'c.png', 'x'),
    );
    expect(await read('a.eml', outer)).toEqual([
      source({ text: 'outer\n', subject: 'Outer', sent: '2026-04-20' }),
      source({ text: 'inner\n', subject: 'Inner', sent: '2026-04-21' }),
      source({ html: '<p>page</p>\n' }),
    ]);
  });

  test('without a text says so; parts without end in parts are refused', async () => {
    const picture = mail({ Subject: 'a', 'Content-Type': 'image/png' }, 'x');
    expect(await read('a.eml', picture)).toBe('mail-no-text');
    const deep = Array.from(
      { length: 300 },
      (_, index) =>
        `Content-Type: multipart/mixed; boundary="b${String(index)}"\r\n\r\n--b${String(index)}\r\n`,
    ).join('');
    expect(await read('a.eml', deep)).toBe('source-broken');
  });
});

describe('a mail that Outlook saved', () => {
  test('gives subject, text, page and day', async () => {
    const submitted = new Date(2026, 3, 20, 12);
    const given = { subject: '大臣', body: 'text', submitted };
    const expected = { subject: '大臣', text: 'text', sent: '2026-04-20' };
    expect(await read('a.msg', outlookMail(given))).toEqual([source(expected)]);
    const html = latin(`<p>${CP1251}</p>`);
    expect(await read('a.msg', outlookMail({ ...given, html, codePage: 1251 }))).toEqual([
      source({ ...expected, html: '<p>Баку</p>' }),
    ]);
  });

  test('without a text, or broken, is refused in a sentence', async () => {
    expect(await read('a.msg', outlookMail({ subject: 'a' }))).toBe('mail-no-text');
    const whole = outlookMail({ subject: 'a', body: 'text '.repeat(2000) });
    expect(await read('a.msg', whole.subarray(0, 700))).toBe('source-broken');
    expect(await read('a.msg', 'no mail')).toBe('source-broken');
  });
});

test('a Word file is its text; a text is itself', async () => {
  expect(await read('a.docx', plainDocx('Ministers meet'))).toEqual([
    source({ html: '<!--StartFragment--><p>Ministers meet</p><!--EndFragment-->' }),
  ]);
  expect(await read('a.docx', 'no Word file')).toBe('docx-broken');
  expect(await read('a.txt', latin(SJIS))).toEqual([source({ text: '大臣' })]);
});

test('what is empty, too large, or no text is refused in a sentence', async () => {
  expect(await read('a.txt', '')).toBe('source-empty');
  expect(await read('a.html', ' \n')).toBe('source-empty');
  expect(await read('a.html', new Uint8Array(30_000_001))).toBe('source-too-large');
  expect(await read('a.pdf', '%PDF-1.7\n')).toBe('source-binary');
  expect(await read('a.html', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13))).toBe(
    'source-binary',
  );
  expect(await read('a.txt', Uint8Array.of(65, 255, 254, 65))).toBe('file-undecodable');
});
