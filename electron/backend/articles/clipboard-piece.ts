import type { Source } from '#shared/reading/articles/article.ts';

/** A piece of HTML that was copied, and the page that it was copied from. */
export interface Piece {
  readonly html: string;
  readonly url: string | null;
}

/** Longest address that is believed. */
const URL_LIMIT = 4000;
/** The header of the Windows clipboard format for HTML: lines of names and values. */
const HEADER = /^\ufeff?Version:\d+(?:\.\d+)?\r?\n(?:[A-Za-z]{3,20}:[^\r\n]{0,5000}\r?\n){1,12}/u;
const SOURCE_URL = /^SourceURL:\s*(\S+)/imu;
/** How a piece is marked in a file of ours: a comment in its first line. */
const MARK = /^\ufeff?\s*<!--\s*clipboard(?:\s+SourceURL="([^"\r\n]{0,5000})")?\s*-->/iu;

/** An address of a page on the web; null for files, other programs' own addresses and what is none. */
export function webAddress(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  if (trimmed.length > URL_LIMIT || !/^https?:\/\//iu.test(trimmed)) return null;
  return URL.canParse(trimmed) ? trimmed : null;
}

/** Whether a text begins as a piece of the clipboard does: with Windows' header, or with our mark. */
export const isPiece = (text: string): boolean => HEADER.test(text) || MARK.test(text);

/** Takes off what stands before the HTML of a piece, and reads the address in it. */
export function readPiece(text: string): Piece {
  const header = HEADER.exec(text)?.[0];
  if (header !== undefined) {
    return { html: text.slice(header.length), url: webAddress(SOURCE_URL.exec(header)?.[1]) };
  }
  const mark = MARK.exec(text);
  return mark
    ? { html: text.slice(mark[0].length), url: webAddress(mark[1]) }
    : { html: text, url: null };
}

/**
 * What the clipboard holds, as a source. Its HTML stands between the marks of a fragment, also where
 * the system has taken them off: by them a piece is told from a whole page.
 */
export function clipboardSource(html: string | null, text: string, url: string | null): Source {
  const piece = html === null || html.trim() === '' ? null : readPiece(html);
  const isMarked = piece?.html.includes('<!--StartFragment') === true;
  return {
    html:
      piece && !isMarked
        ? `<!--StartFragment-->${piece.html}<!--EndFragment-->`
        : (piece?.html ?? null),
    text,
    url: webAddress(url) ?? piece?.url ?? null,
    subject: null,
    sent: null,
  };
}
