import { endsSentence } from '#shared/text/line-shape.ts';
import { hasJapanese } from '#shared/text/script.ts';
import type { Piece } from '../piece.ts';

/** Letters that say about as much: a Japanese one is worth two and a half others. */
export const weight = (text: string): number =>
  hasJapanese(text.slice(0, 200)) ? text.length * 2.5 : text.length;

const SENTENCE = 60;
const LONG = 160;

/** Whether a text is a paragraph that somebody wrote: a sentence of some length. */
export const isProse = (text: string): boolean =>
  weight(text) >= LONG || (weight(text) >= SENTENCE && endsSentence(text));

const LONGEST_HEADLINE = 260;

/** Two sentences with a full stop between them. */
const SENTENCES = /\p{Ll}{2}[.!?]["”’»]? ["“‘«]?\p{Lu}\p{L}+ .*[.。]["”’»]?$/u;

/** Whether a text by itself could be a headline: short, no full stop at its end, several words. */
export function couldBeHeadline(text: string): boolean {
  if (text.length > LONGEST_HEADLINE) return false;
  if (hasJapanese(text) ? text.length < 3 : text.length < 12) return false;
  if (/[,;:、，：；]$/u.test(text) || /^[\p{Ll}(（]/u.test(text)) return false;
  if (/[.。]["”’»」]?$/u.test(text) && !/\b(?:\p{L}\.){2,}$|\.{3}$/u.test(text)) return false;
  if (SENTENCES.test(text)) return false;
  return hasJapanese(text) || text.split(' ').length >= 3;
}

/** Whether a piece is set as a headline: marked up as one, or bold as a whole. */
export const isSetAsHeading = (piece: Piece): boolean =>
  piece.heading !== null ||
  (piece.spans.length > 0 &&
    piece.text.length <= LONGEST_HEADLINE &&
    piece.spans.every(({ bold, text }) => bold || !/[\p{L}\p{N}]/u.test(text)) &&
    piece.spans.some(({ bold }) => bold));
