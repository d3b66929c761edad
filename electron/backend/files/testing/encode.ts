/** Text as bytes in the encodings of Japanese PCs; the tables come from Node's own decoders. */
export type Japanese = 'shift_jis' | 'euc-jp' | 'iso-2022-jp';

function tableOf(encoding: 'shift_jis' | 'euc-jp'): Map<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  const add = (...bytes: number[]): void => {
    const text = decoder.decode(Uint8Array.from(bytes));
    const isOne = Array.from(text).length === 1 && text !== '\ufffd';
    if (isOne && !table.has(text)) table.set(text, bytes);
  };
  for (let byte = 1; byte < 256; byte += 1) add(byte);
  for (let first = 0x81; first < 256; first += 1) {
    for (let second = 0x40; second < 256; second += 1) add(first, second);
  }
  return table;
}

const TABLES = { shift_jis: tableOf('shift_jis'), 'euc-jp': tableOf('euc-jp') };

/** Characters that all three encodings have (no half-width kana: mail has none either). */
export const COMMON: readonly string[] = [...TABLES['euc-jp']]
  .filter(([char, bytes]) => bytes.length === 2 && bytes[0] !== 0x8e && TABLES.shift_jis.has(char))
  .map(([char]) => char);

function bytesOf(char: string, encoding: 'shift_jis' | 'euc-jp'): readonly number[] {
  const bytes = TABLES[encoding].get(char);
  if (!bytes) throw new Error(`${encoding} has no ${char}`);
  return bytes;
}

/** ISO-2022-JP: the bytes of EUC-JP without their high bit, between escapes. */
function mailBytes(text: string): number[] {
  const out: number[] = [];
  let wide = false;
  for (const char of text) {
    const bytes = bytesOf(char, 'euc-jp');
    if ((bytes.length === 2) !== wide) {
      wide = !wide;
      out.push(0x1b, ...(wide ? [0x24, 0x42] : [0x28, 0x42]));
    }
    out.push(...bytes.map((byte) => byte & 0x7f));
  }
  return wide ? [...out, 0x1b, 0x28, 0x42] : out;
}

export function encode(text: string, encoding: Japanese): Uint8Array {
  const bytes =
    encoding === 'iso-2022-jp'
      ? mailBytes(text)
      : Array.from(text).flatMap((char) => bytesOf(char, encoding));
  return Uint8Array.from(bytes);
}

/** UTF-16 with or without its mark. */
export function encodeWide(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return Uint8Array.from(order === 'le' ? bytes : bytes.swap16());
}

export const encodeUtf8 = (text: string, mark = false): Uint8Array =>
  Uint8Array.from(Buffer.from((mark ? '\ufeff' : '') + text, 'utf8'));
