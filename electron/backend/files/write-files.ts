import { copyFile, link, rename, rm } from 'node:fs/promises';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { codeOf } from './error-code.ts';
import {
  dropTemporary,
  mayWrite,
  place,
  problemOf,
  temporaryName,
  writeTemporary,
} from './write-file.ts';

/** A file to be written, by its path. */
export interface FileToWrite {
  readonly file: string;
  readonly content: Uint8Array | string;
}

/** A finished file that waits beside its place, and a second name for what it replaces. */
interface Waiting {
  readonly file: string;
  readonly temporary: string;
  readonly former: string;
}

/** Gives the file that stands there a second name; false where there is none. */
async function keepFormer({ file, former }: Waiting): Promise<boolean> {
  try {
    await link(file, former);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    // Some disks (USB sticks) have no links.
    await copyFile(file, former);
    return true;
  }
}

/** Puts one file in its place; the answer takes it back. */
async function placeOne(waiting: Waiting, replace: boolean): Promise<() => Promise<void>> {
  const { file, temporary, former } = waiting;
  const replaces = replace && (await keepFormer(waiting));
  await place(temporary, file, replace);
  return () => (replaces ? rename(former, file) : rm(file, { force: true }));
}

async function placeAll(
  all: readonly Waiting[],
  replace: boolean,
  confirm: () => Result<null, Problem>,
): Promise<Result<null, Problem>> {
  const takeBack: (() => Promise<void>)[] = [];
  const takeAllBack = async (): Promise<void> => {
    for (const undo of takeBack.toReversed()) await undo();
  };
  for (const waiting of all) {
    try {
      takeBack.push(await placeOne(waiting, replace));
    } catch (error) {
      await takeAllBack();
      return fail(problemOf(error, waiting.file));
    }
  }
  let confirmed: Result<null, Problem> | null = null;
  try {
    confirmed = confirm();
    return confirmed;
  } finally {
    if (confirmed?.ok !== true) await takeAllBack();
  }
}

/**
 * Writes several files into a folder that is there: all of them or none. All are finished on the
 * disk before the first is put in its place, and if one cannot be put there, those before it are
 * taken away again, and what they replaced is back. Without `replace` nothing is ever replaced.
 * `confirm` is asked when all are there: where it refuses or throws, all of it is taken back.
 */
export async function writeFilesWhole(
  files: readonly FileToWrite[],
  replace: boolean,
  confirm: () => Result<null, Problem> = () => ok(null),
): Promise<Result<null, Problem>> {
  const all: Waiting[] = [];
  try {
    for (const { file, content } of files) {
      const waiting = { file, temporary: temporaryName(file), former: temporaryName(file) };
      all.push(waiting);
      try {
        const allowed = await mayWrite(file, replace);
        if (!allowed.ok) return allowed;
        await writeTemporary(waiting.temporary, content);
      } catch (error) {
        return fail(problemOf(error, file));
      }
    }
    return await placeAll(all, replace, confirm);
  } finally {
    for (const { temporary, former } of all) {
      dropTemporary(temporary);
      await rm(former, { force: true });
    }
  }
}
