import { z } from 'zod';
import type { Person } from '#shared/domain/person.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { addAudit } from '../store/audit.ts';
import type { Store } from '../store/store.ts';
import { isPassword, pretendPassword } from './passwords.ts';
import { personNamed, readPerson } from './person-rows.ts';

/** Failures that cost nothing, and the wait from then on, which doubles up to the longest (ms). */
interface Patience {
  readonly free: number;
  readonly first: number;
  readonly longest: number;
}
const ACCOUNT: Patience = { free: 3, first: 2_000, longest: 15 * 60_000 };
/** For all accounts together, against guesses at many of them; a busy morning is far below. */
const OVERALL: Patience = { free: 20, first: 2_000, longest: 60_000 };
/** The row of all accounts together. */
const ALL = '';
/** After this time without a failure they are forgotten (ms). */
const FORGOTTEN = 24 * 60 * 60_000;

const rowSchema = z.object({ failures: z.number(), last_at: z.number() });

/** How long is still to be waited, in milliseconds. */
function waitOf(store: Store, account: string, patience: Patience, now: number): number {
  const row = store.get('SELECT failures, last_at FROM sign_in WHERE account = ?', account);
  if (!row) return 0;
  const { failures, last_at: last } = rowSchema.parse(row);
  const over = failures - patience.free;
  if (over < 0 || now - last > FORGOTTEN) return 0;
  const pause = Math.min(patience.first * 2 ** Math.min(over, 30), patience.longest);
  // A clock that was set back must not lock anybody out for longer than the pause.
  return Math.min(pause, Math.max(0, last + pause - now));
}

function countFailure(store: Store, account: string, now: number): void {
  store.run(
    `INSERT INTO sign_in (account, failures, last_at) VALUES (?, 1, ?)
     ON CONFLICT (account) DO UPDATE SET last_at = excluded.last_at, failures =
       CASE WHEN excluded.last_at - last_at > ? THEN 1 ELSE failures + 1 END`,
    account,
    now,
    FORGOTTEN,
  );
}

/** Checks a password; `find` says whose it should be. */
async function attempt(
  store: Store,
  find: () => ReturnType<typeof readPerson>,
  password: string,
  now: () => number,
): Promise<Result<Person, Problem>> {
  const found = find();
  const account = found?.person.id ?? null;
  const started = now();
  const wait = Math.max(
    waitOf(store, ALL, OVERALL, started),
    account === null ? 0 : waitOf(store, account, ACCOUNT, started),
  );
  if (wait > 0) {
    return fail({ code: 'sign-in-wait', params: { seconds: Math.ceil(wait / 1000) } });
  }
  // Counted before the look, so that many tries at once, or a program that is ended, gain nothing.
  store.transaction(() => {
    countFailure(store, ALL, started);
    if (account !== null) countFailure(store, account, started);
  });
  const isRight = found
    ? await isPassword(password, found.password)
    : await pretendPassword(password).then(() => false);
  return store.transaction(() => {
    const person = account === null ? null : readPerson(store, account)?.person;
    if (!isRight || !person?.active) {
      const details = { person: account, outcome: 'wrong' };
      addAudit(store, { call: 'people.sign-in', digest: null, details }, now());
      return fail({ code: 'sign-in-wrong', params: {} });
    }
    store.run('DELETE FROM sign_in WHERE account = ?', person.id);
    store.run('UPDATE sign_in SET failures = max(0, failures - 1) WHERE account = ?', ALL);
    const details = { outcome: 'in' };
    addAudit(store, { call: 'people.sign-in', digest: null, person: person.id, details }, now());
    return ok(person);
  });
}

/**
 * Checks name and password. After a few failures the next try has to wait, longer and longer, also
 * after a restart; a name that nobody has is answered like a wrong password.
 */
export const signIn = (
  store: Store,
  name: string,
  password: string,
  now: () => number,
): Promise<Result<Person, Problem>> =>
  attempt(store, () => personNamed(store, name), password, now);

/** Checks the password of a person who is known, such as to unlock the screen. */
export const confirmPassword = (
  store: Store,
  id: string,
  password: string,
  now: () => number,
): Promise<Result<Person, Problem>> => attempt(store, () => readPerson(store, id), password, now);
