import { z } from 'zod';
import type { Archive } from '../documents/verify/verify-file.ts';
import { findExports } from '../review/distributions.ts';
import { findEdition } from '../review/editions.ts';
import type { Store } from '../store/store.ts';

const hashSchema = z.object({ sha256: z.string() });

/** The approved editions and the exports of a database, for the question whether a file is one. */
export function storeArchive(store: Store): Archive {
  const isThere = (sha256: string): boolean =>
    store.get('SELECT 1 FROM edition WHERE sha256 = ?', sha256) !== undefined;
  const hashOf = (digest: string, number: number): string | null => {
    const row = store.get(
      'SELECT sha256 FROM edition WHERE digest = ? AND number = ?',
      digest,
      number,
    );
    return row ? hashSchema.parse(row).sha256 : null;
  };
  return {
    edition: (sha256) => {
      const found = findEdition(store, sha256);
      return found
        ? { edition: found.edition, template: found.template }
        : isThere(sha256)
          ? 'damaged'
          : null;
    },
    exportedFrom: (file) => {
      const found = findExports(store, file).find(({ edition }) => edition !== null);
      return found && found.edition !== null ? hashOf(found.digest, found.edition) : null;
    },
  };
}
