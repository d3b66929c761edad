import { parse } from 'parse5';
import type { PageFacts, Sheet, SheetLine } from '../sheet.ts';
import type { CutReason } from '#shared/domain/cut-reason.ts';
import { absoluteAddress } from './addresses.ts';
import { articleLines } from './article-lines.ts';
import type { PageReading } from './page-reading.ts';
import { entriesOf, entryLines, withSender } from './entries.ts';
import { entryMarks } from './entry-marks.ts';
import { elementHint } from './element-hints.ts';
import { elementHints, lineHint } from './line-hints.ts';
import { headDays } from './head-days.ts';
import { listedLines } from './listed-lines.ts';
import { isAllOfPage, pieceLines } from './piece-lines.ts';
import { oneArticle } from './one-article.ts';
import { baseAddress, pageFacts } from './page-facts.ts';
import { pageHead } from './page-head.ts';
import { pageLines } from './page-lines.ts';
import type { PlacedLine } from './placed-line.ts';
import { pageTree, type PageTree } from './page-tree.ts';
import { partLines } from './part-lines.ts';
import { cellLines, sheetCells } from './table-rows.ts';
import { withoutTeasers } from './teasers.ts';
import { titleLine } from './title-line.ts';

/** Makes the targets of all links whole, and takes the tracking out of them. */
function mendLinks(tree: PageTree, base: string | null): void {
  for (const element of tree.elements) {
    if (element.tagName !== 'a') continue;
    for (const attribute of element.attrs) {
      if (attribute.name === 'href') attribute.value = absoluteAddress(attribute.value, base) ?? '';
    }
  }
}

/** Weight from which a line is no heading, whatever it is marked as. */
const LONGEST_HEADING = 250;

const sheetLine = ({ line, heading, weight }: PlacedLine, cut: CutReason | null): SheetLine => ({
  line,
  cut,
  heading: weight < LONGEST_HEADING ? heading : null,
});

/**
 * What is seen on a page or on a piece of one from the clipboard, and what the page says of itself.
 * `url` is where it comes from. Total, in linear time; no line that is seen is missing.
 */
export function sheetOfHtml(page: string, url: string | null): Sheet {
  const document = parse(page, { scriptingEnabled: false });
  const tree = pageTree(document);
  const head = pageHead(document, tree);
  const facts = pageFacts(head, url);
  const marks = entryMarks(tree);
  mendLinks(tree, baseAddress(head, url));
  const own = tree.elements.map((_, place) => elementHint(tree, place));
  partLines(tree, own);
  const cellOf = sheetCells(page, tree);
  const { lines: seen, placed: lines } = pageLines(document, tree);
  if (lines === null) {
    return {
      lines: seen.map((line) => ({ line, cut: null, heading: null })),
      facts,
      isPage: false,
    };
  }
  if (cellOf !== null && !head.isWhole)
    return { lines: cellLines(lines, cellOf), facts, isPage: false };
  const parts = entriesOf(tree, lines, marks, head.articles.length > 0);
  const title = parts === null ? titleLine(lines, facts.titles) : null;
  const inside = elementHints(tree, own, lines, title);
  const hints = lines.map((line) => lineHint(inside, line));
  const reading: PageReading = { tree, lines, hints, title };
  const sheet = (cuts: readonly (CutReason | null)[]): SheetLine[] =>
    lines.map((line, at) => sheetLine(line, cuts[at] ?? null));
  const dated = (cuts: readonly (CutReason | null)[]): PageFacts =>
    facts.days.length > 0 ? facts : { ...facts, days: headDays(reading, cuts, marks) };
  if (parts !== null) {
    const cuts = entryLines(reading, parts);
    return { lines: sheet(cuts), facts: withSender(facts, reading, cuts), isPage: true, parts };
  }
  if (!head.isWhole && !isAllOfPage(reading, head.title)) {
    const cuts = pieceLines(reading);
    return { lines: sheet(cuts), facts: dated(cuts), isPage: false };
  }
  const rest = withoutTeasers(reading);
  const kept = oneArticle(document, rest, head, (place) => inside[place]?.grip === 'firm');
  const cuts = kept === null ? listedLines(reading) : articleLines(rest, kept);
  return { lines: sheet(cuts), facts: dated(cuts), isPage: kept !== null };
}
