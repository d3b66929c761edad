import PostalMime, { type Header } from 'postal-mime';

/** A part of a message, or a whole one: its headers, and all its bytes with them. */
export interface Part {
  readonly headers: readonly Header[];
  readonly bytes: Uint8Array;
}

/** Most bytes that headers may take. */
const HEADERS_LIMIT = 1 << 20;
const PARAMETER = (name: string): RegExp =>
  new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]{1,200})"|([^\\s;"]{1,200}))`, 'iu');

const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the headers end: at the first empty line. */
function headersEnd(buffer: Buffer): number {
  const ends = [buffer.indexOf('\n\n'), buffer.indexOf('\n\r\n')].filter((end) => end >= 0);
  return Math.min(buffer.length, HEADERS_LIMIT, ...ends.map((end) => end + 1));
}

/** Reads the headers of a part. */
export async function partOf(bytes: Uint8Array): Promise<Part> {
  const head = bytes.subarray(0, headersEnd(asBuffer(bytes)));
  const { headers } = await PostalMime.parse(head, { maxHeadersSize: HEADERS_LIMIT });
  return { headers, bytes };
}

/** A header of a part; the first where there are several. */
export const headerOf = (part: Part, key: string): string | null =>
  part.headers.find((header) => header.key === key)?.value ?? null;

/** A parameter of a part's `Content-Type`, such as `boundary`. */
export function typeParameter(part: Part, name: string): string | null {
  const match = PARAMETER(name).exec(headerOf(part, 'content-type') ?? '');
  return match?.[1] ?? match?.[2] ?? null;
}

/** The parts of a multipart, one after another, as bytes. */
export function* splitParts(part: Part, boundary: string): Generator<Uint8Array> {
  const buffer = asBuffer(part.bytes);
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  let start = -1;
  let from = 0;
  for (;;) {
    const at = buffer.indexOf(mark, from);
    const isLineStart = at <= 0 || buffer[at - 1] === 0x0a;
    from = at + mark.length;
    if (at >= 0 && !isLineStart) continue;
    if (start >= 0) yield buffer.subarray(start, at < 0 ? buffer.length : at);
    if (at < 0) return;
    const lineEnd = buffer.indexOf(0x0a, from);
    // Two hyphens close the multipart; what follows is no part of it.
    if (lineEnd < 0 || buffer.toString('latin1', from, from + 2) === '--') return;
    start = lineEnd + 1;
  }
}

/** What a part holds, decoded from its transfer encoding and still in its own character set. */
export async function contentOf({ bytes }: Part): Promise<Uint8Array> {
  // Of headers that come twice the first counts: as an attachment a part keeps its bytes.
  const attached = Buffer.concat([Buffer.from('Content-Disposition: attachment\r\n'), bytes]);
  const { attachments } = await PostalMime.parse(attached);
  const content = attachments[0]?.content ?? new Uint8Array();
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
}
