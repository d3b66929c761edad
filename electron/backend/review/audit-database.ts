import { statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { codeOf } from '../files/error-code.ts';
import { auditEnd } from '../store/audit.ts';
import { readSeal } from '../store/audit-seal.ts';
import { listBackups } from '../store/backup-files.ts';
import { checkLog, type LogCheck, type Witness } from '../store/check-log.ts';
import { dataPaths, type DataPaths } from '../store/data-paths.ts';
import { readHead } from '../store/migrate.ts';
import { lookIntoDatabase } from '../store/open-store.ts';
import { storeProblem } from '../store/store-problem.ts';
import { openToRead, type Store } from '../store/store.ts';
import { checkDigest, knownDigests, type DigestFault } from './check-digest.ts';
import { checkRecords, type RecordFault } from './check-records.ts';

/** What a database is found to be: whether all is as it was recorded, and else where not. */
export interface DatabaseAudit extends LogCheck {
  readonly file: string;
  /** True where a data folder has lost its seal: then a log that was cut short may pass for whole. */
  readonly noSeal: boolean;
  readonly records: readonly RecordFault[];
  readonly digests: readonly (DigestFault & { readonly digest: string })[];
  readonly isWhole: boolean;
}

/** The version of the tables since which the log is chained. */
const CHAINED = 3;

/** The ends of the log that the backups of a folder have; one that cannot be read says nothing. */
function backupWitnesses({ backups }: DataPaths): Witness[] {
  return listBackups(backups).flatMap(({ file, at }) => {
    let store: Store | null = null;
    try {
      store = openToRead(join(backups, file));
      if (readHead(store).version < CHAINED) return [];
      const end = auditEnd(store);
      return end.seq > 0 ? [{ ...end, file: join(basename(backups), file), at }] : [];
    } catch {
      // A backup that is damaged is no witness, and not what was asked about.
      return [];
    } finally {
      store?.close();
    }
  });
}

/** The folder that a database is the data of; null for a file alone, such as a backup. */
function placeOf(path: string): Result<{ file: string; folder: DataPaths | null }, Problem> {
  const asked = resolve(path);
  let stats;
  try {
    stats = statSync(asked);
  } catch (error) {
    const code = codeOf(error) === 'EACCES' ? 'file-no-access' : 'file-missing';
    return fail({ code, params: { file: path } });
  }
  const paths = dataPaths(stats.isDirectory() ? asked : dirname(asked));
  if (!stats.isDirectory() && asked !== paths.database) {
    return ok({ file: asked, folder: null });
  }
  return statSync(paths.database, { throwIfNoEntry: false })?.isFile()
    ? ok({ file: paths.database, folder: paths })
    : fail({ code: 'audit-no-database', params: { file: path } });
}

/** A database that is looked at and not changed, and the folder that it is the data of, if any. */
export interface OpenedData {
  readonly store: Store;
  readonly folder: DataPaths | null;
}

/** Opens the database of a data folder, or one file alone such as a backup, to look at it. */
export function openData(path: string): Result<OpenedData, Problem> {
  const place = placeOf(path);
  if (!place.ok) return place;
  const { file, folder } = place.value;
  const opened = lookIntoDatabase(file);
  if (!opened.ok) return opened;
  const store = opened.value;
  if (readHead(store).version >= CHAINED) return ok({ store, folder });
  store.close();
  return fail({ code: 'audit-not-chained', params: { file: path } });
}

/** What keeps from looking at data that could be opened; null where it is a bug. */
export function dataProblem(error: unknown, file: string): Problem | null {
  // Tables or columns of ours are missing.
  const isDamaged = codeOf(error) === 'ERR_SQLITE_ERROR';
  return (
    storeProblem(error, file) ?? (isDamaged ? { code: 'database-damaged', params: { file } } : null)
  );
}

/** Whether all of an open database is as it was recorded. */
export function auditData({ store, folder }: OpenedData): DatabaseAudit {
  const seal = folder && readSeal(folder.seal);
  const sealed = (seal ?? []).map((end): Witness => {
    return { ...end, file: basename(folder?.seal ?? ''), at: null };
  });
  const log = checkLog(store, [...sealed, ...(folder ? backupWitnesses(folder) : [])]);
  const records = checkRecords(store);
  const digests = knownDigests(store).flatMap((digest) =>
    checkDigest(store, digest).map((fault) => ({ digest, ...fault })),
  );
  const noSeal = folder !== null && seal === null;
  const isWhole = !log.broken && !noSeal && records.length === 0 && digests.length === 0;
  return { file: store.file, ...log, noSeal, records, digests, isWhole };
}

/**
 * Verifies the database of a data folder, or one file alone such as a backup: the chain of the audit
 * log, its end by the seal and the backups, and every row that the log vouches for. Changes nothing.
 */
export function auditDatabase(path: string): Result<DatabaseAudit, Problem> {
  const opened = openData(path);
  if (!opened.ok) return opened;
  const { store } = opened.value;
  try {
    return ok(auditData(opened.value));
  } catch (error) {
    const problem = dataProblem(error, store.file);
    if (problem) return fail(problem);
    throw error;
  } finally {
    store.close();
  }
}
