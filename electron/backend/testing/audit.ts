import { openDatabase, type Row } from '../store/store.ts';
import { dataPaths } from '../store/data-paths.ts';

/** The rows of the audit log of a closed database, oldest first. */
export function auditRows(folder: string): Row[] {
  const store = openDatabase(dataPaths(folder).database, true);
  try {
    return store
      .all('SELECT call, digest, details FROM audit ORDER BY seq')
      .map((row) => ({ ...row, details: JSON.parse(String(row.details)) as unknown }));
  } finally {
    store.close();
  }
}
