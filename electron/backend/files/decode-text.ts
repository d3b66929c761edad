import { createRequire } from 'node:module';
import type Encoding from 'encoding-japanese';

/** Encodings that text files of Japanese Windows PCs come in. */
export type TextEncoding =
  'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'euc-jp' | 'iso-2022-jp';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

const BOMS: readonly { readonly bytes: readonly number[]; readonly encoding: TextEncoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** What `encoding-japanese` calls the encodings. */
const DETECTED: Readonly<Record<string, TextEncoding>> = {
  SJIS: 'shift_jis',
  EUCJP: 'euc-jp',
  JIS: 'iso-2022-jp',
};
const SAMPLE = 1 << 18;
const ESCAPE = 0x1b;

/** Its tables are large, and most files are UTF-8: loaded when one is not. */
const detector = (): typeof Encoding =>
  createRequire(import.meta.url)('encoding-japanese') as typeof Encoding;

function decode(bytes: Uint8Array, encoding: TextEncoding): DecodedText | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    // Not in this encoding: that is the answer, and the next one is tried.
    return null;
  }
}

/** UTF-16 without a mark: every other byte of Latin text is zero. */
function utf16WithoutBom(bytes: Uint8Array): TextEncoding | null {
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte === 0) {
      if (index % 2 === 0) even += 1;
      else odd += 1;
    }
  });
  if (odd > 8 * Math.max(even, 1) && odd > sample.length / 16) return 'utf-16le';
  if (even > 8 * Math.max(odd, 1) && even > sample.length / 16) return 'utf-16be';
  return null;
}

/** Whether the bytes are a picture, a program or the like: text has no zero bytes. */
export function isBinary(bytes: Uint8Array): boolean {
  const hasBom = BOMS.some(({ bytes: mark }) => mark.every((byte, index) => bytes[index] === byte));
  return !hasBom && bytes.includes(0) && utf16WithoutBom(bytes) === null;
}

/** Decodes a text file: by its mark, as UTF-8 where that is valid, else by detection; or null. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  for (const { bytes: mark, encoding } of BOMS) {
    if (mark.every((byte, index) => bytes[index] === byte)) return decode(bytes, encoding);
  }
  const wide = utf16WithoutBom(bytes);
  if (wide) return decode(bytes, wide);
  // ISO-2022-JP has seven bits; anything above is not that, whatever its escape characters say.
  const isJis =
    bytes.includes(ESCAPE) &&
    !bytes.some((byte) => byte > 0x7f) &&
    detector().detect(bytes.subarray(0, SAMPLE)) === 'JIS';
  const utf8 = isJis ? null : decode(bytes, 'utf-8');
  if (utf8) return utf8;
  // A sample may end within a character: the whole is decoded strictly afterwards.
  const name = detector().detect(bytes.subarray(0, SAMPLE), ['JIS', 'EUCJP', 'SJIS']);
  const encoding = name === false ? undefined : DETECTED[name];
  return (
    (encoding && decode(bytes, encoding)) ?? decode(bytes, 'shift_jis') ?? decode(bytes, 'euc-jp')
  );
}
