import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  docxParts,
  documentXml,
  lyingZip,
  oldContainer,
  paragraphsXml,
  plainDocx,
  zip,
} from '../testing/raw-docx.ts';
import { unpackDocx, UNPACKED_LIMIT_MB } from './unpack-docx.ts';

const why = (reason: string): unknown => ({ ok: false, why: reason });
const parts = (...texts: string[]): Record<string, Uint8Array> =>
  docxParts(documentXml(paragraphsXml(...texts)));

/** The names and texts of what is in an unpacked file. */
async function contents(bytes: Uint8Array): Promise<Record<string, string>> {
  const unpacked = await unpackDocx(bytes);
  if (!unpacked.ok) throw new Error(unpacked.why);
  return Object.fromEntries(
    Object.entries(unzipSync(unpacked.bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
}
const asText = (all: Record<string, Uint8Array>): Record<string, string> =>
  Object.fromEntries(Object.entries(all).map(([name, part]) => [name, strFromU8(part)]));

describe('a Word file is unpacked', () => {
  test('with the parts that say something', async () => {
    const file = {
      ...parts('a'),
      'word/styles.xml': new Uint8Array([60]),
      'word/numbering.xml': new Uint8Array([61]),
      'word/_rels/document.xml.rels': new Uint8Array([62]),
    };
    expect(await contents(zip(file))).toEqual(asText(file));
  });

  test('without pictures, fonts and what others put in', async () => {
    const file = {
      ...parts('a'),
      'word/media/image1.png': new Uint8Array(1000),
      'word/fonts/font1.odttf': new Uint8Array(1000),
      'word/embeddings/sheet.xlsx': new Uint8Array(1000),
      'customXml/item1.xml': new Uint8Array(10),
      '../../etc/passwd': new Uint8Array(10),
      'word/vbaProject.bin': new Uint8Array(10),
    };
    expect(await contents(zip(file))).toEqual(asText(parts('a')));
  });

  test('also where the parts are not packed', async () => {
    const stored = Object.fromEntries(
      Object.entries(parts('a')).map(([name, part]) => [name, [part, { level: 0 }] as const]),
    );
    expect(await contents(zip(stored as Parameters<typeof zip>[0]))).toEqual(asText(parts('a')));
  });
});

describe('a file that is no whole Word file is broken', () => {
  test.each([
    ['empty', new Uint8Array()],
    ['two letters', new Uint8Array([0x50, 0x4b])],
    ['text', new TextEncoder().encode('● 会談')],
    ['an empty zip file', zip({})],
    ['another zip file', zip({ 'xl/workbook.xml': new Uint8Array([60]) })],
    ['zeros', new Uint8Array(10_000)],
  ])('%s', async (_name, bytes) => {
    expect(await unpackDocx(bytes)).toEqual(why('broken'));
  });

  test('cut off anywhere', async () => {
    const whole = plainDocx('● 会談', 'FM meets guest');
    const results = await Promise.all(
      Array.from({ length: whole.length }, (_, length) => unpackDocx(whole.subarray(0, length))),
    );
    expect(new Set(results.map((result) => JSON.stringify(result)))).toEqual(
      new Set([JSON.stringify(why('broken'))]),
    );
  });

  test('law: random bytes neither throw nor pass', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await unpackDocx(bytes)).toEqual(why('broken'));
      }),
      { numRuns: 200 },
    );
  });

  test('law: a byte that is changed does not make it throw', async () => {
    const whole = plainDocx('● 会談', 'FM meets guest');
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (position, byte) => {
        const bytes = Uint8Array.from(whole);
        bytes[position] = byte;
        await expect(unpackDocx(bytes)).resolves.toHaveProperty('ok');
      }),
      { numRuns: 300 },
    );
  });
});

test('a file in Microsoft’s older container is protected', async () => {
  expect(await unpackDocx(oldContainer())).toEqual(why('protected'));
});

describe('a zip bomb is too large', () => {
  const megabytes = (count: number): Uint8Array => new Uint8Array(count * 1_000_000).fill(0x20);

  test('in one part', async () => {
    const file = { ...parts('a'), 'word/document.xml': megabytes(UNPACKED_LIMIT_MB + 1) };
    expect(await unpackDocx(zip(file))).toEqual(why('too-large'));
  });

  test('in many parts that are each small enough', async () => {
    const half = megabytes(UNPACKED_LIMIT_MB / 2);
    const file = { ...parts('a'), 'word/styles.xml': half, 'word/numbering.xml': half };
    expect(await unpackDocx(zip(file))).toEqual(why('too-large'));
  });

  test('but not in pictures, which are never unpacked', async () => {
    const file = { ...parts('a'), 'word/media/image1.png': megabytes(UNPACKED_LIMIT_MB + 1) };
    expect(await contents(zip(file))).toEqual(asText(parts('a')));
  });

  test('that says it is small is not unpacked beyond what it says', async () => {
    const file = zip({ ...parts('a'), 'word/document.xml': megabytes(UNPACKED_LIMIT_MB + 40) });
    const unpacked = await unpackDocx(lyingZip(file, 'word/document.xml', 1000));
    expect(unpacked.ok ? unpacked.bytes.length : 0).toBeLessThan(10_000);
  });

  test('that says it is four gigabytes large', async () => {
    const file = lyingZip(plainDocx('a'), 'word/document.xml', 0xfffffffe);
    expect(await unpackDocx(file)).toEqual(why('too-large'));
  });
});

test('a part that is longer than it says is broken, not cut off in silence', async () => {
  const text = `${documentXml(paragraphsXml('a'))}${' '.repeat(1000)}`;
  const file = lyingZip(zip(docxParts(text)), 'word/document.xml', text.length - 500);
  expect(await unpackDocx(file)).toEqual(why('broken'));
});
