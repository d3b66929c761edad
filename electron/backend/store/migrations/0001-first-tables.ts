import type { Migration } from './migration.ts';

/**
 * Digests in parts, each with its revision; what undo needs; a log that can only grow.
 * Times are milliseconds since 1970, dates are `yyyy-mm-dd`.
 */
export const firstTables: Migration = {
  version: 1,
  up: (store) => {
    store.script(`
      CREATE TABLE digest (
        id TEXT PRIMARY KEY,
        name TEXT,
        template TEXT NOT NULL,
        title TEXT NOT NULL,
        subtitle TEXT NOT NULL,
        period_from TEXT,
        period_to TEXT,
        coverage_note TEXT,
        issuer TEXT NOT NULL,
        rev INTEGER NOT NULL,
        clock INTEGER NOT NULL,
        origin TEXT,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        deleted_at INTEGER
      ) STRICT;

      CREATE TABLE section (
        digest TEXT NOT NULL REFERENCES digest (id) ON DELETE CASCADE,
        key TEXT NOT NULL,
        title TEXT NOT NULL,
        position INTEGER NOT NULL,
        rev INTEGER NOT NULL,
        PRIMARY KEY (digest, key)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE item (
        digest TEXT NOT NULL,
        id TEXT NOT NULL,
        section TEXT NOT NULL,
        position INTEGER NOT NULL,
        headline_ja TEXT NOT NULL,
        headline_en TEXT NOT NULL,
        incomplete INTEGER NOT NULL,
        rev INTEGER NOT NULL,
        PRIMARY KEY (digest, id),
        FOREIGN KEY (digest, section) REFERENCES section (digest, key) ON DELETE CASCADE
      ) STRICT;
      CREATE INDEX item_order ON item (digest, section, position);

      CREATE TABLE block (
        digest TEXT NOT NULL,
        item TEXT NOT NULL,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        label TEXT,
        body TEXT NOT NULL,
        outlets TEXT,
        from_day TEXT,
        to_day TEXT,
        PRIMARY KEY (digest, item, position),
        FOREIGN KEY (digest, item) REFERENCES item (digest, id) ON DELETE CASCADE
      ) STRICT;

      CREATE TABLE outlet (
        name TEXT PRIMARY KEY,
        uses INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE setting (
        key TEXT PRIMARY KEY,
        value TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE step (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        digest TEXT NOT NULL REFERENCES digest (id) ON DELETE CASCADE,
        seat INTEGER NOT NULL,
        label TEXT NOT NULL,
        merge TEXT,
        started_at INTEGER NOT NULL,
        written_at INTEGER NOT NULL,
        undone INTEGER NOT NULL DEFAULT 0,
        changes TEXT NOT NULL,
        revs TEXT NOT NULL
      ) STRICT;
      CREATE INDEX step_order ON step (digest, seat, seq);

      CREATE TABLE session (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        id TEXT NOT NULL
      ) STRICT;

      CREATE TABLE audit (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        at INTEGER NOT NULL,
        call TEXT NOT NULL,
        digest TEXT,
        details TEXT NOT NULL
      ) STRICT;
      CREATE TRIGGER audit_stays BEFORE UPDATE ON audit
        BEGIN SELECT raise(ABORT, 'the audit log is only added to'); END;
      CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
        BEGIN SELECT raise(ABORT, 'the audit log is only added to'); END;
    `);
  },
};
