import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Store } from './store.ts';

/** How long an original waits for an item that it belongs to, milliseconds: a day. */
export const UNLINKED_MS = 24 * 60 * 60 * 1000;

/** What was pasted, as it is kept: packed, and named by its content. */
export interface PackedOriginal {
  readonly hash: string;
  readonly html: Uint8Array | null;
  readonly text: Uint8Array;
}

const rowSchema = z.object({
  id: z.string(),
  name: z.string().nullable(),
  url: z.string().nullable(),
  at: z.number(),
  html: z.instanceof(Uint8Array).nullable(),
  text: z.instanceof(Uint8Array),
});
/** An original as it is stored. */
export type StoredOriginal = z.infer<typeof rowSchema>;

/** Keeps an original; its id. What is the same in two is stored once. */
export function addOriginal(
  store: Store,
  { hash, html, text }: PackedOriginal,
  { name, url }: { readonly name: string | null; readonly url: string | null },
  now: number,
): string {
  const id = randomUUID();
  store.run(
    'INSERT INTO original_content (hash, html, text) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    hash,
    html,
    text,
  );
  store.run(
    'INSERT INTO original (id, hash, name, url, at) VALUES (?, ?, ?, ?, ?)',
    id,
    hash,
    name,
    url,
    now,
  );
  return id;
}

/** The originals of an item, oldest first; those of a merged item only while that is away. */
export const readOriginals = (store: Store, digest: string, item: string): StoredOriginal[] =>
  store
    .all(
      `SELECT id, name, url, at, html, text FROM original JOIN original_content USING (hash)
       WHERE id IN (
         SELECT original FROM original_link AS link WHERE digest = ? AND item = ? AND (via = ''
           OR NOT EXISTS (SELECT 1 FROM item WHERE item.digest = link.digest AND item.id = via)))
       ORDER BY at, original.rowid`,
      digest,
      item,
    )
    .map((row) => rowSchema.parse(row));

/** Removes those of these originals that belong to no item of any digest, and content without one. */
export function dropUnlinked(store: Store, ids: readonly string[]): number {
  const dropped = store.run(
    `DELETE FROM original WHERE id IN (SELECT value FROM json_each(?))
       AND NOT EXISTS (SELECT 1 FROM original_link WHERE original = id)`,
    JSON.stringify(ids),
  );
  store.run(
    'DELETE FROM original_content WHERE NOT EXISTS (SELECT 1 FROM original WHERE original.hash = original_content.hash)',
  );
  return dropped;
}

const idSchema = z.object({ id: z.string() });
const idsOf = (rows: readonly unknown[]): string[] => rows.map((row) => idSchema.parse(row).id);

/** The originals that items of a digest have, or had. */
export const originalsOf = (store: Store, digest: string): string[] =>
  idsOf(store.all('SELECT DISTINCT original AS id FROM original_link WHERE digest = ?', digest));

/**
 * Removes what nobody can come back to: links of items that are gone, where no step of undo is left
 * that could bring them back, and then originals that have waited a day for an item.
 */
export function clearOriginals(store: Store, now: number): number {
  store.run(
    `DELETE FROM original_link WHERE NOT EXISTS (SELECT 1 FROM step)
       AND NOT EXISTS (SELECT 1 FROM item WHERE item.digest = original_link.digest
         AND item.id = original_link.item)`,
  );
  const old = store.all('SELECT id FROM original WHERE at <= ?', now - UNLINKED_MS);
  return dropUnlinked(store, idsOf(old));
}
