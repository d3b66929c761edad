import { Readability } from '@mozilla/readability';
import JSDOMParser, { type ParsedElement } from '@mozilla/readability/JSDOMParser.js';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { totals, type PageTree } from './page-tree.ts';
import type { PlacedLine } from './placed-line.ts';
import { PLACE_PREFIX, xhtmlOf } from './xhtml.ts';

/** The extractor recurses, and looks at an element's text once for every element around it. */
const DEEPEST = 250;
const MOST_ELEMENTS = 6000;
const MOST_WORK = 4_000_000;
/** Text that is short for the extractor may be a whole piece of news. */
const SHORTEST_TEXT = 250;

function isBearable(
  tree: PageTree,
  lines: readonly PlacedLine[],
  isSeen: (place: number) => boolean,
): boolean {
  if (tree.elements.filter((_, place) => isSeen(place)).length > MOST_ELEMENTS) return false;
  if (tree.depths.some((depth) => depth > DEEPEST)) return false;
  const work = lines.reduce(
    (sum, { line, block }) => sum + line.text.length * (tree.depths[block] ?? 1),
    0,
  );
  return work <= MOST_WORK;
}

/** Elements without text that say how the text around them is set. */
const BREAKS = new Set(['br', 'hr']);

/** Whether an element has text in it, or breaks a text. */
function seenElements(tree: PageTree, lines: readonly PlacedLine[]): (place: number) => boolean {
  const own = new Map<number, number>();
  for (const { pieces } of lines) for (const { place } of pieces) own.set(place, 1);
  const inside = totals(tree, own);
  return (place) => (inside[place] ?? 0) > 0 || BREAKS.has(tree.elements[place]?.nodeName ?? '');
}

/** The places that are written on an element and all inside it. */
function placesIn(root: ParsedElement): ReadonlySet<number> {
  const places = new Set<number>();
  const steps: ParsedElement[] = [root];
  for (let element = steps.pop(); element; element = steps.pop()) {
    for (const { name } of element.attributes) {
      if (name.startsWith(PLACE_PREFIX)) places.add(Number(name.slice(PLACE_PREFIX.length)));
    }
    steps.push(...element.children);
  }
  return places;
}

/**
 * The elements of a cleaned page that Readability takes for its main text; null where it finds none,
 * or the page is of a kind that would keep it busy for long.
 */
export function mainText(
  document: Tree.Document,
  tree: PageTree,
  lines: readonly PlacedLine[],
  isLeftOut: (place: number) => boolean,
): ReadonlySet<number> | null {
  const isSeen = seenElements(tree, lines);
  if (!isBearable(tree, lines, isSeen)) return null;
  try {
    const page = xhtmlOf(document, tree, (place) => !isSeen(place) || isLeftOut(place));
    const parsed = new JSDOMParser().parse(page, 'https://page/');
    if (!parsed.documentElement) return null;
    const found = new Readability(parsed, {
      charThreshold: SHORTEST_TEXT,
      disableJSONLD: true,
      serializer: placesIn,
    }).parse();
    return found?.content ?? null;
  } catch {
    // It is not written for every page that can be made up; rules read those.
    return null;
  }
}
