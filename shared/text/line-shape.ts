import { findSource } from '#shared/domain/source-line.ts';
import { hasJapanese } from './script.ts';

/**
 * Rules about the shape of a line that reading and writing must agree on: what reading would take
 * for a note, a label or the rest of a cut paragraph, writing has to mark as ordinary text.
 */

const NOTE = /^NOTE\s*[:：]\s*/iu;
/** Length in UTF-16 units of `NOTE:` and the space after it; 0 where the text has none. */
export const notePrefixLength = (text: string): number => NOTE.exec(text)?.[0].length ?? 0;

const CLOSING = /[\s"'”’»)\]）」』】]+$/u;

/** Whether a piece of text ends a sentence: `.` `!` `?` `…` `:` `;` or `。`, quotes aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…:;。！？：；]$/u.test(text.replace(CLOSING, ''));
}

/** Whether a text begins in lower case (quotes and brackets aside). */
export const startsLowerCase = (text: string): boolean => /^["'“‘([]*\p{Ll}/u.test(text);

/** Whether `next` is the rest of `previous`, cut off by a page break (report-format). */
export function continues(previous: string, next: string): boolean {
  return startsLowerCase(next) || !endsSentence(previous);
}

const LABEL_LENGTH = 64;
const LABEL_WORDS = 9;

/** Words of a sentence; a label only names whose account follows. */
const VERB =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|shall|should|did|does|said|says|told|that|which|who)\b/u;

/** Whether a line by itself looks like a label: short, a capital first, no closing punctuation. */
export function looksLikeLabel(text: string): boolean {
  return (
    text.length <= LABEL_LENGTH &&
    text.split(' ').length <= LABEL_WORDS &&
    /^["“‘'(]?[\p{Lu}\p{Lo}\d]/u.test(text) &&
    /[\p{L}\p{N})）”"’']$/u.test(text) &&
    !/[.!?] \p{Lu}/u.test(text) &&
    !VERB.test(text) &&
    findSource(text) === null &&
    !hasJapanese(text)
  );
}

/** Signs that begin an item or a list item; the second kind needs a space or Japanese after it. */
const BULLET =
  /^\s*(?:([●•○◦◯■▪・･·‣∙⚫⬤])|([-–—+−‐])(?=\s|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『])|(\*)(?=\s))\s*/u;

/** The bullet at the beginning of a text, and its length with the spaces around it. */
export function bulletOf(text: string): { sign: string; length: number } | null {
  const match = BULLET.exec(text);
  const sign = match?.[1] ?? match?.[2] ?? match?.[3];
  return match && sign !== undefined ? { sign, length: match[0].length } : null;
}

/** `- 3 -` or `12` alone on a line. */
export const looksLikePageNumber = (text: string): boolean =>
  /^(?:[-–—―]\s*\d{1,4}\s*[-–—―]|\d{1,4})$/u.test(text.normalize('NFKC'));

const plainTitle = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s・]/gu, '')
    .replace(/[:。.]$/u, '');

/** Whether two titles are the same but for width, spaces, dots between words and a closing dot. */
export const sameTitle = (a: string, b: string): boolean => plainTitle(a) === plainTitle(b);
