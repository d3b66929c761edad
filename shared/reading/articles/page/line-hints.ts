import type { CutReason } from '#shared/domain/cut-reason.ts';
import type { Hint } from './class-hints.ts';
import { isLong, type PlacedLine } from './placed-line.ts';
import { inherited, isWithin, totals, type PageTree } from './page-tree.ts';

/** Weight from which a line counts as a text's, and most that a small thing beside a text says. */
const TEXT = 60;
const SMALL = 250;

/** Most of a page's text that may be in what is not the article; the second where it stands apart. */
const [HALF, MOST] = [0.5, 0.8];

/** What is another's: its dates and authors are not the article's. */
const FOREIGN = new Set<CutReason>(['read-also', 'advertisement', 'subscribe', 'cookies']);

/** What lines inside each element say, beside links. */
function textIn(
  tree: PageTree,
  lines: readonly PlacedLine[],
  counts: (line: PlacedLine) => boolean,
): readonly number[] {
  const own = new Map<number, number>();
  for (const line of lines) {
    if (!counts(line)) continue;
    own.set(line.block, (own.get(line.block) ?? 0) + line.weight - line.linked);
  }
  return totals(tree, own);
}

/**
 * What mark-up says of every element, with what `hints` says of those around it: an outer `firm` hint holds for all
 * inside, else the innermost counts. A hint is not believed of what holds the title or most of the
 * text: such an element is the article, whatever it is called.
 */
export function elementHints(
  tree: PageTree,
  hints: readonly (Hint | null)[],
  lines: readonly PlacedLine[],
  title: PlacedLine | null,
): readonly (Hint | null)[] {
  const all = textIn(tree, lines, () => true);
  const texts = textIn(tree, lines, (line) => isLong(line, TEXT));
  const long = textIn(tree, lines, (line) => isLong(line));
  const whole = texts[0] ?? 0;
  const headed = new Map<number, number>();
  for (const { heading, block } of lines) if (heading !== null) headed.set(block, 1);
  const headings = totals(tree, headed);
  const below = title?.place ?? Infinity;
  const first = lines.find((line) => line.place > below && isLong(line, TEXT))?.place ?? Infinity;
  // A box with a heading of its own behind a text below the title is another thing.
  const isApart = (place: number, { cut }: Hint): boolean =>
    FOREIGN.has(cut) && place > first && (headings[place] ?? 0) > 0;
  const isBelieved = (place: number, hint: Hint): boolean => {
    if (title !== null && isWithin(tree, title.place, place) && title.block !== place) return false;
    if (hint.grip === 'loose') return (all[place] ?? 0) <= SMALL && (long[place] ?? 0) === 0;
    const inside = texts[place] ?? 0;
    return inside < whole * (isApart(place, hint) ? MOST : HALF) || inside === 0;
  };
  return inherited<Hint | null>(tree, null, (place, outer) => {
    if (outer !== null && (outer.grip === 'firm' || FOREIGN.has(outer.cut))) return outer;
    const own = hints[place] ?? null;
    if (own === null || !isBelieved(place, own)) return outer;
    return isApart(place, own) ? { ...own, grip: 'firm' } : own;
  });
}

/** What mark-up says of a line: a hint that holds for all its words. */
export function lineHint(hints: readonly (Hint | null)[], line: PlacedLine): Hint | null {
  const [first = null, ...others] = line.pieces.map(({ place }) => hints[place] ?? null);
  if (first === null || others.includes(null)) return null;
  return first.grip !== 'firm' && isLong(line) ? null : first;
}
