import type { Problem } from '#shared/messages/messages.ts';
import { codeOf } from '../files/error-code.ts';

/** SQLite's primary result codes (sqlite.org/rescode.html) that are no bug of this program. */
const PROBLEMS: Readonly<Record<number, (file: string) => Problem>> = {
  3: (file) => ({ code: 'data-no-access', params: { file } }),
  5: (file) => ({ code: 'database-locked', params: { file } }),
  6: (file) => ({ code: 'database-locked', params: { file } }),
  8: (file) => ({ code: 'data-no-access', params: { file } }),
  10: (file) => ({ code: 'data-unusable', params: { file, reason: 'SQLITE_IOERR' } }),
  11: (file) => ({ code: 'database-damaged', params: { file } }),
  13: (file) => ({ code: 'data-disk-full', params: { file } }),
  14: (file) => ({ code: 'data-unusable', params: { file, reason: 'SQLITE_CANTOPEN' } }),
  23: (file) => ({ code: 'data-no-access', params: { file } }),
  26: (file) => ({ code: 'database-damaged', params: { file } }),
};

/** What the system says when folders are made and files are copied. */
const SYSTEM: Readonly<Record<string, (file: string) => Problem>> = {
  EACCES: (file) => ({ code: 'data-no-access', params: { file } }),
  EPERM: (file) => ({ code: 'data-no-access', params: { file } }),
  EROFS: (file) => ({ code: 'data-no-access', params: { file } }),
  ENOSPC: (file) => ({ code: 'data-disk-full', params: { file } }),
  // The database was closed, to be replaced or at the end, while a call waited for something else.
  ERR_INVALID_STATE: () => ({ code: 'backend-stopped', params: {} }),
  EDQUOT: (file) => ({ code: 'data-disk-full', params: { file } }),
};

/** The primary code of SQLite's error; null where the error is another's. */
function sqliteCode(error: unknown): number | null {
  if (codeOf(error) !== 'ERR_SQLITE_ERROR') return null;
  const { errcode } = error as Error & { errcode?: unknown };
  return typeof errcode === 'number' ? errcode & 0xff : null;
}

/** The problem that an error of the database or the disk is for a person; null: it is a bug. */
export function storeProblem(error: unknown, file: string): Problem | null {
  const code = sqliteCode(error);
  return (code === null ? SYSTEM[codeOf(error)] : PROBLEMS[code])?.(file) ?? null;
}
