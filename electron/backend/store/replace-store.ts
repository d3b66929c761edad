import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { flush, listBackups, stampOf } from './backup-files.ts';
import type { DataPaths } from './data-paths.ts';
import { checkDatabase } from './open-store.ts';

/** Files that SQLite keeps beside a database. */
const BESIDE = ['-wal', '-shm', '-journal'] as const;

/**
 * Copies a backup beside the database and checks the copy; its path. Read from the copy, because a
 * look at a database can write files beside it.
 */
export function stageBackup(paths: DataPaths, file: string): Result<string, Problem> {
  if (!listBackups(paths.backups).some((backup) => backup.file === file)) {
    return fail({ code: 'backup-missing', params: { file } });
  }
  const staged = `${paths.database}.restoring`;
  for (const ending of BESIDE) rmSync(staged + ending, { force: true });
  copyFileSync(join(paths.backups, file), staged);
  flush(staged);
  const checked = checkDatabase(staged);
  if (checked.ok) return ok(staged);
  rmSync(staged, { force: true });
  const { code } = checked.error;
  return fail({ code: code === 'database-newer' ? code : 'backup-damaged', params: { file } });
}

/** Keeps a copy of a database that cannot be opened, with what SQLite keeps beside it. */
export function setAside(paths: DataPaths, now: number): void {
  mkdirSync(paths.backups, { recursive: true });
  const aside = join(paths.backups, `damaged-${stampOf(now)}.sqlite`);
  for (const ending of ['', ...BESIDE]) {
    const from = paths.database + ending;
    if (!existsSync(from)) continue;
    copyFileSync(from, aside + ending);
    flush(aside + ending);
  }
}

/**
 * Puts a staged database in the place of the one that is closed. Killed at any point, the old or the
 * new one is there: what SQLite keeps beside the old one goes first, because it would be read into
 * the new one, and all that is in it is in the backup or the copy that was made before.
 */
export function swapIn(paths: DataPaths, staged: string): void {
  for (const ending of BESIDE) rmSync(paths.database + ending, { force: true });
  // It is that of the log that goes; that this was done stands in the log that comes.
  rmSync(paths.seal, { force: true });
  renameSync(staged, paths.database);
}
