import type { Digest, Item } from '#shared/domain/digest.ts';
import { itemsInOrder } from '#shared/editing/place.ts';

const tables = new WeakMap<Digest, ReadonlyMap<string, Item>>();

/** The items of a digest by id; made once for a digest, because each row of a list asks for it. */
export function itemsById(digest: Digest): ReadonlyMap<string, Item> {
  const known = tables.get(digest);
  if (known) return known;
  const table = new Map(itemsInOrder(digest).map((item) => [item.id, item]));
  tables.set(digest, table);
  return table;
}
