import { TextDecoder } from 'node:util';
import { decodeText } from '../files/decode-text.ts';

/** How far into a page its encoding is looked for, bytes; browsers look at the first 1024. */
const HEAD = 8192;
const META = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/iu;
const XML = /^<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:.-]{2,40})/iu;

const BOMS: readonly (readonly [encoding: string, ...bytes: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

function decoderFor(label: string | null | undefined, fatal: boolean): TextDecoder | null {
  if (!label) return null;
  try {
    return new TextDecoder(label, { fatal });
  } catch {
    // A name that no encoding has: then something else has to tell.
    return null;
  }
}

function decodeWith(bytes: Uint8Array, decoder: TextDecoder | null): string | null {
  try {
    return decoder?.decode(bytes) ?? null;
  } catch {
    // Not in this encoding, whatever the page says of itself.
    return null;
  }
}

/** What the page says of its encoding; the names of UTF-16 cannot be true, as they could be read. */
function declared(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD));
  const text = head.toString('latin1');
  const label = (META.exec(text) ?? XML.exec(text))?.[1]?.toLowerCase() ?? null;
  return label?.startsWith('utf-16') === true ? 'utf-8' : label;
}

/**
 * The text of a page: by its mark, by what its server said (`label`), by what it says of itself, and
 * else by detection. Broken bytes in it become replacement characters.
 */
export function decodePage(bytes: Uint8Array, label: string | null = null): string {
  const bom = BOMS.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  const named = [bom, label, declared(bytes)].filter((one) => typeof one === 'string');
  for (const name of named) {
    const text = decodeWith(bytes, decoderFor(name, true));
    if (text !== null) return text;
  }
  const detected = decodeText(bytes);
  if (detected) return detected.text;
  const lenient = named.map((name) => decoderFor(name, false)).find((decoder) => decoder !== null);
  return (lenient ?? new TextDecoder()).decode(bytes);
}
