import type { Digest, Item } from '#shared/domain/digest.ts';
import { itemsInOrder } from './place.ts';
import { withItems } from './with-items.ts';

/** A new item and the key of the section that it is for. */
export interface PlacedItem {
  readonly item: Item;
  readonly section: string;
}

/**
 * Puts new items into their sections, in their order: right after the item `after` where that is of
 * the section, else at its end. The digest stays as it is for an item whose id is there already or
 * that is for no section of it; of two with the same id the first is taken.
 */
export function addItems(
  digest: Digest,
  added: readonly PlacedItem[],
  after: string | null,
): Digest {
  const known = new Set(itemsInOrder(digest).map(({ id }) => id));
  const fresh = added.filter(({ item }) => {
    const isNew = !known.has(item.id);
    known.add(item.id);
    return isNew;
  });
  return withItems(digest, ({ key, items }) => {
    const own = fresh.filter(({ section }) => section === key).map(({ item }) => item);
    if (own.length === 0) return items;
    const at = items.findIndex(({ id }) => id === after);
    return items.toSpliced(at < 0 ? items.length : at + 1, 0, ...own);
  });
}
