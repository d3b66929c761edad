import { WORD_STAMP } from '#shared/report/stamp.ts';
import type { WordParts } from './word-parts.ts';

const SHA256 = /^[0-9a-f]{64}$/u;

/** The value of a custom property of a Word file; null where it has none of this name. */
export function wordProperty(parts: WordParts, wanted: string): string | null {
  const properties = parts.get('docProps/custom.xml') ?? '';
  for (const [, name = '', value = ''] of properties.matchAll(
    /<property\b[^>]*\bname="([^"]*)"[^>]*>\s*<vt:\w+>([^<]*)<\/vt:\w+>/gu,
  )) {
    if (name === wanted) return value;
  }
  return null;
}

/** The edition's hash that a Word file names in its properties; null where it names none. */
export function wordStamp(parts: WordParts): string | null {
  const value = wordProperty(parts, WORD_STAMP.sha256);
  return value !== null && SHA256.test(value) ? value : null;
}

/** The edition's hash that a PDF names among its keywords, which Typst writes unpacked. */
export function pdfStamp(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return /digest-sha256:([0-9a-f]{64})(?![0-9a-f])/u.exec(text)?.[1] ?? null;
}
