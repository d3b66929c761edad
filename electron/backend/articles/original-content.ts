import { createHash } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import { ORIGINAL_LIMIT } from '#shared/contract/articles.ts';
import type { Source } from '#shared/reading/articles/article.ts';

/** What was pasted, packed to be kept: deflated, and named by what is in it. */
export interface OriginalContent {
  readonly hash: string;
  readonly html: Uint8Array | null;
  readonly text: Uint8Array;
}

/** Quick rather than small: a page of 20 MB takes a tenth of a second. */
const LEVEL = 1;

const pack = (text: string): Uint8Array => deflateSync(text, { level: LEVEL });
/** A character takes at most four bytes. */
const unpack = (bytes: Uint8Array): string =>
  inflateSync(bytes, { maxOutputLength: 4 * ORIGINAL_LIMIT }).toString('utf8');

/** Packs the two texts of a source. */
export function packOriginal({ html, text }: Pick<Source, 'html' | 'text'>): OriginalContent {
  const hash = createHash('sha256')
    .update(JSON.stringify([html, text]))
    .digest('hex');
  return { hash, html: html === null ? null : pack(html), text: pack(text) };
}

/** The two texts again. Throws zlib's error where what was kept is damaged. */
export const unpackOriginal = ({
  html,
  text,
}: Omit<OriginalContent, 'hash'>): Pick<Source, 'html' | 'text'> => ({
  html: html && unpack(html),
  text: unpack(text),
});
