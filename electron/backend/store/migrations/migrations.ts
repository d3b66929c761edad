import { firstTables } from './0001-first-tables.ts';
import type { Migration } from './migration.ts';

/** Every migration, in order; a new one is a new file and goes to the end. */
export const MIGRATIONS: readonly Migration[] = [firstTables];
