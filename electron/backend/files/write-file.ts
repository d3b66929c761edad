import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { link, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { codeOf } from './error-code.ts';

/** Temporary files that are being written now. */
const unfinished = new Set<string>();

/** Removes what is half written; for the moment before the process is ended from outside. */
export function removeUnfinished(): void {
  for (const file of unfinished) rmSync(file, { force: true });
  unfinished.clear();
}

/** Why a file could not be written, as a sentence can say it. */
export function problemOf(error: unknown, file: string): Problem {
  switch (codeOf(error)) {
    case 'EEXIST':
      return { code: 'output-exists', params: { file } };
    case 'EISDIR':
      return { code: 'output-is-folder', params: { file } };
    case 'ENOTDIR':
      return { code: 'output-no-folder', params: { file } };
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'output-disk-full', params: { file } };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EBUSY':
      return { code: 'output-no-access', params: { file } };
    default:
      return { code: 'output-failed', params: { file, reason: codeOf(error) || String(error) } };
  }
}

const exists = async (file: string): Promise<'file' | 'folder' | null> => {
  try {
    return (await stat(file)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return null;
    throw error;
  }
};

/** Whether a file may be written: it does not exist, or may be replaced. To ask before long work. */
export async function mayWrite(file: string, force: boolean): Promise<Result<null, Problem>> {
  try {
    const there = await exists(file);
    if (there === 'folder') return fail({ code: 'output-is-folder', params: { file } });
    if (there === 'file' && !force) return fail({ code: 'output-exists', params: { file } });
    return ok(null);
  } catch (error) {
    return fail(problemOf(error, file));
  }
}

async function makeFolder(folder: string, file: string): Promise<Result<null, Problem>> {
  try {
    await mkdir(folder, { recursive: true });
    return ok(null);
  } catch (error) {
    // Here it is a part of the path that is there and is no folder.
    const inTheWay = ['EEXIST', 'ENOTDIR'].includes(codeOf(error));
    return fail(inTheWay ? { code: 'output-no-folder', params: { file } } : problemOf(error, file));
  }
}

/** Puts the finished temporary file in its place; without force nothing is ever replaced. */
export async function place(temporary: string, file: string, force: boolean): Promise<void> {
  if (force) {
    await rename(temporary, file);
    return;
  }
  try {
    await link(temporary, file);
    await rm(temporary);
  } catch (error) {
    // Some disks (USB sticks) have no links: there a look before the renaming has to do.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL'].includes(codeOf(error)))
      throw error;
    if ((await exists(file)) !== null) throw Object.assign(new Error(file), { code: 'EEXIST' });
    await rename(temporary, file);
  }
}

/** A name beside a file, for what is written there before it has the file's own. */
export function temporaryName(file: string): string {
  // Cut short, so that the temporary name is never longer than a file system takes.
  const stem = Array.from(basename(file)).slice(0, 40).join('');
  return join(dirname(file), `.${stem}.${randomBytes(6).toString('hex')}.tmp`);
}

/** Writes a temporary file, flushed to the disk. Throws what the disk says. */
export async function writeTemporary(
  temporary: string,
  content: Uint8Array | string,
): Promise<void> {
  unfinished.add(temporary);
  const handle = await open(temporary, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Forgets a temporary file, and removes it where it is still there. */
export function dropTemporary(temporary: string): void {
  if (unfinished.delete(temporary)) rmSync(temporary, { force: true });
}

/**
 * Writes a whole file or none: into a temporary file beside it, flushed to the disk, then renamed.
 * The folder is made where it is missing.
 */
export async function writeFileWhole(
  file: string,
  content: Uint8Array | string,
  force: boolean,
): Promise<Result<null, Problem>> {
  const temporary = temporaryName(file);
  try {
    const allowed = await mayWrite(file, force);
    if (!allowed.ok) return allowed;
    const made = await makeFolder(dirname(file), file);
    if (!made.ok) return made;
    await writeTemporary(temporary, content);
    await place(temporary, file, force);
    return ok(null);
  } catch (error) {
    return fail(problemOf(error, file));
  } finally {
    dropTemporary(temporary);
  }
}
