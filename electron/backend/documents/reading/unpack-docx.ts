import { unzipSync, zipSync } from 'fflate';

/** Most that the text parts of a Word file may unpack to, megabytes. */
export const UNPACKED_LIMIT_MB = 60;

/** Parts that hold text, styles and the relations between parts; no pictures, no fonts. */
const NEEDED = /^(?:\[Content_Types\]\.xml|_rels\/.*|word\/(?:[^/]+\.xml|_rels\/.*))$/u;

export type Unpacked =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: 'broken' | 'protected' | 'too-large' };

/** A file in Microsoft's older container: a .doc, or a .docx behind a password. */
const isOldContainer = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);

/**
 * The text parts of a Word file, packed again without compression. What is inflated is bounded by
 * what the file's directory says, and that is added up first: a zip bomb is never unpacked.
 */
export function unpackDocx(bytes: Uint8Array): Unpacked {
  if (isOldContainer(bytes)) return { ok: false, why: 'protected' };
  let total = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (NEEDED.test(name)) total += originalSize;
        return false;
      },
    });
    if (total > UNPACKED_LIMIT_MB * 1_000_000) return { ok: false, why: 'too-large' };
    const parts = unzipSync(bytes, { filter: ({ name }) => NEEDED.test(name) });
    if (!('word/document.xml' in parts) && !('_rels/.rels' in parts)) {
      return { ok: false, why: 'broken' };
    }
    return { ok: true, bytes: zipSync(parts, { level: 0 }) };
  } catch {
    // fflate throws on whatever is not a whole zip file; the reason is of no use to a person.
    return { ok: false, why: 'broken' };
  }
}
