import { firstTables } from './0001-first-tables.ts';
import { originals } from './0002-originals.ts';
import { review } from './0003-review.ts';
import { redlines } from './0004-redlines.ts';
import { templates } from './0005-templates.ts';
import type { Migration } from './migration.ts';

/** Every migration, in order; a new one is a new file and goes to the end. */
export const MIGRATIONS: readonly Migration[] = [
  firstTables,
  originals,
  review,
  redlines,
  templates,
];
