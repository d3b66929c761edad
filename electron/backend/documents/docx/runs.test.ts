import { describe, expect, it } from 'vitest';
import type { Item } from '#shared/domain/digest.ts';
import {
  digestOf,
  item,
  link,
  note,
  paragraph,
  report,
  source,
  text,
  written,
} from './testing/reports.ts';
import { documentXml, paragraphs, part, runs, textOf } from './testing/word-file.ts';

const runsOf = async (...items: Item[]): Promise<ReturnType<typeof runs>> =>
  runs(documentXml(await written(digestOf(...items))));
const bold = { type: 'bold' } as const;
const italic = { type: 'italic' } as const;

describe('character styles', () => {
  it('say which text is a source line, a NOTE or neither', async () => {
    const all = await runsOf(
      item(
        'a',
        report([paragraph('NOTE: not one. (TREND / 01.02.2026) is text')], { source }),
        note([paragraph('A remark.')]),
      ),
    );
    const styled = (id: string): string[] =>
      all.filter(({ properties }) => properties.includes(`"${id}"`)).map((run) => run.text);
    expect(styled('DigestSource')).toEqual([
      '(TREND, ',
      'JAM-NEWS.NET\u00a0/\u00a031.03-02.04.2026)',
    ]);
    expect(styled('DigestNoteMark')).toEqual(['NOTE: ']);
    expect(styled('DigestLiteral')).toEqual(['N', '(']);
  });

  it('leave marks of the text as they are', async () => {
    const all = await runsOf(
      item('a', report([paragraph('a', text('b', bold), text('c', bold, italic))])),
    );
    const properties = (letter: string): string =>
      all.find((run) => run.text === letter)?.properties ?? 'missing';
    expect(properties('a')).toBe('');
    expect(properties('b')).toBe('<w:b/><w:bCs/>');
    expect(properties('c')).toBe('<w:b/><w:bCs/><w:i/><w:iCs/>');
  });
});

describe('source lines', () => {
  it('do not break at the slash, and keep the hyphen a hyphen', async () => {
    const file = await written(digestOf(item('a', report([paragraph('Text.')], { source }))));
    expect(documentXml(file)).toContain('JAM-NEWS.NET\u00a0/\u00a031.03-02.04.2026)</w:t>');
  });
});

describe('languages', () => {
  it('are named where they are not those of the style', async () => {
    const all = await runsOf({
      ...item('a', report([paragraph('an exhibition (絆, “bond”)')])),
      headline: { ja: '“DSA”の「展示会」—開幕', en: 'Opening' },
    });
    const of = (part: string): string =>
      all.find((run) => run.text.includes(part))?.properties ?? 'missing';
    expect(of('Opening')).toBe('');
    expect(of('an exhibition')).toBe('');
    expect(of('絆')).toBe('<w:lang w:val="ja-JP"/>');
    expect(of('bond')).toBe('');
    // Quotes and dashes take the face of the Japanese around them.
    expect(of('“')).toBe('<w:rFonts w:hint="eastAsia"/>');
    expect(of('DSA')).toBe('<w:lang w:val="en-US"/>');
    expect(of('開幕')).toBe('<w:rFonts w:hint="eastAsia"/>');
  });
});

describe('links', () => {
  const target = async (
    href: string,
  ): Promise<{ targets: string[]; anchor: string | null; style: boolean }> => {
    const file = await written(digestOf(item('a', report([paragraph(text('here', link(href)))]))));
    const paragraphXml = paragraphs(file).find((xml) => textOf(xml) === 'here') ?? '';
    const relationships = part(file, 'word/_rels/document.xml.rels');
    const id = /<w:hyperlink [^>]*r:id="([^"]+)"/u.exec(paragraphXml)?.[1];
    const targets = Array.from(
      relationships.matchAll(/Id="([^"]+)"[^>]*Target="([^"]*)" TargetMode="External"/gu),
    );
    expect(targets.map((one) => one[1])).toEqual(id === undefined ? [] : [id]);
    return {
      targets: targets.map((one) => one[2] ?? ''),
      anchor: /w:anchor="([^"]*)"/u.exec(paragraphXml)?.[1] ?? null,
      style: runs(paragraphXml)[0]?.properties === '<w:rStyle w:val="DigestLink"/>',
    };
  };

  it.each([
    ["https://example.org/a?b=1&c='2'", 'https://example.org/a?b=1&amp;c=&apos;2&apos;', null],
    ['http://example.org/#top', 'http://example.org/', 'top'],
    ['http://example.org/#a#b', 'http://example.org/', 'a#b'],
    ['http://example.org/#', 'http://example.org/#', null],
    ['HTTPS://日本語.example/あ', 'HTTPS://日本語.example/あ', null],
    ['mailto:desk@example.org?subject=a%20b', 'mailto:desk@example.org?subject=a%20b', null],
  ])('%s is live', async (href, expected, anchor) => {
    expect(await target(href)).toEqual({ targets: [expected], anchor, style: true });
  });

  it('keep a fragment that is too long for Word with the address', async () => {
    const href = `https://example.org/#${'x'.repeat(256)}`;
    expect(await target(href)).toEqual({ targets: [href], anchor: null, style: true });
  });

  it.each(['#', 'https://%zz/', 'https://a:b:c/', 'http://x:99999', 'http:///x'])(
    '%s is text that looks like a link',
    async (href) => {
      expect(await target(href)).toEqual({ targets: [], anchor: null, style: true });
    },
  );

  it('stay one with bold in them, and share the target of the same address', async () => {
    const here = link('https://example.org/');
    const content = paragraph(
      text('a ', here),
      text('bold', here, bold),
      ' then ',
      text('again', here),
    );
    const file = await written(digestOf(item('a', report([content]))));
    const links = documentXml(file).match(/<w:hyperlink .*?<\/w:hyperlink>/gsu) ?? [];
    expect(links.map(textOf)).toEqual(['a bold', 'again']);
    expect(links[0]).toContain('<w:rStyle w:val="DigestLink"/><w:b/>');
    expect(part(file, 'word/_rels/document.xml.rels').match(/External/gu)).toHaveLength(1);
  });
});
