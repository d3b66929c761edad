import type { Block } from '#shared/domain/digest.ts';
import { sameJson } from '#shared/editing/same-json.ts';

/** A block and its name. */
interface Named {
  readonly block: Block;
  readonly key: string;
}

/** Blocks as they were named last, by item. */
const known = new Map<string, readonly Named[]>();
let count = 0;

function nameBlocks(before: readonly Named[], blocks: readonly Block[]): readonly Named[] {
  const free = new Set(before);
  const take = (found: Named | undefined): string | null => {
    if (found) free.delete(found);
    return found?.key ?? null;
  };
  const same = (block: Block, one: Named | undefined): one is Named =>
    one !== undefined && free.has(one) && (one.block === block || sameJson(one.block, block));
  // What stands where it stood, then what was moved, then what was changed in its place.
  const inPlace = blocks.map((block, index) => {
    const one = before[index];
    return same(block, one) ? take(one) : null;
  });
  const moved = blocks.map(
    (block, index) => inPlace[index] ?? take(before.find((one) => same(block, one))),
  );
  return blocks.map((block, index) => {
    const one = before[index];
    const key = moved[index] ?? (one && free.has(one) ? take(one) : null);
    if (key !== null) return { block, key };
    count += 1;
    return { block, key: `block ${String(count)}` };
  });
}

/**
 * Names for an item's blocks, for this window: blocks have no ids of their own. A name stays with
 * its block when blocks are moved, added and removed, also by undo.
 */
export function blockKeys(item: string, blocks: readonly Block[]): readonly string[] {
  const named = nameBlocks(known.get(item) ?? [], blocks);
  known.set(item, named);
  return named.map(({ key }) => key);
}
