import type { Line } from '../../lines/line.ts';

/** A line of a page, where it stands and what it is made of. */
export interface PlacedLine {
  readonly line: Line;
  /** The innermost element that holds all of it. */
  readonly place: number;
  /** The element that makes it a line: its paragraph, list item or cell. */
  readonly block: number;
  /** How much it says: letters and digits, Japanese ones counted as the words that they are. */
  readonly weight: number;
  /** How much of that is in links. */
  readonly linked: number;
  /** Whether it is an item of a list that is nearly all links. */
  readonly inLinkList: boolean;
  /** Level of the heading that it is in; null where it is in none. */
  readonly heading: number | null;
  /** The pieces of text: the elements that they stand in, and how much each says. */
  readonly pieces: readonly { readonly place: number; readonly weight: number }[];
}

const LETTER = /[\p{L}\p{N}]/u;
const isAsciiLetter = (code: number): boolean =>
  (code >= 48 && code < 58) || (code >= 65 && code < 91) || (code >= 97 && code < 123);
const isWide = (code: number): boolean =>
  (code >= 0x3041 && code <= 0x30ff) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7a3);
const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/** How much a text says, in letters of a European language. Counts without making anything. */
export function weightOf(text: string): number {
  let weight = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128) weight += isAsciiLetter(code) ? 1 : 0;
    else if (isWide(code)) weight += 2.5;
    else if (isSurrogate(code)) weight += 0.5;
    else if (LETTER.test(text.charAt(at))) weight += 1;
  }
  return Math.round(weight);
}

/** Least that a link's text says where it is another article's headline. */
const HEADLINE = 20;

/** Whether nearly all of a line is in links, or all but a label in front of a headline. */
export function isAllLink({ line, weight, linked, inLinkList }: PlacedLine): boolean {
  if (inLinkList || (weight > 0 && linked >= weight * 0.8)) return true;
  const endsInLink = line.spans.at(-1)?.href !== null;
  return endsInLink && linked >= HEADLINE && linked >= weight * 0.55 && weight - linked <= HEADLINE;
}

/** A paragraph of text: long, and little of it in links. */
export const isLong = ({ weight, linked }: PlacedLine, least = 200): boolean =>
  weight >= least && linked < weight * 0.35;
