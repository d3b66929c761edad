import type { Migration } from './migration.ts';

/** Templates that the office keeps beside those of the program, as JSON. */
export const templates: Migration = {
  version: 5,
  up: (store) => {
    store.script(`
      CREATE TABLE office_template (
        name TEXT PRIMARY KEY,
        json TEXT NOT NULL
      ) STRICT;
    `);
  },
};
