import type { Digest, Item } from '#shared/domain/digest.ts';

/** Where an item stands: the key of its section, and its index there, from 0. */
export interface ItemPlace {
  readonly section: string;
  readonly index: number;
}

/** All items in the order of the report. */
export const itemsInOrder = ({ sections }: Digest): readonly Item[] =>
  sections.flatMap(({ items }) => items);

/** The place of an item; null where the digest has none of this id. */
export function placeOf({ sections }: Digest, id: string): ItemPlace | null {
  for (const { key, items } of sections) {
    const index = items.findIndex((item) => item.id === id);
    if (index >= 0) return { section: key, index };
  }
  return null;
}

/** The item of an id, or null. */
export const findItem = (digest: Digest, id: string): Item | null =>
  itemsInOrder(digest).find((item) => item.id === id) ?? null;

/** The id of the item `step` places further on in the report; null beyond its ends. */
function idAt(digest: Digest, id: string, step: 1 | -1): string | null {
  const items = itemsInOrder(digest);
  const index = items.findIndex((item) => item.id === id);
  return index < 0 ? null : (items[index + step]?.id ?? null);
}

/** The item after this one, over section borders; null after the last. */
export const nextItemId = (digest: Digest, id: string): string | null => idAt(digest, id, 1);

/** The item before this one, over section borders; null before the first. */
export const previousItemId = (digest: Digest, id: string): string | null => idAt(digest, id, -1);
