import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { officeAbilitiesOf } from '#shared/workflow/abilities.ts';
import { readPerson } from '../people/person-rows.ts';
import { refusalProblem } from '../people/refusal-problem.ts';
import { listBackups, makeBackup } from '../store/backup-files.ts';
import { setAside, stageBackup, swapIn } from '../store/replace-store.ts';
import { storeProblem } from '../store/store-problem.ts';
import type { AnyTimeContext, Handlers } from './call-context.ts';

/** Why there is no open database, for a call that needs one. */
function notOpen(context: AnyTimeContext): { ok: false; error: Problem } {
  const state = context.state();
  return fail(state.state === 'failed' ? state.problem : { code: 'backend-stopped', params: {} });
}

/** A database that another process works with is not ours to replace. */
function mayReplace(context: AnyTimeContext): Result<null, Problem> {
  const state = context.state();
  const isLocked = state.state === 'failed' && state.problem.code === 'database-locked';
  return isLocked ? fail(state.problem) : ok(null);
}

/** Who may go back to a backup: an administrator; whoever is there, where nothing can be opened. */
function mayRestore({ store, who }: AnyTimeContext): Result<null, Problem> {
  if (!store) return ok(null);
  if (!who) return fail({ code: 'not-signed-in', params: {} });
  const ability = officeAbilitiesOf(who)['restore-backup'];
  return ability.allowed ? ok(null) : fail(refusalProblem(ability));
}

/** The password of who is signed in, as it is kept; null where it cannot be read. */
function vouches({ store, session }: Pick<AnyTimeContext, 'store' | 'session'>): string | null {
  const owner = session.owner();
  const known = store && owner !== null ? readPerson(store, owner) : null;
  return known && JSON.stringify(known.password);
}

/**
 * Puts a backup in the place of the database: the backup is checked, the present state is kept as a
 * backup of its own (or, where it cannot be opened, as a copy of the files), and only then replaced.
 */
function restore(file: string, context: AnyTimeContext): Result<Record<string, never>, Problem> {
  const { paths, store, session, emit, log, note, now } = context;
  const permitted = mayRestore(context);
  if (!permitted.ok) return permitted;
  const allowed = mayReplace(context);
  if (!allowed.ok) return allowed;
  const before = vouches(context);
  try {
    const staged = stageBackup(paths, file);
    if (!staged.ok) return staged;
    if (store) makeBackup(store, paths.backups, 'restore', now());
    else setAside(paths, now());
    context.close();
    swapIn(paths, staged.value);
  } catch (error) {
    // Before the swap nothing has changed: what was open is opened again.
    context.reopen();
    const problem = storeProblem(error, paths.database);
    if (problem) return fail(problem);
    throw error;
  }
  log.remark('backup-restored', { file });
  note({ file });
  const restored = context.reopen();
  // Accounts are as they were then: whoever had none, or another password, has to sign in again.
  if (before === null || vouches({ store: restored, session }) !== before) session.end();
  emit('data-replaced', {});
  const after = context.state();
  return after.state === 'failed' ? fail(after.problem) : ok({});
}

/** Copies of the database, and going back to one; also when the database cannot be opened. */
export const BACKUPS: Handlers<'backups.list' | 'backups.create' | 'backups.restore'> = {
  'backups.list': (_input, { paths }) => ok(listBackups(paths.backups)),
  'backups.create': (_input, context) => {
    const { store, paths, note, now } = context;
    if (!store) return notOpen(context);
    const backup = makeBackup(store, paths.backups, 'manual', now());
    note({ file: backup.file });
    return ok(backup);
  },
  'backups.restore': ({ file }, context) => restore(file, context),
};
