import { ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import type { Log } from '../log.ts';
import { loadBundledOutlets } from '../templates/load-outlets.ts';
import { addAudit } from './audit.ts';
import { noteEnd, shortenSeal } from './audit-seal.ts';
import { dayOf, listBackups, makeBackup } from './backup-files.ts';
import type { DataPaths } from './data-paths.ts';
import { expiredDigests, hasData, purgeDigest } from './library.ts';
import { openStore } from './open-store.ts';
import { clearOriginals } from './originals.ts';
import { readOutletForms, writeOutletForms } from './outlet-forms.ts';
import { beginSession } from './steps.ts';
import { storeProblem } from './store-problem.ts';
import type { Store } from './store.ts';

/** The day that was last looked at, for each open database: one look a day is enough. */
const days = new WeakMap<Store, string>();

/**
 * Makes the day's backup where there is none yet. Work goes on without it where it cannot be made:
 * the log says so, and the next day tries again.
 */
export function keepDailyBackup(store: Store, paths: DataPaths, log: Log, now: number): void {
  const today = dayOf(now);
  if (days.get(store) === today) return;
  days.set(store, today);
  const isThere = listBackups(paths.backups).some(
    ({ reason, at }) => reason === 'daily' && dayOf(at) === today,
  );
  if (isThere || !hasData(store)) return;
  try {
    makeBackup(store, paths.backups, 'daily', now);
  } catch (error) {
    const problem = storeProblem(error, paths.database);
    if (problem) log.remark('no-daily-backup', { code: problem.code });
    else log.bug('daily backup', error);
  }
}

/** Removes for good what has been in the bin long enough. */
function emptyBin(store: Store, now: number): void {
  for (const id of expiredDigests(store, now)) {
    store.transaction(() => {
      purgeDigest(store, id);
      addAudit(store, { call: 'library.purge', digest: id, details: { expired: true } }, now);
    });
  }
}

/** Removes originals that were pasted and went into no digest. */
function dropOldOriginals(store: Store, now: number): void {
  store.transaction(() => {
    const count = clearOriginals(store, now);
    if (count > 0)
      addAudit(store, { call: 'originals.clear', digest: null, details: { count } }, now);
  });
}

/** Gives an office that has no table of outlets yet the one that comes with the program. */
function seedOutlets(store: Store): void {
  if (readOutletForms(store).rev > 0) return;
  const { outlets: forms } = loadBundledOutlets();
  store.transaction(() => writeOutletForms(store, { forms, rev: 0 }));
}

/**
 * Opens the database for a session of work: the day's backup, an empty history, the bin and what was
 * pasted for nothing cleared, the table of outlets there.
 */
export function openLibrary(
  paths: DataPaths,
  session: string,
  log: Log,
  now: () => number,
): Result<Store, Problem> {
  const opened = openStore(paths, now());
  if (!opened.ok) return opened;
  const store = opened.value;
  try {
    keepDailyBackup(store, paths, log, now());
    beginSession(store, session);
    emptyBin(store, now());
    dropOldOriginals(store, now());
    seedOutlets(store);
    shortenSeal(store, paths.seal);
    noteEnd(store, paths.seal, log);
    return ok(store);
  } catch (error) {
    store.close();
    const problem = storeProblem(error, paths.database);
    if (problem) return { ok: false, error: problem };
    throw error;
  }
}
