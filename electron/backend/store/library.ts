import { z } from 'zod';
import { dropUnlinked, originalsOf } from './originals.ts';
import type { Store } from './store.ts';

/** How long a digest stays in the bin, milliseconds. */
export const BIN_MS = 30 * 24 * 60 * 60 * 1000;

/** Puts a digest into the bin. Whether there is such a digest outside it. */
export const removeDigest = (store: Store, id: string, now: number): boolean =>
  store.run('UPDATE digest SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL', now, id) > 0;

/** Takes a digest out of the bin. Whether it was in it. */
export const restoreDigest = (store: Store, id: string): boolean =>
  store.run('UPDATE digest SET deleted_at = NULL WHERE id = ? AND deleted_at IS NOT NULL', id) > 0;

const NEVER_APPROVED = 'NOT EXISTS (SELECT 1 FROM edition WHERE edition.digest = digest.id)';

/**
 * Removes a digest of the bin for good, and the originals that only it had. Whether it was in it;
 * one that was ever approved stays, wherever it is.
 */
export function purgeDigest(store: Store, id: string): boolean {
  const originals = originalsOf(store, id);
  const sql = `DELETE FROM digest WHERE id = ? AND deleted_at IS NOT NULL AND ${NEVER_APPROVED}`;
  if (store.run(sql, id) === 0) return false;
  dropUnlinked(store, originals);
  return true;
}

const idSchema = z.object({ id: z.string() });

/** The digests that have been in the bin long enough. */
export const expiredDigests = (store: Store, now: number): string[] =>
  store
    .all(
      `SELECT id FROM digest WHERE deleted_at <= ? AND ${NEVER_APPROVED} ORDER BY id`,
      now - BIN_MS,
    )
    .map((row) => idSchema.parse(row).id);

/** Gives a digest a name, or takes it away. Whether there is such a digest. */
export const renameDigest = (store: Store, id: string, name: string | null): boolean =>
  store.run('UPDATE digest SET name = ? WHERE id = ?', name, id) > 0;

/** The digest that was read from a file with this fingerprint and is not in the bin; or null. */
export function digestOfOrigin(store: Store, origin: string): string | null {
  const row = store.get(
    'SELECT id FROM digest WHERE origin = ? AND deleted_at IS NULL ORDER BY created_at, id',
    origin,
  );
  return row ? idSchema.parse(row).id : null;
}

/** Whether anything was ever stored that a backup could bring back. */
export const hasData = (store: Store): boolean =>
  store.get('SELECT 1 FROM digest LIMIT 1') !== undefined;
