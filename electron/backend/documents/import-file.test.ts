import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outlineOf } from '#shared/testing/outline.ts';
import { sampleDigest, template } from '#shared/testing/template.ts';
import { withFolder } from '../../testing/tools.ts';
import { encode, encodeUtf8, encodeWide } from '../files/testing/encode.ts';
import { importFile } from './import-file.ts';
import { UNPACKED_LIMIT_MB } from './reading/unpack-docx.ts';
import {
  docxParts,
  documentXml,
  lyingZip,
  oldContainer,
  paragraphsXml,
  plainDocx,
  zip,
} from './testing/raw-docx.ts';

const REPORT = [
  'アゼルバイジャン政治・治安情報',
  '(公開情報とりまとめ)',
  '2026年3月21日～4月3日',
  '在アゼルバイジャン大使館',
  '1. 軍事・治安関係',
  '● 国防省、演習の開始を発表',
  'Defense Ministry announces start of exercise',
  'The exercise will last for five days. (TREND / 31.03.2026)',
  'END',
];
const EXPECTED = {
  title: 'アゼルバイジャン政治・治安情報',
  subtitle: '(公開情報とりまとめ)',
  period: { from: '2026-03-21', to: '2026-04-03' },
  coverageNote: null,
  issuer: '在アゼルバイジャン大使館',
  sections: [
    {
      key: 'security',
      items: [
        {
          ja: '国防省、演習の開始を発表',
          en: 'Defense Ministry announces start of exercise',
          blocks: [
            {
              kind: 'report',
              label: null,
              body: ['The exercise will last for five days.'],
              source: { outlets: ['TREND'], from: '2026-03-31', to: '2026-03-31' },
            },
          ],
        },
      ],
    },
    { key: 'domestic', items: [] },
    { key: 'foreign', items: [] },
  ],
  unplaced: [],
};
const text = REPORT.join('\r\n');
const html = (charset: string): string =>
  `<!DOCTYPE html><html><head><meta charset="${charset}"><title>x</title></head><body>\n` +
  `${REPORT.map((line) => `<p>${line}</p>`).join('\n')}\n</body></html>`;

/** What importing a file with this content gives: its outline, or the problem without the path. */
async function imported(name: string, content: Uint8Array | string): Promise<unknown> {
  return withFolder(async (folder) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    const read = await importFile(file, template);
    if (read.ok) return outlineOf(read.value);
    const { params, code } = read.error;
    expect(params).toMatchObject({ file });
    return { code, ...params, file: name };
  });
}

describe('a report is read, whatever kind of file it is in', () => {
  test.each([
    ['UTF-8 text', 'a.txt', encodeUtf8(text)],
    ['UTF-8 text with a mark', 'a.txt', encodeUtf8(text, true)],
    ['UTF-16 LE text', 'a.txt', encodeWide(text, 'le', true)],
    ['UTF-16 BE text', 'a.txt', encodeWide(text, 'be', true)],
    ['UTF-16 text without a mark', 'a.txt', encodeWide(text, 'le', false)],
    ['Shift_JIS text', 'a.txt', encode(text, 'shift_jis')],
    ['EUC-JP text', 'a.txt', encode(text, 'euc-jp')],
    ['ISO-2022-JP text', 'a.txt', encode(text, 'iso-2022-jp')],
    ['markdown', 'a.md', encodeUtf8(text)],
    ['an ending in capitals', 'A.TXT', encodeUtf8(text)],
    ['HTML in UTF-8', 'a.html', encodeUtf8(html('utf-8'))],
    ['HTML in Shift_JIS', 'a.htm', encode(html('Shift_JIS'), 'shift_jis')],
    ['HTML in EUC-JP', 'a.html', encode(html('EUC-JP'), 'euc-jp')],
    ['HTML in UTF-16', 'a.html', encodeWide(html('utf-16'), 'le', true)],
    ['Word', 'a.docx', plainDocx(...REPORT)],
    ['text with an unknown ending', 'a.report', encodeUtf8(text)],
    ['text without an ending', '報告', encode(text, 'shift_jis')],
    ['HTML with an unknown ending', 'a.page', encodeUtf8(html('utf-8'))],
    ['Word with an unknown ending', 'a.bak', plainDocx(...REPORT)],
  ])('%s', async (_name, file, content) => {
    expect(await imported(file, content)).toEqual(EXPECTED);
  });

  test.each(['a.digest.json', 'a.json', 'a.bak'])(
    'a digest in %s is taken as it is',
    async (name) => {
      await withFolder(async (folder) => {
        const file = join(folder, name);
        writeFileSync(file, encodeUtf8(JSON.stringify(sampleDigest), name === 'a.json'));
        expect(await importFile(file, template)).toEqual({
          ok: true,
          value: { digest: sampleDigest, unplaced: [] },
        });
      });
    },
  );
});

