import type { Migration } from './migration.ts';

/**
 * What was pasted, and the items that it belongs to; the office's table of outlets.
 *
 * A link outlives its item: an item that is undone away comes back by redo. `via` is the item that
 * was merged into this one and brought the link along, '' for its own: such a link counts while that
 * item is away, so that undoing the merge needs no record.
 */
export const originals: Migration = {
  version: 2,
  up: (store) => {
    store.script(`
      CREATE TABLE original_content (
        hash TEXT PRIMARY KEY,
        html BLOB,
        text BLOB NOT NULL
      ) STRICT;
      CREATE TABLE original (
        id TEXT PRIMARY KEY,
        hash TEXT NOT NULL REFERENCES original_content (hash),
        name TEXT,
        url TEXT,
        at INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX original_of_content ON original (hash);
      CREATE TABLE original_link (
        digest TEXT NOT NULL REFERENCES digest (id) ON DELETE CASCADE,
        item TEXT NOT NULL,
        original TEXT NOT NULL REFERENCES original (id),
        via TEXT NOT NULL,
        PRIMARY KEY (digest, item, original, via)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX link_of_original ON original_link (original);
      CREATE TABLE outlet_form (
        position INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        domains TEXT NOT NULL,
        aliases TEXT NOT NULL
      ) STRICT;
      CREATE TABLE outlet_table (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        rev INTEGER NOT NULL
      ) STRICT;
    `);
  },
};
