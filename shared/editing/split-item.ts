import type { Body } from '#shared/domain/body.ts';
import { isEmptyBody } from '#shared/domain/body-text.ts';
import type { Block, Digest, Item } from '#shared/domain/digest.ts';
import { findItem } from './place.ts';
import { withItems } from './with-items.ts';

/** Where an item is cut: the index of a block, and its body in two. */
export interface SplitPosition {
  readonly block: number;
  readonly before: Body;
  readonly after: Body;
}

/** The two halves of a block list; the block that is cut leaves its label and source in both. */
function cut(blocks: readonly Block[], position: SplitPosition): [Block[], Block[]] | null {
  const { block: index, before, after } = position;
  const block = blocks[index];
  if (!block) return null;
  // At the edge of a block nothing is cut: no empty half where the item has other blocks.
  const onlyAfter = index > 0 && isEmptyBody(before);
  const onlyBefore = !onlyAfter && index < blocks.length - 1 && isEmptyBody(after);
  return [
    [...blocks.slice(0, index), ...(onlyAfter ? [] : [{ ...block, body: before }])],
    [...(onlyBefore ? [] : [{ ...block, body: after }]), ...blocks.slice(index + 1)],
  ];
}

/**
 * Makes two items of one, the second right after the first. The first keeps the headlines and what
 * stands before the cut; the second has empty headlines and the rest. The digest stays as it is
 * where there is no such block, or an item of the new id already.
 */
export function splitItem(
  digest: Digest,
  id: string,
  position: SplitPosition,
  newId: string,
): Digest {
  const halves = cut(findItem(digest, id)?.blocks ?? [], position);
  if (!halves || findItem(digest, newId)) return digest;
  const [first, second] = halves;
  const rest: Item = { id: newId, headline: { ja: '', en: '' }, blocks: second };
  return withItems(digest, ({ items }) =>
    items.flatMap((item) => (item.id === id ? [{ ...item, blocks: first }, rest] : [item])),
  );
}