describe('a file that is no text is told so', () => {
  const binary = (name: string): unknown => ({ code: 'file-binary', file: name });
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72]);
  test.each([
    ['a PDF', 'a.pdf', new TextEncoder().encode('%PDF-1.7\n%âãÏÓ\n')],
    ['a PDF named as text', 'a.txt', new TextEncoder().encode('%PDF-1.7\n')],
    ['a picture', 'a.png', png],
    ['a picture named as text', 'a.txt', png],
    ['a picture named as a page', 'a.html', png],
    ['a picture named as a digest', 'a.digest.json', png],
    ['a Word file named as text', 'a.txt', plainDocx(...REPORT)],
    ['zeros', 'a.txt', new Uint8Array(1000)],
  ])('%s', async (_name, file, content) => {
    expect(await imported(file, content)).toEqual(binary(file));
  });

  test('bytes in no encoding', async () => {
    expect(await imported('a.txt', Uint8Array.from([0x41, 0xff, 0xfe, 0x41]))).toEqual({
      code: 'file-undecodable',
      file: 'a.txt',
    });
  });

  test.each([
    ['spaces and line ends', encodeUtf8(' \r\n\u3000\n')],
    ['a mark alone', encodeUtf8('', true)],
    ['nothing', new Uint8Array()],
  ])('%s: the file is empty', async (_name, content) => {
    expect(await imported('a.txt', content)).toEqual({ code: 'file-empty', file: 'a.txt' });
  });
});

describe('a Word file that cannot be read is told apart', () => {
  const broken = { code: 'docx-broken', file: 'a.docx' };
  const document = documentXml(paragraphsXml(...REPORT));
  const without = (part: string): Uint8Array =>
    zip(Object.fromEntries(Object.entries(docxParts(document)).filter(([name]) => name !== part)));

  test.each([
    ['cut off', plainDocx(...REPORT).subarray(0, 700)],
    ['really text', encodeUtf8(text)],
    ['random bytes', Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251)],
    ['without word/document.xml', without('word/document.xml')],
    ['XML that is cut off', zip(docxParts(document.slice(0, -40)))],
    ['no XML at all', zip(docxParts('hello'))],
    ['an empty part', zip(docxParts(''))],
    ['XML with an unknown entity', zip(docxParts(documentXml(paragraphsXml('&nothing;'))))],
    ['100,000 elements in each other', zip(docxParts(documentXml('<w:p>'.repeat(100_000))))],
    [
      '50,000 closed elements in each other',
      zip(docxParts(documentXml('<w:p>'.repeat(50_000) + '</w:p>'.repeat(50_000)))),
    ],
  ])('%s: broken', async (_name, content) => {
    expect(await imported('a.docx', content)).toEqual(broken);
  });

  test.each(['a.docx', 'a.doc', 'a.bak'])('%s in the older container: protected', async (name) => {
    expect(await imported(name, oldContainer())).toEqual({ code: 'docx-protected', file: name });
  });

  test('a zip bomb: too large inside', async () => {
    const bomb = { ...docxParts(''), 'word/document.xml': new Uint8Array(61_000_000) };
    expect(await imported('a.docx', zip(bomb))).toEqual({
      code: 'docx-too-large-inside',
      file: 'a.docx',
      limit: UNPACKED_LIMIT_MB,
    });
  });

  test('a zip bomb that says it is small: broken', async () => {
    const bomb = { ...docxParts(''), 'word/document.xml': new Uint8Array(100_000_000).fill(0x20) };
    expect(await imported('a.docx', lyingZip(zip(bomb), 'word/document.xml', 1000))).toEqual(
      broken,
    );
  });
});

