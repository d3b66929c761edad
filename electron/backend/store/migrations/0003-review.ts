import { CHAIN_START, chainText } from '#shared/workflow/audit-chain.ts';
import { z } from 'zod';
import { sha256 } from '../sha256.ts';
import type { Store } from '../store.ts';
import type { Migration } from './migration.ts';

const oldRowSchema = z.object({
  seq: z.number(),
  at: z.number(),
  call: z.string(),
  digest: z.string().nullable(),
  details: z.string(),
});

/** Triggers that keep rows of a table as they were written, for good. */
const kept = (table: string, because: string): string => `
  CREATE TRIGGER ${table}_stays BEFORE UPDATE ON ${table}
    BEGIN SELECT raise(ABORT, '${because}'); END;
  CREATE TRIGGER ${table}_is_kept BEFORE DELETE ON ${table}
    BEGIN SELECT raise(ABORT, '${because}'); END;
`;

/** The audit log with who did it, and each row signed together with all before it. */
function chainAudit(store: Store): void {
  store.script(`
    CREATE TABLE chained (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      at INTEGER NOT NULL,
      call TEXT NOT NULL,
      digest TEXT,
      person TEXT,
      details TEXT NOT NULL,
      sha256 TEXT NOT NULL
    ) STRICT;
  `);
  let previous = CHAIN_START;
  for (const row of store.all('SELECT seq, at, call, digest, details FROM audit ORDER BY seq')) {
    const { seq, ...old } = oldRowSchema.parse(row);
    previous = sha256(chainText(previous, seq, { ...old, person: null }));
    store.run(
      'INSERT INTO chained (seq, at, call, digest, details, sha256) VALUES (?, ?, ?, ?, ?, ?)',
      seq,
      old.at,
      old.call,
      old.digest,
      old.details,
      previous,
    );
  }
  store.script(`
    DROP TABLE audit;
    ALTER TABLE chained RENAME TO audit;
    ${kept('audit', 'the audit log is only added to')}
  `);
}

/**
 * People, the way of a digest through review, and what was approved and sent. Rows that prove
 * something have no foreign key to a digest: they outlive it.
 */
export const review: Migration = {
  version: 3,
  up: (store) => {
    chainAudit(store);
    store.script(`
      CREATE TABLE person (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        roles TEXT NOT NULL,
        password TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        closed_at INTEGER
      ) STRICT;
      CREATE TABLE sign_in (
        account TEXT PRIMARY KEY,
        failures INTEGER NOT NULL,
        last_at INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE event (
        digest TEXT NOT NULL,
        seq INTEGER NOT NULL,
        at INTEGER NOT NULL,
        person TEXT NOT NULL,
        kind TEXT NOT NULL,
        details TEXT NOT NULL,
        text_version TEXT,
        PRIMARY KEY (digest, seq)
      ) STRICT;
      CREATE TABLE review (
        digest TEXT PRIMARY KEY REFERENCES digest (id) ON DELETE CASCADE,
        state TEXT NOT NULL,
        edition INTEGER NOT NULL,
        events INTEGER NOT NULL,
        facts TEXT NOT NULL
      ) STRICT;
      CREATE TABLE text_version (
        digest TEXT NOT NULL REFERENCES digest (id) ON DELETE CASCADE,
        sha256 TEXT NOT NULL,
        json BLOB NOT NULL,
        PRIMARY KEY (digest, sha256)
      ) STRICT;
      CREATE TABLE seen (
        digest TEXT NOT NULL REFERENCES digest (id) ON DELETE CASCADE,
        person TEXT NOT NULL,
        at INTEGER NOT NULL,
        text_version TEXT NOT NULL,
        PRIMARY KEY (digest, person)
      ) STRICT;

      CREATE TABLE template_form (
        sha256 TEXT PRIMARY KEY,
        json BLOB NOT NULL
      ) STRICT;
      CREATE TABLE edition (
        digest TEXT NOT NULL,
        number INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        template TEXT NOT NULL REFERENCES template_form (sha256),
        json BLOB NOT NULL,
        PRIMARY KEY (digest, number)
      ) STRICT;
      CREATE UNIQUE INDEX edition_by_hash ON edition (sha256);
      CREATE TABLE distribution (
        id TEXT PRIMARY KEY,
        digest TEXT NOT NULL,
        edition INTEGER NOT NULL,
        at INTEGER NOT NULL,
        person TEXT NOT NULL,
        recipients TEXT NOT NULL,
        files TEXT NOT NULL
      ) STRICT;
      CREATE INDEX distribution_of ON distribution (digest, edition);
      CREATE TABLE recipient_list (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        members TEXT NOT NULL,
        rev INTEGER NOT NULL
      ) STRICT;

      CREATE TABLE comment (
        id TEXT PRIMARY KEY,
        digest TEXT NOT NULL REFERENCES digest (id) ON DELETE CASCADE,
        anchor TEXT NOT NULL,
        text TEXT NOT NULL,
        mentions TEXT NOT NULL,
        author TEXT NOT NULL,
        at INTEGER NOT NULL,
        resolved_by TEXT,
        resolved_at INTEGER
      ) STRICT;
      CREATE INDEX comment_of ON comment (digest, at);
      CREATE TABLE reply (
        id TEXT PRIMARY KEY,
        comment TEXT NOT NULL REFERENCES comment (id) ON DELETE CASCADE,
        text TEXT NOT NULL,
        mentions TEXT NOT NULL,
        author TEXT NOT NULL,
        at INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX reply_of ON reply (comment, at);

      ${kept('event', 'the history of a digest is only added to')}
      ${kept('edition', 'what was approved stays as it is')}
      ${kept('template_form', 'what was approved stays as it is')}
      ${kept('distribution', 'what was sent stays recorded')}
    `);
  },
};
