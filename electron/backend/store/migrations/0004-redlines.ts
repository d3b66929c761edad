import type { Migration } from './migration.ts';

/**
 * What went out to be reviewed in Word: the text, and the comments in it, by which what comes back is
 * told from what went out.
 */
export const redlines: Migration = {
  version: 4,
  up: (store) => {
    store.script(`
      CREATE TABLE redline (
        id TEXT PRIMARY KEY,
        digest TEXT NOT NULL REFERENCES digest (id) ON DELETE CASCADE,
        at INTEGER NOT NULL,
        person TEXT NOT NULL,
        text_version TEXT NOT NULL,
        comments TEXT NOT NULL
      ) STRICT;
      CREATE INDEX redline_of ON redline (digest);
    `);
  },
};
