import { align } from '#shared/comparison/align.ts';
import { bagOf, likeness } from '#shared/comparison/words.ts';
import type { LayoutBlock } from '#shared/report/layout-block.ts';

/** A paragraph of two versions of a report; null where a version has no such paragraph. */
export interface MergedBlock {
  readonly before: LayoutBlock | null;
  readonly after: LayoutBlock | null;
}

export const blockText = ({ runs }: LayoutBlock): string => runs.map(({ text }) => text).join('');

/** What two paragraphs must have in common to be versions of one. */
const formOf = (block: LayoutBlock): string =>
  JSON.stringify([
    block.kind,
    block.style,
    'depth' in block ? block.depth : null,
    // A headline belongs to its item: the bookmark in it says which.
    'itemId' in block ? block.itemId : null,
  ]);

/** Lists of the version before have numbers of their own, so that none is taken for another. */
const OTHER_LISTS = 100_000;
const asBefore = (block: LayoutBlock): LayoutBlock =>
  'list' in block ? { ...block, list: block.list + OTHER_LISTS } : block;

/**
 * The paragraphs of two versions in one order: equal ones and versions of one stand together, what
 * is gone stands before what came. An item that was moved is gone there and new here.
 */
export function mergeBlocks(
  before: readonly LayoutBlock[],
  after: readonly LayoutBlock[],
): MergedBlock[] {
  const pairs = align(before, after, {
    key: (block) => `${formOf(block)} ${blockText(block)}`,
    likeness: (a, b) =>
      formOf(a) === formOf(b) ? likeness(bagOf(blockText(a)), bagOf(blockText(b))) : 0,
  });
  return pairs.map((pair) => {
    const old = pair.before === null ? undefined : before[pair.before];
    const now = pair.after === null ? undefined : after[pair.after];
    return { before: old ? asBefore(old) : null, after: now ?? null };
  });
}
