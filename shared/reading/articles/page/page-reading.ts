import type { Hint } from './class-hints.ts';
import { isLong, type PlacedLine } from './placed-line.ts';
import type { PageTree } from './page-tree.ts';

/** Lines of a whole page, with what is known of each. */
export interface PageReading {
  readonly tree: PageTree;
  readonly lines: readonly PlacedLine[];
  /** What mark-up says of each line. */
  readonly hints: readonly (Hint | null)[];
  readonly title: PlacedLine | null;
}

/** Weight from which a paragraph says that here is an article. */
const TELLING = 60;
const LESS_TELLING = 25;
/** Weight from which an article is one, and not a caption beside a list. */
const SLIGHTEST = 40;

/** How much lines say together. */
export const sumOf = (lines: readonly PlacedLine[]): number =>
  lines.reduce((sum, { weight }) => sum + weight, 0);

/** Paragraphs that would be an article's if they stood in one; the longer lines where none is. */
export function tellingLines({ lines, hints }: PageReading): PlacedLine[] {
  const open = lines.filter((_, index) => hints[index] === null);
  const telling = open.filter((line) => isLong(line, TELLING));
  return telling.length > 0 ? telling : open.filter((line) => isLong(line, LESS_TELLING));
}

/** Whether lines are enough to be called an article. */
export const isArticleEnough = (kept: readonly PlacedLine[]): boolean => sumOf(kept) >= SLIGHTEST;
