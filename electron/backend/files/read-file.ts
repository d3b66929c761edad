import { readFile, stat } from 'node:fs/promises';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { codeOf } from './error-code.ts';

/** Largest file that is read, megabytes. */
export const FILE_LIMIT_MB = 50;

/** What the system says of a file, as a problem that a person can do something about. */
function problemOf(error: unknown, file: string): Problem {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'file-missing', params: { file } };
    case 'EISDIR':
      return { code: 'file-is-folder', params: { file } };
    case 'EACCES':
    case 'EPERM':
      return { code: 'file-no-access', params: { file } };
    default:
      return { code: 'file-unreadable', params: { file, reason: codeOf(error) || String(error) } };
  }
}

/** Whether a file of this many bytes is worth reading. */
export function checkSize(file: string, bytes: number): Result<null, Problem> {
  if (bytes === 0) return fail({ code: 'file-empty', params: { file } });
  const isTooLarge = bytes > FILE_LIMIT_MB * 1_000_000;
  return isTooLarge
    ? fail({ code: 'file-too-large', params: { file, limit: FILE_LIMIT_MB } })
    : ok(null);
}

/** The bytes of an ordinary file that is neither empty nor too large. */
export async function readBytes(file: string): Promise<Result<Uint8Array, Problem>> {
  try {
    const stats = await stat(file);
    if (stats.isDirectory()) return fail({ code: 'file-is-folder', params: { file } });
    if (!stats.isFile()) return fail({ code: 'file-not-regular', params: { file } });
    const checked = checkSize(file, stats.size);
    return checked.ok ? ok(await readFile(file)) : checked;
  } catch (error) {
    return fail(problemOf(error, file));
  }
}
