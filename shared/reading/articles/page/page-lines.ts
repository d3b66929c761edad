import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { seenLines } from '../../pasted/pasted-html.ts';
import type { Line } from '../../lines/line.ts';
import { commonContainer, inherited, type PageTree } from './page-tree.ts';
import { weightOf, type PlacedLine } from './placed-line.ts';

/** The lines of a page as they are seen, and where they stand in it. */
export interface PageLines {
  readonly lines: readonly Line[];
  /** Null where they are more than any page has: then nothing is recognised in them. */
  readonly placed: readonly PlacedLine[] | null;
}

/** More lines than a page has on which anybody looks for something. */
export const MOST_LINES = 40_000;

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header html legend li main menu nav ol ' +
    'option p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

function headingLevel(tree: PageTree, place: number): number | null {
  const tag = tree.elements[place]?.tagName ?? '';
  if (/^h[1-6]$/u.test(tag)) return Number(tag[1]);
  return tree.names[place]?.role === 'heading' ? 2 : null;
}

/** The lines of a page, in order. Changes the document. */
export function pageLines(document: Tree.Document, tree: PageTree): PageLines {
  const made: (readonly Tree.TextNode[])[] = [];
  const lines = seenLines(document, (texts) => {
    if (made.length <= MOST_LINES) made.push(texts);
  });
  const isBearable = lines.length <= MOST_LINES;
  return { lines, placed: isBearable ? placedLines(tree, lines, made) : null };
}

function placedLines(
  tree: PageTree,
  lines: readonly Line[],
  made: readonly (readonly Tree.TextNode[])[],
): readonly PlacedLine[] {
  const blocks = inherited(tree, -1, (place, outer) =>
    BLOCKS.has(tree.elements[place]?.tagName ?? '') ? place : outer,
  );
  const inLink = inherited(
    tree,
    false,
    (place, outer) => outer || tree.elements[place]?.tagName === 'a',
  );
  const headings = inherited<number | null>(
    tree,
    null,
    (place, outer) => headingLevel(tree, place) ?? outer,
  );
  const placeOf = (text: Tree.TextNode): number => tree.places.get(text.parentNode ?? text) ?? -1;
  // One piece may be many lines (preformatted text): it is weighed once.
  const weights = new Map<Tree.TextNode, number>();
  const weigh = (text: Tree.TextNode): number => {
    const known = weights.get(text) ?? weightOf(text.value);
    weights.set(text, known);
    return known;
  };
  const placed = lines.map((line, index): PlacedLine => {
    const texts = (made[index] ?? []).map((text) => ({
      place: placeOf(text),
      weight: weigh(text),
    }));
    const said = texts.filter(({ weight }) => weight > 0);
    const pieces = said.length > 0 ? said : texts;
    const first = pieces[0]?.place ?? -1;
    const place = pieces.reduce((common, one) => commonContainer(tree, common, one.place), first);
    const sum = (some: typeof pieces): number => some.reduce((all, one) => all + one.weight, 0);
    const weight = weightOf(line.text);
    const share = sum(pieces.filter((one) => inLink[one.place])) / Math.max(1, sum(pieces));
    return {
      line,
      place,
      block: blocks[place] ?? -1,
      weight,
      linked: Math.round(weight * share),
      inLinkList: false,
      heading: headings[place] ?? null,
      pieces,
    };
  });
  return withLinkLists(tree, placed);
}

/** From which share of links on a list of several items is one of links. */
const LINK_LIST = 0.65;

/** Marks the items of lists of links, such as dates with the headlines of other articles. */
function withLinkLists(tree: PageTree, lines: readonly PlacedLine[]): readonly PlacedLine[] {
  const sums = new Map<number, { lines: number; weight: number; linked: number }>();
  const listOf = ({ block }: PlacedLine): number | null =>
    tree.elements[block]?.tagName === 'li' ? (tree.parents[block] ?? null) : null;
  for (const line of lines) {
    const list = listOf(line);
    if (list === null) continue;
    const sum = sums.get(list) ?? { lines: 0, weight: 0, linked: 0 };
    sum.lines += 1;
    sum.weight += line.weight;
    sum.linked += line.linked;
    sums.set(list, sum);
  }
  return lines.map((line) => {
    const sum = sums.get(listOf(line) ?? -1);
    const inLinkList = sum !== undefined && sum.lines > 1 && sum.linked >= sum.weight * LINK_LIST;
    return inLinkList && sum.weight > 0 ? { ...line, inLinkList } : line;
  });
}
