import type { CutReason } from '#shared/domain/cut-reason.ts';
import type { PageFacts, SheetPart } from '../sheet.ts';
import type { PageReading } from './page-reading.ts';
import type { EntryMark } from './entry-marks.ts';
import { isAllLink, isLong, type PlacedLine } from './placed-line.ts';
import { totals, type PageTree } from './page-tree.ts';

/** Posts of a messenger, as its web pages and its export mark them. */
const POST = /^(?:tgme_widget_message|message default)(?: |$)/u;
/** Elements that hold an entry where several of one class stand in a row. */
const BOX = /^(?:article|section|div|li)$/u;
/** Least that entries of a row say, on the average and each; teasers of other articles say less. */
const LEAST_AVERAGE = 180;
const LEAST = 80;
/** Least share of a page's text that its entries have together. */
const LEAST_SHARE = 0.7;
const TEXT = 15;

interface Row {
  readonly isPosts: boolean;
  readonly places: number[];
}

/** Elements that stand in a row and are made alike. */
function rowsOf(tree: PageTree): readonly Row[] {
  const rows = new Map<string, Row>();
  tree.elements.forEach(({ tagName }, place) => {
    const classes = tree.names[place]?.classes ?? '';
    const isPosts = POST.test(classes);
    if (!isPosts && (!BOX.test(tagName) || (classes === '' && tagName !== 'article'))) return;
    const key = isPosts ? 'posts' : `${String(tree.parents[place])} ${tagName} ${classes}`;
    const row = rows.get(key);
    if (row) row.places.push(place);
    else rows.set(key, { isPosts, places: [place] });
  });
  return [...rows.values()].filter(({ isPosts, places }) => isPosts || places.length > 1);
}

/**
 * The articles that a page's mark-up sets apart: posts of a channel, or boxes of one kind that each
 * have a heading and a text and together nearly all of the page's text. Null where there are none;
 * a page with a title and one text has none. `isOneArticle`: the metadata says that it is one.
 */
export function entriesOf(
  tree: PageTree,
  lines: readonly PlacedLine[],
  marks: readonly EntryMark[],
  isOneArticle: boolean,
): readonly SheetPart[] | null {
  const weights = new Map<number, number>();
  const headed = new Map<number, number>();
  for (const line of lines) {
    if (isLong(line, TEXT)) weights.set(line.block, (weights.get(line.block) ?? 0) + line.weight);
    if (line.heading !== null && line.heading < 5) headed.set(line.block, 1);
  }
  const [texts, headings] = [totals(tree, weights), totals(tree, headed)];
  const said = (place: number): number => texts[place] ?? 0;
  const isRow = ({ isPosts, places }: Row): boolean => {
    if (isPosts) return true;
    const full = places.filter((place) => said(place) >= LEAST && (headings[place] ?? 0) > 0);
    if (full.length * 3 < places.length * 2) return false;
    const sum = full.reduce((all, place) => all + said(place), 0);
    return (
      full.length > 1 && sum >= full.length * LEAST_AVERAGE && sum >= (texts[0] ?? 0) * LEAST_SHARE
    );
  };
  for (const { isPosts, places } of rowsOf(tree).filter(isRow)) {
    const full = places.filter((place) => said(place) > 0);
    const parts = partsOf(tree, lines, full, marks).filter(({ from, to }) => to > from);
    if (parts.length > 0 && (isPosts || haveIdentity(parts, isOneArticle))) return parts;
  }
  return null;
}

/**
 * Whether most parts have an address of their own, or days where the page does not say that it is
 * one article: the sections of an article have neither, the entries of a live blog only days.
 */
function haveIdentity(parts: readonly SheetPart[], isOneArticle: boolean): boolean {
  const most = (parts.length * 2) / 3;
  const addressed = new Set(parts.map(({ url }) => url).filter((url) => url !== null));
  const dated = parts.filter(({ days }) => days.length > 0);
  return addressed.size >= most || (!isOneArticle && dated.length >= most);
}

/** The lines and marks of elements that stand one after the other; each is looked at once. */
function partsOf(
  tree: PageTree,
  lines: readonly PlacedLine[],
  places: readonly number[],
  marks: readonly EntryMark[],
): SheetPart[] {
  let at = 0;
  let mark = 0;
  return places.map((place): SheetPart => {
    const end = tree.ends[place] ?? 0;
    while (at < lines.length && (lines[at]?.place ?? -1) < place) at += 1;
    const from = at;
    const isInside = (line: PlacedLine | undefined): boolean =>
      line !== undefined && line.place >= place && line.place < end;
    while (isInside(lines[at])) at += 1;
    while ((marks[mark]?.place ?? Infinity) < place) mark += 1;
    const own: EntryMark[] = [];
    for (let one = marks[mark]; one && one.place < end; one = marks[(mark += 1)]) own.push(one);
    return {
      from,
      to: at,
      url: own.find(({ url }) => url !== null)?.url ?? null,
      days: [...new Set(own.map(({ day }) => day).filter((day) => day !== null))],
    };
  });
}

/**
 * Why each line of a page of entries is left out: what stands between them, what mark-up says, and
 * the links that an entry closes with.
 */
export function entryLines(
  { lines, hints }: PageReading,
  parts: readonly SheetPart[],
): readonly (CutReason | null)[] {
  const cuts: (CutReason | null)[] = lines.map(() => 'page');
  for (const { from, to } of parts) {
    let isEnd = true;
    for (let at = to - 1; at >= from; at -= 1) {
      const [line, hint] = [lines[at], hints[at] ?? null];
      if (!line) continue;
      isEnd &&= hint !== null || isAllLink(line);
      cuts[at] = hint?.cut ?? (isEnd ? 'read-also' : null);
    }
  }
  return cuts;
}

/** The facts with the one sender of all entries as the first of the sites' names. */
export function withSender(
  facts: PageFacts,
  { lines }: PageReading,
  cuts: readonly (CutReason | null)[],
): PageFacts {
  const senders = lines.filter((_, at) => cuts[at] === 'byline').map(({ line }) => line.text);
  const [sender] = senders;
  const isOne = sender !== undefined && senders.every((one) => one === sender);
  return isOne ? { ...facts, siteNames: [...new Set([sender, ...facts.siteNames])] } : facts;
}
