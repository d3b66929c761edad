import type { Session } from '#shared/contract/session.ts';
import type { Person } from '#shared/domain/person.ts';
import { fail, ok } from '#shared/domain/result.ts';
import { rememberPerson, viewOf } from '../people/session-view.ts';
import { confirmPassword, signIn } from '../people/sign-in.ts';
import type { Handlers, OpenContext } from './call-context.ts';

/** Begins the session of somebody who has just said who they are. */
export function enter(person: Person, { store, session }: OpenContext): Session {
  rememberPerson(store, person.id);
  session.begin(person.id);
  return viewOf(store, session);
}

/**
 * Who is at the program. What is said of signing in and of opening the screen in the audit log comes
 * with the look at the password.
 */
export const SESSION: Handlers<
  | 'session.get'
  | 'session.sign-in'
  | 'session.unlock'
  | 'session.lock'
  | 'session.sign-out'
  | 'session.touch'
> = {
  'session.get': (_input, { store, session }) => ok(viewOf(store, session)),
  'session.sign-in': async ({ name, password }, context) => {
    const { store, note, now } = context;
    note(null);
    const found = await signIn(store, name, password, now);
    return found.ok ? ok(enter(found.value, context)) : found;
  },
  'session.unlock': async ({ password }, { store, session, note, now }) => {
    note(null);
    const owner = session.owner();
    if (owner === null) return fail({ code: 'not-signed-in', params: {} });
    const found = await confirmPassword(store, owner, password, now);
    if (!found.ok) return found;
    // Meanwhile they may have been signed out, or somebody else have signed in.
    if (session.owner() !== owner) return fail({ code: 'not-signed-in', params: {} });
    session.unlock();
    return ok(viewOf(store, session));
  },
  'session.lock': (_input, { session, note }) => {
    if (!session.use().ok) note(null);
    session.lock();
    return ok({});
  },
  'session.sign-out': (_input, { session, note }) => {
    if (session.owner() === null) note(null);
    session.end();
    return ok({});
  },
  'session.touch': (_input, { session }) => {
    session.touch();
    return ok({});
  },
};
