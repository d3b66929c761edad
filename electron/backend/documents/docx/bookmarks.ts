import type { LayoutBlock } from '#shared/report/layout-block.ts';

/** A bookmark at the start of a paragraph. A name that begins with `_` is hidden in Word. */
export interface BookmarkRef {
  /** Unique in the document. */
  readonly id: number;
  readonly name: string;
}

const ITEM_ID = /^[A-Za-z0-9-]{1,39}$/;

/** Layout blocks that begin where reading back could not see it: the block before has no source. */
function unseenStarts(blocks: readonly LayoutBlock[]): LayoutBlock[] {
  const starts: LayoutBlock[] = [];
  let open = false;
  for (const block of blocks) {
    if (block.kind === 'headline-ja') open = false;
    if (block.opens !== null) {
      if (open) starts.push(block);
      open = true;
    }
    if (block.runs.some(({ part }) => part === 'source')) open = false;
  }
  return starts;
}

/** The bookmarks of a report: item ids at headlines, and starts of blocks that nothing else shows. */
export function bookmarks(blocks: readonly LayoutBlock[]): ReadonlyMap<LayoutBlock, BookmarkRef> {
  const found = new Map<LayoutBlock, BookmarkRef>();
  // Word compares names without case, and drops the second of two that are the same.
  const taken = new Set<string>();
  const add = (block: LayoutBlock, name: string): void => {
    taken.add(name.toLowerCase());
    found.set(block, { id: found.size + 1, name });
  };
  for (const block of blocks) {
    if (block.kind !== 'headline-ja' || !ITEM_ID.test(block.itemId)) continue;
    const name = `_${block.itemId.replaceAll('-', '_')}`;
    if (!taken.has(name.toLowerCase())) add(block, name);
  }
  let number = 0;
  for (const block of unseenStarts(blocks)) {
    do number += 1;
    while (taken.has(`_block_${String(number)}`));
    add(block, `_block_${String(number)}`);
  }
  return found;
}
