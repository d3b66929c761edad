import { incompleteness } from '#shared/checks/incompleteness.ts';
import type { Block, Item } from '#shared/domain/digest.ts';
import { z } from 'zod';
import { readBlocks, readItemBlocks, writeBlocks } from './block-rows.ts';
import { countOutlets } from './outlets.ts';
import type { Row, Store } from './store.ts';

/** A stored part of a digest and its revision. */
export interface Stored<Value> {
  readonly value: Value;
  readonly rev: number;
}

const rowSchema = z.object({
  id: z.string(),
  section: z.string(),
  headline_ja: z.string(),
  headline_en: z.string(),
  rev: z.number(),
});

const COLUMNS = 'id, section, headline_ja, headline_en, rev';

function itemOf(row: Row, blocksOf: (id: string) => Block[]): Stored<Item> & { section: string } {
  const { id, section, headline_ja: ja, headline_en: en, rev } = rowSchema.parse(row);
  return { section, value: { id, headline: { ja, en }, blocks: blocksOf(id) }, rev };
}

/** All items of a digest, each with the section that it stands in, in order within it. */
export function readItems(store: Store, digest: string): (Stored<Item> & { section: string })[] {
  const blocks = readBlocks(store, digest);
  return store
    .all(`SELECT ${COLUMNS} FROM item WHERE digest = ? ORDER BY section, position, id`, digest)
    .map((row) => itemOf(row, (id) => blocks.get(id) ?? []));
}

/** One item; null where there is none. */
export function readItem(store: Store, digest: string, id: string): Stored<Item> | null {
  const row = store.get(`SELECT ${COLUMNS} FROM item WHERE digest = ? AND id = ?`, digest, id);
  return row ? itemOf(row, () => readItemBlocks(store, digest, id)) : null;
}

/**
 * Writes an item; a new one goes to the end of `section`, until an order says where it stands. Whether
 * it is incomplete is noted for the list of digests, which would have to read every text otherwise:
 * a change of the rules in shared/checks comes with a migration that looks at every item again.
 */
export function writeItem(
  store: Store,
  digest: string,
  item: Item,
  rev: number,
  section: string,
): void {
  countOutlets(store, readItemBlocks(store, digest, item.id), item.blocks);
  const { ja, en } = item.headline;
  store.run(
    `INSERT INTO item (digest, section, position, id, headline_ja, headline_en, incomplete, rev)
     VALUES (?, ?, (SELECT ifnull(max(position), -1) + 1 FROM item WHERE digest = ? AND section = ?), ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET headline_ja = excluded.headline_ja, headline_en = excluded.headline_en,
       incomplete = excluded.incomplete, rev = excluded.rev`,
    digest,
    section,
    digest,
    section,
    item.id,
    ja,
    en,
    incompleteness(item).length > 0 ? 1 : 0,
    rev,
  );
  writeBlocks(store, digest, item.id, item.blocks);
}

/** Takes an item away, with its blocks. */
export function deleteItem(store: Store, digest: string, id: string): void {
  countOutlets(store, readItemBlocks(store, digest, id), []);
  store.run('DELETE FROM item WHERE digest = ? AND id = ?', digest, id);
}
