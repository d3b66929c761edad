import { existsSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';

/** A row as SQLite gives it; every reader checks what it takes from it. */
export type Row = Readonly<Record<string, unknown>>;
export type Value = SQLInputValue;

/**
 * An open database. The only way to it: `node:sqlite` is imported here and nowhere else, so that
 * another library, or another database, would be a change of one file and of the SQL.
 */
export interface Store {
  readonly file: string;
  readonly get: (sql: string, ...values: Value[]) => Row | undefined;
  readonly all: (sql: string, ...values: Value[]) => Row[];
  /** Runs a statement that changes rows; how many it changed. */
  readonly run: (sql: string, ...values: Value[]) => number;
  /** Runs statements that take no values. */
  readonly script: (sql: string) => void;
  /** All of `body`, or, where it throws, nothing. Within another transaction it is a part of that. */
  readonly transaction: <T>(body: () => T) => T;
  readonly close: () => void;
}

/**
 * A file that is only looked at, under the name by which SQLite neither writes beside it nor needs
 * to; where there are changes beside it, they are read as well.
 */
function asItLies(file: string): URL | string {
  if (existsSync(`${file}-wal`)) return file;
  const url = pathToFileURL(file);
  url.searchParams.set('immutable', '1');
  return url;
}

/** Opens a database that nobody works with, to look at it; leaves the folder as it is. */
export const openToRead = (file: string): Store => openDatabase(file, true, asItLies(file));

/** Opens a database file as it is; `readOnly` for one that is only looked at. Throws SQLite's error. */
export function openDatabase(file: string, readOnly = false, place: string | URL = file): Store {
  const database = new DatabaseSync(place, {
    readOnly,
    timeout: 1000,
    enableForeignKeyConstraints: true,
  });
  const isInTransaction = (): boolean => database.isTransaction;
  const statements = new Map<string, StatementSync>();
  const prepared = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known) return known;
    const fresh = database.prepare(sql);
    statements.set(sql, fresh);
    return fresh;
  };
  return {
    file,
    get: (sql, ...values) => prepared(sql).get(...values),
    all: (sql, ...values) => prepared(sql).all(...values),
    run: (sql, ...values) => Number(prepared(sql).run(...values).changes),
    script: (sql) => {
      database.exec(sql);
    },
    transaction: (body) => {
      if (isInTransaction()) return body();
      database.exec('BEGIN IMMEDIATE');
      try {
        const value = body();
        database.exec('COMMIT');
        return value;
      } catch (error) {
        // SQLite has rolled back by itself where the disk was full.
        if (isInTransaction()) database.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => {
      statements.clear();
      database.close();
    },
  };
}
