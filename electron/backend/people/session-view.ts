import type { Session } from '#shared/contract/session.ts';
import type { Person } from '#shared/domain/person.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { officeAbilitiesOf } from '#shared/workflow/abilities.ts';
import { forgetSteps } from '../store/steps.ts';
import type { Store } from '../store/store.ts';
import { hasPeople } from './accounts.ts';
import { readPerson } from './person-rows.ts';
import type { HeldSession } from './session.ts';

/** Where the last person is kept: the id, so that the name is the one that they have now. */
const LAST = 'session.last-person';

const lastPerson = (store: Store): string | null => {
  const row = store.get('SELECT value FROM setting WHERE key = ?', LAST);
  return row ? String(row.value) : null;
};

/**
 * Remembers who signed in last on this PC, to be proposed the next time. The steps of somebody else
 * are forgotten: nobody undoes what they did not do.
 */
export function rememberPerson(store: Store, id: string): void {
  store.transaction(() => {
    if (lastPerson(store) !== id) forgetSteps(store);
    store.run(
      'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
      LAST,
      id,
    );
  });
}

/** The name of who signed in last; null where nobody did, or the account is closed. */
function lastName(store: Store): string | null {
  const id = lastPerson(store);
  const person = id === null ? null : readPerson(store, id)?.person;
  return person?.active ? person.name : null;
}

/** Whose account it is, as it is now; null where it was closed, or is not there any more. */
function ownerOf(store: Store, session: HeldSession): Person | null {
  const id = session.owner();
  const person = id === null ? null : readPerson(store, id)?.person;
  return person?.active ? person : null;
}

/** Ends the session of an account that was closed, or that another database does not have. */
export function endIfGone(store: Store, session: HeldSession): void {
  if (session.owner() !== null && !ownerOf(store, session)) session.end();
}

/** Who asks, by the account as it is now; a problem where nobody is signed in, or it is locked. */
export function personAt(store: Store, session: HeldSession): Result<Person, Problem> {
  endIfGone(store, session);
  const used = session.use();
  if (!used.ok) return used;
  const person = ownerOf(store, session);
  return person ? ok(person) : fail({ code: 'not-signed-in', params: {} });
}

/** The session as windows are told of it. */
export function viewOf(store: Store, session: HeldSession): Session {
  const used = session.use();
  const person = ownerOf(store, session);
  if (person && used.ok) {
    const { idleMs } = session;
    return { at: 'signed-in', person, office: officeAbilitiesOf(person), idleMs };
  }
  if (person) return { at: 'locked', person };
  return hasPeople(store) ? { at: 'signed-out', lastName: lastName(store) } : { at: 'first-start' };
}
