import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { codeOf } from '../files/error-code.ts';
import { listBackups } from './backup-files.ts';
import type { DataPaths } from './data-paths.ts';
import { checkHead, migrate } from './migrate.ts';
import { storeProblem } from './store-problem.ts';
import { openDatabase, openToRead, type Store } from './store.ts';

/**
 * EXCLUSIVE: the file is this process's alone until it ends, however it ends, so that a second copy
 * of the program is told. FULL: what was answered is on the disk, also when the power fails.
 */
const HOLD = 'PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL;';
const KEEP = 'PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 1000;';

/** Whether the nearest folder that there is above a path refuses to be written to. */
function isWriteProtected(path: string): boolean {
  const folder = dirname(path);
  try {
    accessSync(folder, constants.W_OK);
    return false;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' && folder !== path) return isWriteProtected(folder);
    return ['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error));
  }
}

const OBSTACLES = ['EEXIST', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ENOENT', 'EINVAL'];

/** A problem of opening: what SQLite says, or that something else stands where the data should be. */
function openProblem(error: unknown, file: string): Problem | null {
  const reason = codeOf(error);
  const known = storeProblem(error, file);
  const problem: Problem | null =
    known ??
    (OBSTACLES.includes(reason) ? { code: 'data-unusable', params: { file, reason } } : null);
  // A disk that cannot be written to is told by other names where a folder or a file is to be made.
  const isVague =
    problem?.code === 'data-unusable' && /CANTOPEN|ENOENT/u.test(problem.params.reason);
  return isVague && isWriteProtected(file) ? { code: 'data-no-access', params: { file } } : problem;
}

/** Whether the pages fit together; SQLite throws where it finds that out earlier. */
function isSound(store: Store): boolean {
  const rows = store.all('PRAGMA quick_check(1)');
  return rows.length === 1 && rows[0]?.quick_check === 'ok';
}

function prepare(store: Store, paths: DataPaths, now: number): Result<Store, Problem> {
  const { file } = store;
  store.script(HOLD);
  store.transaction(() => {
    // Takes the lock at once, and finds out now whether the disk can be written.
    store.script('PRAGMA user_version');
  });
  store.script(KEEP);
  if (!isSound(store)) return fail({ code: 'database-damaged', params: { file } });
  const migrated = migrate(store, paths.backups, now);
  return migrated.ok ? ok(store) : migrated;
}

/** Runs `body`; where it fails, closes the store. An error that a person can help is a problem. */
function guarded(
  open: () => Store,
  file: string,
  body: (store: Store) => Result<Store, Problem>,
): Result<Store, Problem> {
  let store: Store | null = null;
  try {
    store = open();
    const result = body(store);
    if (!result.ok) store.close();
    return result;
  } catch (error) {
    store?.close();
    const problem = openProblem(error, file);
    if (problem) return fail(problem);
    throw error;
  }
}

/**
 * Opens the database of a folder, makes it where there is none, and brings it to the present version.
 * A file that is damaged, of a newer version or another's is left as it is.
 */
export function openStore(paths: DataPaths, now: number): Result<Store, Problem> {
  const { database: file } = paths;
  try {
    mkdirSync(paths.folder, { recursive: true });
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats?.isDirectory()) {
      return fail({ code: 'data-unusable', params: { file, reason: 'EISDIR' } });
    }
    // A file of no length would pass for a new database, and hide that there was one.
    if (stats?.size === 0 && listBackups(paths.backups).length > 0) {
      return fail({ code: 'database-damaged', params: { file } });
    }
  } catch (error) {
    const problem = openProblem(error, file);
    if (problem) return fail(problem);
    throw error;
  }
  return guarded(
    () => openDatabase(file),
    file,
    (store) => prepare(store, paths, now),
  );
}

/** Looks whether a file is a sound database that this program can work with; changes nothing. */
export function checkDatabase(file: string): Result<null, Problem> {
  const checked = guarded(
    () => openDatabase(file, true),
    file,
    (store) => {
      if (!isSound(store)) return fail({ code: 'database-damaged', params: { file } });
      const head = checkHead(store);
      if (!head.ok) return head;
      return head.value === 0 ? fail({ code: 'database-damaged', params: { file } }) : ok(store);
    },
  );
  if (!checked.ok) return checked;
  checked.value.close();
  return ok(null);
}

/**
 * Opens a sound database to look at it, one that no program works with; writes nothing, and brings
 * it to no other version.
 */
export const lookIntoDatabase = (file: string): Result<Store, Problem> =>
  guarded(
    () => openToRead(file),
    file,
    (store) => {
      if (!isSound(store)) return fail({ code: 'database-damaged', params: { file } });
      const head = checkHead(store);
      if (!head.ok) return head;
      return head.value === 0 ? fail({ code: 'database-damaged', params: { file } }) : ok(store);
    },
  );
