import { sliceSpans } from '#shared/text/span.ts';
import { isPageNumber, makeLine, type Line } from '../../lines/line.ts';
import { LINE_BREAK, plainLines } from '../../lines/plain-lines.ts';
import { readPastedMarkup } from '../../pasted/pasted-markup.ts';
import { printHeads } from './print-heads.ts';
import type { PageFacts, Sheet, SheetLine } from '../sheet.ts';

/** What is known of a text that says nothing of itself. */
export const NO_FACTS: PageFacts = { titles: [], urls: [], siteNames: [], days: [] };

/** A word that was parted at a line's end by a hyphen that is not seen otherwise. */
const SOFT_HYPHEN = /\u00ad[ \t]*(?:\r\n|\n|\r)[ \t]*/gu;
/** The sign of a quoted mail before a line, once for each time that it was answered. */
const QUOTED = /^[ \t]{0,3}(?:>[ \t]?)+/u;
/** A message of a chat that is exported with tabs; the tabs are not seen later. */
const TABBED = /^(\d{1,2}:\d{2})\t([^\t\n]{1,40})\t"?/gmu;
const HEADING = /^(#{1,6})\s+(?=\S)/u;

const unquoted = (text: string): string =>
  text.includes('>')
    ? text
        .split(LINE_BREAK)
        .map((line) => line.replace(QUOTED, ''))
        .join('\n')
    : text;

/** In a text whose every line stands alone, empty lines say nothing about paragraphs. */
function withRealGaps(lines: readonly Line[]): readonly Line[] {
  const text = lines.filter(({ text: one }) => one.length > 30);
  const isDouble = text.length > 5 && lines.every(({ gap }) => gap);
  if (!isDouble) return lines;
  const going = text.filter(({ text: one, bullet }) => bullet === null && /^\p{Ll}/u.test(one));
  return going.length * 3 > text.length ? lines.map((line) => ({ ...line, gap: false })) : lines;
}

/** A paragraph that is set in from the one before begins with a gap. */
const withIndentGaps = (lines: readonly Line[]): readonly Line[] =>
  lines.map((line, index) => {
    const before = lines[index - 1];
    const isIn = before !== undefined && line.bullet === null && before.bullet === null;
    return isIn && line.indent > before.indent + 1 ? { ...line, gap: true } : line;
  });

/** `Weekly review | 3`, `Page 3 of 12`, `3 — Weekly review`: a page's number beside its head. */
const NUMBERED =
  /^\d{1,3}\s*[|·–—-]\s*\S|(?:[|·–—-]|\bpage|стр\.?|səh\.?|頁|ページ)\s*\d{1,3}(?:\s*(?:of|из|\/)\s*\d{1,3})?$/iu;
/** `United Nations News 1/1`: the page among all pages, even on a single one. */
const OF_PAGES = /^\p{L}.{2,50}\s\d{1,3}\s?\/\s?\d{1,3}$/u;
const LONGEST_HEAD = 90;

/** The heads and feet of pages that were copied along: the same line again and again. */
function runningHeads(lines: readonly Line[]): ReadonlySet<string> {
  const texts = new Map<string, Set<number>>();
  const masked = (text: string): string => text.replace(/\d+/gu, '#');
  lines.forEach((line, index) => {
    const isBesideNumber = [lines[index - 1], lines[index + 1]].some(
      (one) => one !== undefined && isPageNumber(one),
    );
    const isHead = isBesideNumber || NUMBERED.test(line.text);
    if (!isHead || line.text.length > LONGEST_HEAD || isPageNumber(line)) return;
    const places = texts.get(masked(line.text)) ?? new Set();
    texts.set(masked(line.text), places.add(index));
  });
  const repeated = [...texts].filter(([, places]) => places.size > 1).map(([text]) => text);
  const alone = lines.filter(({ text }) => OF_PAGES.test(text)).map(({ text }) => masked(text));
  const heads = new Set([...repeated, ...alone]);
  return new Set(lines.map(({ text }) => text).filter((text) => heads.has(masked(text))));
}

/** A running head without its page's number: often the publication's name. */
const headName = (head: string): string =>
  head
    .replace(/(?:page|стр\.?|səh\.?|頁|ページ|no\.?|№|\d+|\bof\b|[|/·–—-])+/giu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** Looking for the end of every `[` takes time with the square of a text's length. */
const DEAREST = 100_000_000;

const withMarkup = (lines: readonly Line[], text: string): readonly Line[] =>
  text.length * text.split('[').length < DEAREST
    ? readPastedMarkup({ lines, unplaced: [] }).lines
    : lines;

/** Plain text → its lines. Total, in linear time; markdown-like marks become marks. */
export function sheetOfText(text: string): Sheet {
  const plain = plainLines(unquoted(text).replace(SOFT_HYPHEN, '').replace(TABBED, '$1 - $2: '));
  const lines = withIndentGaps(withRealGaps(withMarkup(plain, text)));
  const heads = runningHeads(lines);
  const printed = printHeads(lines);
  const sheetLines = lines.map((line): SheetLine => {
    const mark = line.bullet === null ? HEADING.exec(line.text)?.[1] : undefined;
    const spans = mark === undefined ? line.spans : sliceSpans(line.spans, mark.length);
    return {
      line: mark === undefined ? line : makeLine(spans, line),
      cut: heads.has(line.text) || printed.lines.has(line) ? 'page' : null,
      heading: mark?.length ?? null,
    };
  });
  const siteNames = [...new Set([...heads].map(headName))].filter((name) => name !== '');
  return {
    lines: sheetLines,
    facts: { ...NO_FACTS, titles: printed.titles, urls: printed.urls, siteNames },
    isPage: false,
  };
}