describe('a Word file cannot reach out of itself', () => {
  const withDoctype = (doctype: string, ...texts: string[]): Uint8Array =>
    zip(docxParts(documentXml(paragraphsXml(...REPORT.slice(0, -1), ...texts), doctype)));
  /** Whatever is made of the file, nothing of another file is in it. */
  const outcome = async (content: Uint8Array): Promise<string> =>
    JSON.stringify(await imported('a.docx', content));

  test('to a file on the disk', async () => {
    await withFolder(async (folder) => {
      writeFileSync(join(folder, 'secret.txt'), 'SECRET-OF-THE-DISK');
      const entity = `<!DOCTYPE w [<!ENTITY x SYSTEM "file://${folder}/secret.txt">]>`;
      expect(await outcome(withDoctype(entity, '&x;'))).not.toContain('SECRET-OF-THE-DISK');
    });
  });

  test('to the net', async () => {
    let asked = 0;
    const server = createServer((_request, response) => {
      asked += 1;
      response.end('<!ENTITY x "SECRET-OF-THE-NET">');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/x.dtd`;
    const dtd = await outcome(withDoctype(`<!DOCTYPE w SYSTEM "${address}">`));
    const entity = `<!DOCTYPE w [<!ENTITY x SYSTEM "${address}">]>`;
    const used = await outcome(withDoctype(entity, '&x;'));
    await new Promise((resolve) => server.close(resolve));
    expect(dtd + used).not.toContain('SECRET-OF-THE-NET');
    expect(asked).toBe(0);
  });

  test('to itself, over and over', async () => {
    const names = 'abcdefghijkl'.split('');
    const entities = names.map((name, index) => {
      const before = names[index - 1];
      const value = before === undefined ? 'ha' : `&${before};`.repeat(10);
      return `<!ENTITY ${name} "${value}">`;
    });
    const result = await outcome(withDoctype(`<!DOCTYPE w [${entities.join('')}]>`, '&l;'));
    expect(result.length).toBeLessThan(10_000);
  });
});

describe('JSON that is no digest is told, with the place', () => {
  const invalid = (line: number, column: number): unknown => ({
    code: 'json-invalid',
    file: 'a.digest.json',
    line,
    column,
  });
  test.each([
    ['a letter that does not belong', '{"a": x}', 1, 7],
    ['a word cut off', '{\n  "a": 1,\n  "b": tru\n}\n', 3, 8],
    ['a comma too many', '{\n  "a": [1, 2,]\n}\n', 2, 14],
    ['a colon missing', '{\n  "a" 1\n}', 2, 7],
    ['a comma missing', '{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['the end missing', '{\n  "a": 1,\n', 3, 1],
    ['a line break in a text', '{\n  "a": "b\nc"\n}', 2, 8],
    ['text behind the end', '{}\n{}', 2, 1],
    ['a place named in a text', '{\n  "at position 2": x\n}', 2, 20],
    ['no JSON', 'hello', 1, 1],
  ])('%s', async (_name, content, line, column) => {
    expect(await imported('a.digest.json', content)).toEqual(invalid(line, column));
  });

  const digest = (change: (copy: typeof sampleDigest) => void): string => {
    const copy = structuredClone(sampleDigest);
    change(copy);
    return JSON.stringify(copy);
  };
  test.each([
    ['not an object', '[]', ''],
    ['an empty object', '{}', 'format'],
    ['another program’s JSON', '{"format":"digest/1","template":5}', 'template'],
    [
      'a headline that is no text',
      digest(({ sections: [section] }) => {
        const item = section?.items[1];
        if (item) item.headline.ja = null as unknown as string;
      }),
      'sections[0].items[1].headline.ja',
    ],
    [
      'a key twice',
      digest(({ sections }) => {
        const [, second] = sections;
        if (second) second.key = 'security';
      }),
      'sections',
    ],
  ])('%s', async (_name, content, path) => {
    expect(await imported('a.digest.json', content)).toMatchObject({ code: 'json-schema', path });
  });

  test('a body of lists 20,000 deep', async () => {
    const depth = 20_000;
    const copy = structuredClone(sampleDigest);
    const [block] = copy.sections[0]?.items[0]?.blocks ?? [];
    if (block) block.body.content = [{ type: 'paragraph', content: [{ type: 'text', text: 'X' }] }];
    const open =
      '{"type":"bulletList","content":[{"type":"listItem","content":[{"type":"paragraph"},';
    const deep = open.repeat(depth) + '{"type":"paragraph"}' + ']}]}'.repeat(depth);
    const one = '{"type":"paragraph","content":[{"type":"text","text":"X"}]}';
    const content = JSON.stringify(copy).replace(one, deep);
    expect(await imported('a.digest.json', content)).toMatchObject({ code: 'json-schema' });
  });
});
