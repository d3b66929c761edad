import type { Source } from '#shared/reading/articles/article.ts';
import { webAddress } from './clipboard-piece.ts';
import { decodePage } from './decode-page.ts';
import { contentOf, headerOf, partOf, splitParts, typeParameter, type Part } from './mail-parts.ts';

/** How deep parts may lie in parts; browsers write one or two levels. */
const DEPTH = 4;
/** Most parts that are looked at before one is the page. */
const MOST_PARTS = 2000;

const typeOf = (part: Part): string =>
  /^\s*([\w.+-]+\/[\w.+-]+)/u.exec(headerOf(part, 'content-type') ?? '')?.[1]?.toLowerCase() ??
  'text/plain';

/** The page itself among the frames and pictures that were saved with it: the one named, or the first. */
async function pageIn(part: Part, depth: number): Promise<Part | null> {
  const type = typeOf(part);
  if (type === 'text/html' || type === 'application/xhtml+xml') return part;
  const boundary = typeParameter(part, 'boundary');
  if (!type.startsWith('multipart/') || boundary === null || depth >= DEPTH) return null;
  const start = typeParameter(part, 'start');
  let first: Part | null = null;
  let parts = 0;
  for (const bytes of splitParts(part, boundary)) {
    parts += 1;
    if (parts > MOST_PARTS) break;
    const child = await partOf(bytes);
    const isNamed = start !== null && headerOf(child, 'content-id') === start;
    const page: Part | null = isNamed || first === null ? await pageIn(child, depth + 1) : null;
    if (page && (isNamed || start === null)) return page;
    first ??= page;
  }
  return first;
}

/** The page in an .mhtml file, with its address; null where there is none. */
export async function readArchive(bytes: Uint8Array): Promise<Source | null> {
  const whole = await partOf(bytes);
  const page = await pageIn(whole, 0);
  if (!page) return null;
  const html = decodePage(await contentOf(page), typeParameter(page, 'charset'));
  const url =
    webAddress(headerOf(page, 'content-location')) ??
    webAddress(headerOf(whole, 'snapshot-content-location')) ??
    webAddress(headerOf(whole, 'content-location'));
  return { html, text: '', url, subject: null, sent: null };
}
