import { z } from 'zod';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Verdict } from '#shared/domain/verdict.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { verifyFile } from '../documents/verify/verify-file.ts';
import { readPerson } from '../people/person-rows.ts';
import { auditData, dataProblem, openData } from '../review/audit-database.ts';
import { findExports } from '../review/distributions.ts';
import { sha256 } from '../store/sha256.ts';
import type { Store } from '../store/store.ts';
import { storeArchive } from './archive.ts';

/** What is known of a file by the data of a post. */
export interface FileFinding {
  readonly verdict: Verdict;
  /** The edition that is in force now; null where the file names none. */
  readonly inForce: number | null;
  /** The file is a draft that was exported here: when (ms since 1970), and the name of who did it. */
  readonly draft: { readonly at: number; readonly by: string } | null;
  /** All of the data is as it was recorded; else nothing is proved by it. */
  readonly isWhole: boolean;
  /** The database that was looked at. */
  readonly data: string;
}

function inForceOf(store: Store, verdict: Verdict): number | null {
  if (!('sha256' in verdict)) return null;
  const row = store.get(
    `SELECT max(number) AS number FROM edition
     WHERE digest = (SELECT digest FROM edition WHERE sha256 = ?)`,
    verdict.sha256,
  );
  return z.object({ number: z.number().nullable() }).parse(row).number;
}

function draftOf(store: Store, bytes: Uint8Array): FileFinding['draft'] {
  const found = findExports(store, sha256(bytes)).find(({ edition }) => edition === null);
  return found
    ? { at: found.at, by: readPerson(store, found.person)?.person.name ?? found.person }
    : null;
}

/**
 * Whether a file holds exactly an approved digest, by the data of a folder or by one database file
 * such as a backup. Changes nothing. The data itself are looked through, too: whoever can write an
 * edition of their own into them could make any file pass.
 */
export async function verifyByData(
  bytes: Uint8Array,
  path: string,
): Promise<Result<FileFinding, Problem>> {
  const opened = openData(path);
  if (!opened.ok) return opened;
  const { store } = opened.value;
  try {
    const verdict = await verifyFile(bytes, storeArchive(store));
    return ok({
      verdict,
      inForce: inForceOf(store, verdict),
      draft: draftOf(store, bytes),
      isWhole: auditData(opened.value).isWhole,
      data: store.file,
    });
  } catch (error) {
    const problem = dataProblem(error, store.file);
    if (problem) return fail(problem);
    throw error;
  } finally {
    store.close();
  }
}
