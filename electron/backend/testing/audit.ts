import { openDatabase, type Row } from '../store/store.ts';
import { dataPaths } from '../store/data-paths.ts';

/**
 * What calls have left in the audit log of a closed database, oldest first; without the rows that
 * vouch for the history of digests, and without those of `addPerson`.
 */
export function auditRows(folder: string): Row[] {
  const store = openDatabase(dataPaths(folder).database, true);
  try {
    return store
      .all(
        `SELECT call, digest, details FROM audit
         WHERE call <> 'review.event' AND NOT (call = 'people.create' AND person IS NULL)
         ORDER BY seq`,
      )
      .map((row) => ({ ...row, details: JSON.parse(String(row.details)) as unknown }));
  } finally {
    store.close();
  }
}
