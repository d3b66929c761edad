import { buffer } from 'node:stream/consumers';
import { zipSync } from 'fflate';
import { fromBufferPromise, type Entry } from 'yauzl';

/** Most that the text parts of a Word file may unpack to, megabytes. */
export const UNPACKED_LIMIT_MB = 20;
/** Most XML tags in them: what takes memory is the number of elements, not the bytes. */
const TAG_LIMIT = 1_000_000;

/**
 * Parts that hold text, styles and the relations between parts, and the properties that name an
 * edition; no pictures, no fonts.
 */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/.*|docProps\/custom\.xml|word\/(?:[^/]+\.xml|_rels\/.*))$/u;

type Refusal = 'broken' | 'protected' | 'too-large';
export type Unpacked =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly why: Refusal };

/** A file in Microsoft's older container: a .doc, or a .docx behind a password. */
const isOldContainer = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);

function countTags(part: Uint8Array): number {
  let tags = 0;
  for (const byte of part) if (byte === 0x3c) tags += 1;
  return tags;
}

/** Inflates the parts that are needed; each is exactly as long as the directory says, or it throws. */
async function needed(bytes: Uint8Array): Promise<Record<string, Uint8Array> | 'too-large'> {
  // Names are left as bytes, so that odd ones of parts that are not needed are no error.
  const zip = await fromBufferPromise(Buffer.from(bytes), { decodeStrings: false });
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileNameRaw.toString('utf8');
    if (NEEDED.test(name)) entries.set(name, entry);
  }
  const sizes = Array.from(entries.values(), ({ uncompressedSize }) => uncompressedSize);
  if (sizes.reduce((sum, size) => sum + size, 0) > UNPACKED_LIMIT_MB * 1_000_000)
    return 'too-large';
  const parts: Record<string, Uint8Array> = {};
  for (const [name, entry] of entries) {
    parts[name] = await buffer(await zip.openReadStreamPromise(entry));
  }
  return parts;
}

/**
 * The text parts of a Word file, packed again without compression. What is inflated is bounded by
 * what the file's directory says, and that is added up first: a zip bomb is never unpacked.
 */
export async function unpackDocx(bytes: Uint8Array): Promise<Unpacked> {
  if (isOldContainer(bytes)) return { ok: false, why: 'protected' };
  try {
    const parts = await needed(bytes);
    if (parts === 'too-large') return { ok: false, why: 'too-large' };
    if (!('word/document.xml' in parts) && !('_rels/.rels' in parts)) {
      return { ok: false, why: 'broken' };
    }
    const tags = Object.values(parts).reduce((sum, part) => sum + countTags(part), 0);
    if (tags > TAG_LIMIT) return { ok: false, why: 'too-large' };
    return { ok: true, bytes: zipSync(parts, { level: 0 }) };
  } catch {
    // yauzl throws on whatever is not a whole zip file; the reason is of no use to a person.
    return { ok: false, why: 'broken' };
  }
}
