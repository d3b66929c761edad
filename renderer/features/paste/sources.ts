import type { PastedSource } from '#shared/contract/articles.ts';
import { MESSAGE_LIMIT, type OutputOf } from '#shared/contract/contract.ts';
import { ok, fail, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';

type Clipboard = OutputOf<'host.clipboard'>;

/** What is on the clipboard as a source, or why it is none. */
export function sourceOf({
  html,
  text,
  url,
}: Clipboard): Result<PastedSource, 'empty' | 'picture'> {
  const hasText = text.trim() !== '';
  if (!hasText && (html === null || html.trim() === '')) return fail('empty');
  // What a browser gives for a copied picture: its element alone.
  if (!hasText && /^(?:\s|<(?:meta|img|html|body|\/)[^>]*>|<!--[^>]*-->)*$/iu.test(html ?? '')) {
    return fail('picture');
  }
  return ok({ kind: 'clipboard', html, text, url });
}

/** Pages, mails and texts: where a digest is open they are articles, and no reports. */
const ARTICLE_FILE = /\.(?:html?|mht(?:ml)?|eml|msg|txt)$/iu;
/** Files that are never a report. */
const MAIL_OR_PAGE = /\.(?:mht(?:ml)?|eml|msg)$/iu;

/** Whether a file that was dropped holds articles; else it is a report, to be imported. */
export const isArticleFile = ({ name }: File, isDigestOpen: boolean): boolean =>
  (isDigestOpen ? ARTICLE_FILE : MAIL_OR_PAGE).test(name);

const MEGABYTE = 1024 * 1024;

/** A file as a source, or why it cannot be read. */
export async function sourceOfFile(file: File): Promise<Result<PastedSource, Problem>> {
  const { name } = file;
  if (file.size > MESSAGE_LIMIT - MEGABYTE) {
    const limit = Math.floor(MESSAGE_LIMIT / MEGABYTE);
    return fail({ code: 'file-too-large', params: { file: name, limit } });
  }
  try {
    return ok({ kind: 'file', name, bytes: new Uint8Array(await file.arrayBuffer()) });
  } catch (error) {
    // A folder, or a file that has gone or is locked since.
    const reason = error instanceof Error ? error.message : String(error);
    return fail({ code: 'file-unreadable', params: { file: name, reason } });
  }
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

function sameSource(a: PastedSource, b: PastedSource): boolean {
  if (a.kind === 'clipboard' && b.kind === 'clipboard') {
    return a.html === b.html && a.text === b.text && a.url === b.url;
  }
  return a.kind === 'file' && b.kind === 'file' && a.name === b.name && sameBytes(a.bytes, b.bytes);
}

/** Whether the same was pasted again. */
export const sameSources = (a: readonly PastedSource[], b: readonly PastedSource[]): boolean =>
  a.length === b.length &&
  a.every((source, index) => {
    const other = b[index];
    return other !== undefined && sameSource(source, other);
  });
