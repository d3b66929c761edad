import type { PageReading } from './page-reading.ts';
import { isAllLink, isLong, type PlacedLine } from './placed-line.ts';

/** Days as people write them, with their year. */
const DATE =
  /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{4}年|(?<!\d)\d{1,2}(?:st|nd|rd|th)?[ ,]+(?:of )?\p{L}{3,}\.?,? *\d{4}|\p{L}{3,}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|(?<!\d)\d{4},? \p{L}{3,}\.? \d{1,2}(?!\d)/u;
/** Whether a short line has a day in it. */
export const looksLikeDate = ({ line, weight }: PlacedLine): boolean =>
  weight < 90 && DATE.test(line.text);

const LONG = 60;
const ENDS = /[.!?…:;。！？»”"’)）」]$/u;
/** A sentence or more, such as a lead; headings of other things have no full stop. */
export const isSentence = (line: PlacedLine): boolean =>
  line.weight >= 40 && (ENDS.test(line.line.text) || isLong(line, LONG));

/** What an introduction below the headline is called. */
const STANDFIRST =
  /(?:^|[\s_-])(?:lead|lede|standfirst|subtitle|sub-?head(?:ing|line)?|deck|dek|intro|perex|summary|excerpt|anons|announce|spot)(?:[\s_-]|$)/iu;

/** Least that a short sentence says, and the fewest words of one. */
const SHORT = 18;
const FEW_WORDS = 4;
/** A sentence below a headline, however short: most of its words are no names. */
export function isShortSentence({ line, weight }: PlacedLine): boolean {
  const words = line.text.split(' ');
  const plain = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const isText = words.length >= FEW_WORDS && plain * 2 > words.length;
  return weight >= SHORT && isText && /[.!?…]["”’»)]?$/u.test(line.text);
}

/** Whether a line below the title is a second headline or an introduction without a full stop. */
export function isStandfirst({ tree }: PageReading, line: PlacedLine): boolean {
  const classes = [line.block, tree.parents[line.block] ?? -1]
    .map((place) => tree.names[place]?.classes ?? '')
    .join(' ');
  return line.heading === null ? line.weight >= 8 && STANDFIRST.test(classes) : line.weight >= 30;
}

/** Whether a short line only announces the link below it; one of the same paragraph does not. */
export const isLabel = (line: PlacedLine, next: PlacedLine | undefined): boolean =>
  next !== undefined &&
  isAllLink(next) &&
  line.weight < 25 &&
  line.block !== next.block &&
  (/[:：]$/u.test(line.line.text) || !ENDS.test(line.line.text));
