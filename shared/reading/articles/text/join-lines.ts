import { endsSentence, startsLowerCase } from '#shared/text/line-shape.ts';
import { hasJapanese } from '#shared/text/script.ts';
import { mergeSpans, PLAIN_SPAN, spansText, tidySpans, type Span } from '#shared/text/span.ts';
import { lineJoint } from '../../lines/line-joint.ts';
import { isFull, wrapColumn } from '../../lines/line-wrap.ts';
import { isPageNumber, makeLine, type Line } from '../../lines/line.ts';
import { DEEPEST_LIST } from '../../lines/body-of-lines.ts';
import { isAddressLine } from '../outlets/address-line.ts';
import { hyphenJoint, type Vocabulary, vocabularyOf } from './hyphens.ts';
import type { Piece } from '../piece.ts';
import type { SheetLine } from '../sheet.ts';

/** Wider lines were not broken for want of room. */
const WIDEST = 140;
/** A line that ends early, before this part of the width, ends its paragraph. */
const EARLY = 0.6;

/** A piece of a sentence from this length on was cut off by the end of a page. */
const LONG_PIECE = 60;

/** How the lines of a text were broken. */
interface Wrapping {
  readonly column: number | null;
  /** Characters of a full Japanese line; null where Japanese is not broken. */
  readonly japanese: number | null;
  readonly words: Vocabulary;
}

/** Width of Japanese lines, where several of the same length stop in mid-sentence. */
function japaneseWidth(lines: readonly Line[]): number | null {
  const open = lines.filter(({ text }, index) => {
    const next = lines[index + 1];
    const isBroken = next !== undefined && !next.gap && next.bullet === null;
    return isBroken && text.length >= 15 && hasJapanese(text) && !endsSentence(text);
  });
  const widest = open.reduce((max, { text }) => Math.max(max, text.length), 0);
  const full = open.filter(({ text }) => text.length >= widest - 3);
  return widest <= 60 && full.length >= 3 && full.length * 2 >= open.length ? widest - 3 : null;
}

function wrappingOf(lines: readonly Line[]): Wrapping {
  const narrow = lines.filter(({ text }) => text.length <= WIDEST);
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
  const inNarrow = narrow.reduce((sum, { text }) => sum + text.length, 0);
  const isBroken = inNarrow * 2 > letters;
  return {
    column: isBroken ? wrapColumn(narrow) : null,
    japanese: isBroken ? japaneseWidth(narrow) : null,
    words: vocabularyOf(lines.map(({ text }) => text)),
  };
}

/** `（APA、4月21日）`, `(Trend, 22.04.2026)` at the end of a line: its source. */
const DATED_END =
  /[（(][^()（）]{2,80}(?:\d{1,2}月\s?\d{1,2}日|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?)[)）]$/u;

/** Whether `next` goes on with the paragraph of `before`. */
function goesOn(before: Line, next: Line, wrapping: Wrapping): boolean {
  if (next.bullet !== null || before.text.length > WIDEST) return false;
  if (/^\(?(?:\d{1,2}|[a-z])[.)]\s/u.test(next.text)) return false;
  if (DATED_END.test(before.text)) return false;
  if (isAddressLine(before.text) || isAddressLine(next.text)) return false;
  const { column, japanese } = wrapping;
  // The headline in another language begins a line of its own.
  if (hasJapanese(before.text) && !hasJapanese(next.text) && next.text.split(' ').length > 3) {
    return false;
  }
  if (!next.gap && /\p{L}[-‐‑]$/u.test(before.text)) return true;
  const isOpen = !endsSentence(before.text);
  if (next.gap) {
    // A page's end stands between the two.
    const isLong = before.text.length >= (column === null ? LONG_PIECE : column * EARLY);
    return isLong && isOpen && startsLowerCase(next.text);
  }
  if (japanese !== null && hasJapanese(before.text.slice(-3)) && before.text.length >= japanese) {
    return isOpen || before.text.length > japanese;
  }
  if (column !== null && isFull(before, next, column)) return true;
  return isOpen && startsLowerCase(next.text) && before.text.length >= 30;
}

/** A dash that opens somebody's words, and no item of a list. */
const isSpoken = ({ bullet, text }: Line): boolean =>
  bullet !== null &&
  /^[–—―−]$/u.test(bullet) &&
  /^[\p{Lu}\p{Lo}“"«‘].*[.!?…]["”’»)]*$/su.test(text);

const depthOf = ({ indent }: Line): number =>
  Math.min(DEEPEST_LIST, 1 + Math.floor(Math.max(0, indent) / 2));

const spoken = (line: Line): Line =>
  isSpoken(line)
    ? makeLine([{ ...PLAIN_SPAN, text: `${line.bullet ?? ''} ` }, ...line.spans], {
        ...line,
        bullet: null,
      })
    : line;

const pieceOf = ({ line: read, cut, heading }: SheetLine): Piece => {
  const line = spoken(read);
  return {
    spans: line.spans,
    text: line.text,
    depth: line.bullet === null ? 0 : depthOf(line),
    cut: cut ?? (isPageNumber(line) ? 'page' : null),
    heading,
    gap: line.gap,
    bullet: line.bullet,
  };
};

/** The spans of a paragraph and of its next line, with what stands between. */
function joinSpans(before: Line, next: Line, all: Span[], words: Vocabulary): void {
  const last = all.at(-1);
  const first = next.spans[0];
  if (!last || !first) return;
  const hyphen = hyphenJoint(before.text, next.text, words);
  if (hyphen === 'drop') all[all.length - 1] = { ...last, text: last.text.replace(/[-‐‑]$/u, '') };
  all.push({
    ...PLAIN_SPAN,
    bold: last.bold && first.bold,
    italic: last.italic && first.italic,
    href: last.href === first.href ? last.href : null,
    text: hyphen === null ? lineJoint(before.text, next.text) : '',
  });
  for (const span of next.spans) all.push(span);
}

/**
 * The lines of a sheet as paragraphs and list items: lines that a PDF or a mail broke are joined,
 * words that were parted at a line's end too. Nothing that can be read is lost.
 */
export function joinLines(lines: readonly SheetLine[]): readonly Piece[] {
  const wrapping = wrappingOf(lines.filter(({ cut }) => cut === null).map(({ line }) => line));
  const groups: SheetLine[][] = [];
  /** The group that goes on, past a page number. */
  let open: SheetLine[] | null = null;
  for (const line of lines) {
    const last: SheetLine | undefined = open?.at(-1);
    const isNumber = isPageNumber(line.line);
    const fits =
      last !== undefined && !isNumber && last.cut === line.cut && last.heading === line.heading;
    if (open && fits && goesOn(last.line, line.line, wrapping)) open.push(line);
    else {
      groups.push([line]);
      if (!isNumber && (line.cut !== 'page' || open === null)) open = groups.at(-1) ?? null;
    }
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    if (group.length === 1) return [pieceOf(first)];
    const spans: Span[] = [...first.line.spans];
    group.forEach(({ line }, index) => {
      const before = group[index - 1]?.line;
      if (before) joinSpans(before, line, spans, wrapping.words);
    });
    const tidy = tidySpans(mergeSpans(spans));
    return [{ ...pieceOf(first), spans: tidy, text: spansText(tidy) }];
  });
}
