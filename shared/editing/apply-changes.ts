import type { Digest, Item } from '#shared/domain/digest.ts';
import type { Change } from './changes.ts';
import { itemsInOrder } from './place.ts';
import { withItems } from './with-items.ts';

/** The items of a digest as changes leave them, by id. */
function itemsAfter(digest: Digest, changes: readonly Change[]): Map<string, Item> {
  const items = new Map(itemsInOrder(digest).map((item) => [item.id, item]));
  for (const change of changes) {
    if (change.entity !== 'item') continue;
    if (change.after) items.set(change.id, change.after);
    else items.delete(change.id);
  }
  return items;
}

/** The section that each id is put into by an order change; the first where several name it. */
function sectionsNamed(
  digest: Digest,
  orders: ReadonlyMap<string, readonly string[]>,
): Map<string, string> {
  const named = new Map<string, string>();
  for (const { key } of digest.sections) {
    for (const id of orders.get(key) ?? []) if (!named.has(id)) named.set(id, key);
  }
  return named;
}

/** Puts ids that an order does not know after those that they stood after. */
function keepStrays(
  ids: readonly string[],
  current: readonly string[],
  strays: ReadonlySet<string>,
): string[] {
  const out = [...ids];
  current.forEach((id, index) => {
    if (!strays.has(id)) return;
    const before = current.slice(0, index).findLast((one) => out.includes(one));
    out.splice(before === undefined ? 0 : out.indexOf(before) + 1, 0, id);
  });
  return out;
}

/**
 * The digest with each entity as its change has it after. On a digest that has gone on since, no
 * item is doubled, and none is lost that the changes do not take away: one that a new order does not
 * know stays after its neighbour. An item in no order has no place and is left out.
 */
export function applyChanges(digest: Digest, changes: readonly Change[]): Digest {
  if (changes.length === 0) return digest;
  const items = itemsAfter(digest, changes);
  const orders = new Map(
    changes.flatMap((change) =>
      change.entity === 'order' ? [[change.section, change.after]] : [],
    ),
  );
  const named = sectionsNamed(digest, orders);
  const placed = withItems(digest, ({ key, items: old }) => {
    const current = old.map(({ id }) => id);
    const strays = new Set(current.filter((id) => items.has(id) && !named.has(id)));
    const order = [...new Set(orders.get(key))].filter((id) => named.get(id) === key);
    return keepStrays(order, current, strays).flatMap((id) => items.get(id) ?? []);
  });
  const header = changes.findLast((change) => change.entity === 'header');
  return header ? { ...placed, ...header.after } : placed;
}
