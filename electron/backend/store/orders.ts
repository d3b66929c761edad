import { z } from 'zod';
import type { Store } from './store.ts';

const sectionSchema = z.object({ key: z.string(), title: z.string(), rev: z.number() });
export type SectionRow = z.infer<typeof sectionSchema>;

/** The sections of a digest, in order; `rev` is that of the order of their items. */
export const readSections = (store: Store, digest: string): SectionRow[] =>
  store
    .all('SELECT key, title, rev FROM section WHERE digest = ? ORDER BY position', digest)
    .map((row) => sectionSchema.parse(row));

const orderSchema = z.object({
  section: z.string(),
  ids: z.string().transform((text) => z.array(z.string()).parse(JSON.parse(text))),
});

/** The ids of the items of each section, in order. */
export function readOrders(store: Store, digest: string): Map<string, string[]> {
  const orders = new Map(readSections(store, digest).map(({ key }) => [key, [] as string[]]));
  // One row a section: a row an item would cost more than all the rest of a write.
  for (const row of store.all(
    'SELECT section, json_group_array(id ORDER BY position, id) AS ids FROM item WHERE digest = ? GROUP BY section',
    digest,
  )) {
    const { section, ids } = orderSchema.parse(row);
    orders.set(section, ids);
  }
  return orders;
}

/**
 * Puts items into a section in this order; items of it that are not named come after them, and ids
 * without an item are passed over. So an item always stands in exactly one section.
 */
export function writeOrder(
  store: Store,
  digest: string,
  section: string,
  ids: readonly string[],
): void {
  const list = JSON.stringify(ids);
  store.run(
    `UPDATE item SET position = position + ?
     WHERE digest = ? AND section = ? AND id NOT IN (SELECT value FROM json_each(?))`,
    ids.length,
    digest,
    section,
    list,
  );
  store.run(
    `UPDATE item SET section = ?, position = place.key
     FROM json_each(?) AS place WHERE item.digest = ? AND item.id = place.value
       AND (item.position <> place.key OR item.section <> ?)`,
    section,
    list,
    digest,
    section,
  );
}

/** Notes the revision of an order. */
export function reviseOrder(store: Store, digest: string, section: string, rev: number): void {
  store.run('UPDATE section SET rev = ? WHERE digest = ? AND key = ?', rev, digest, section);
}
