import { findSource, type FoundSource } from '#shared/domain/source-line.ts';
import { endsSentence } from '#shared/text/line-shape.ts';
import { hasJapanese } from '#shared/text/script.ts';
import { isAddressLine } from '../outlets/address-line.ts';
import { dateLineOf } from '../dates/date-line.ts';
import { datelineOf } from '../outlets/dateline.ts';
import { findDates } from '../dates/find-dates.ts';
import { isLetterhead, plainHeadline } from '../headlines/headline-words.ts';
import type { Knowledge } from '../knowledge.ts';
import { outletNamed } from '../outlets/outlet-index.ts';
import { couldBeHeadline, isProse, isSetAsHeading } from './prose.ts';
import type { Piece } from '../piece.ts';
import { namedSource } from '../outlets/reporting-phrase.ts';

/** Source lines stand near the end of a text. */
const TAIL = 1200;

/** A bracket or a dash at the end of a text, with an outlet and a day behind it. */
const LOOSE =
  /(?:[([（【]\s*(?<inside>[^()[\]（）【】]{4,120})[)\]）】]|\s[—–-]\s(?<behind>[^.—–]{4,80}))\s*\.?$/u;

/** `(Trend, April 20)`: outlets of the table and a day, in no form of the house. */
function looseSource(text: string, knowledge: Knowledge): FoundSource | null {
  const near = Math.max(0, text.length - 140);
  const match = LOOSE.exec(text.slice(near));
  const said = match?.groups?.inside ?? match?.groups?.behind;
  if (!match || said === undefined) return null;
  const [found] = findDates(said, knowledge);
  if (!found) return null;
  const names = `${said.slice(0, found.start)},${said.slice(found.end)}`
    .split(/[,;/／、|]/u)
    .map((name) => name.trim())
    .filter((name) => /[\p{L}\p{N}]/u.test(name));
  const outlets = names.flatMap((name) => outletNamed(name, knowledge.outlets) ?? []);
  if (outlets.length === 0 || outlets.length < names.length) return null;
  const source = { outlets, from: found.day, to: found.day };
  return { source, start: near + match.index, end: text.length };
}

/**
 * The source line that a text ends with, in the house form or one that says the same; null where it
 * ends with none.
 */
export function closingSource(text: string, knowledge: Knowledge): FoundSource | null {
  const start = Math.max(0, text.length - TAIL);
  let found = findSource(text, start);
  while (found !== null) {
    if (!/[\p{L}\p{N}]/u.test(text.slice(found.end))) return found;
    found = findSource(text, found.end);
  }
  return looseSource(text, knowledge);
}

/** What a line is among the lines of several articles. */
export type LineKind =
  /** Looks like the headline of an article. */
  | 'title'
  /** Text that closes with a source line, or such a line alone. */
  | 'end'
  /** Only a web address, with a word for it at most. */
  | 'address'
  /** Only a date, with an outlet beside it at most. */
  | 'date'
  /** Text that opens with an agency's dateline. */
  | 'dateline'
  | 'text'
  /** Cut away, or nothing that can be read. */
  | 'none';

/** Bullets that a digest sets before an item; the others make lists. */
const ITEM_BULLET = /^[●○◯■◆▪・･⚫⬤]$/u;

const isListItem = ({ depth, bullet, text }: Piece): boolean =>
  depth > 0 && !(bullet !== null && (ITEM_BULLET.test(bullet) || hasJapanese(text.slice(0, 40))));

/** Kinds that were told already: each way of splitting asks again. */
const told = new WeakMap<Piece, LineKind>();

/** The kind of a piece, by its words and its look. */
export function kindOf(piece: Piece, knowledge: Knowledge): LineKind {
  const known = told.get(piece);
  if (known !== undefined) return known;
  const kind = tellKind(piece, knowledge);
  told.set(piece, kind);
  return kind;
}

function tellKind(piece: Piece, knowledge: Knowledge): LineKind {
  const { text } = piece;
  if (!/[\p{L}\p{N}]/u.test(text)) return 'none';
  if (piece.cut === 'date') return 'date';
  // The link to the article itself is cut as well.
  if (piece.cut === 'read-also' && isAddressLine(text)) return 'address';
  if (piece.cut !== null) return 'none';
  if (closingSource(text, knowledge) !== null) return 'end';
  if (isAddressLine(text)) return 'address';
  if (/^\[?(?:forwarded from|переслано (?:из|от)|転送元)/iu.test(text)) return 'none';
  if (text.length < 200 && namedSource(text) !== null) return 'end';
  if (text.length < 80 && piece.heading === null) {
    const date = dateLineOf(text, knowledge, knowledge.sent);
    if (date !== null) return date.days.length > 0 ? 'date' : 'none';
    if (outletNamed(text.replace(/[()[\]/.]/gu, ''), knowledge.outlets) !== null) return 'end';
  }
  if (datelineOf(text, knowledge, knowledge.outlets) !== null) return 'dateline';
  if (/^NOTE\s*[:：]/iu.test(text) || isListItem(piece)) return 'text';
  // `Press Service Department` signs a text.
  if (isLetterhead(text) && /(?:department|office|service|division)$/iu.test(text)) return 'none';
  const plain = plainHeadline(text);
  if (isSetAsHeading(piece) && plain.length >= 8) return 'title';
  if (couldBeHeadline(plain) && !(isProse(text) && endsSentence(text))) return 'title';
  return 'text';
}

/** Whether a piece is a headline with its source line, of an item that has no text. */
export function isHeadlineAlone({ text }: Piece, knowledge: Knowledge): boolean {
  const source = closingSource(text, knowledge);
  return source !== null && couldBeHeadline(plainHeadline(text.slice(0, source.start).trim()));
}
