import { fail, ok } from '#shared/domain/result.ts';
import {
  changePerson,
  createFirstAdministrator,
  createPerson,
  setPassword,
  type Desk,
} from '../people/accounts.ts';
import { readPeople } from '../people/person-rows.ts';
import { confirmPassword } from '../people/sign-in.ts';
import { adoptDigests } from '../review/record-event.ts';
import type { CallContext, Handlers } from './call-context.ts';
import { enter } from './session.ts';

const deskOf = ({ store, who, now }: CallContext): Desk => ({ store, who, now: now() });

/** Accounts. Each change is in the audit log with the row of the account: no row is added to that. */
export const PEOPLE: Handlers<
  'people.first' | 'people.list' | 'people.create' | 'people.change' | 'people.password'
> = {
  'people.first': async (asked, context) => {
    const { store, note, now, emit } = context;
    note(null);
    const at = now();
    const made = await createFirstAdministrator(store, asked, at, (person) => {
      // Digests from before there were accounts begin their history here.
      adoptDigests(store, person, at);
    });
    if (!made.ok) return made;
    const session = enter(made.value, context);
    emit('people-changed', {});
    emit('library-changed', {});
    return ok(session);
  },
  'people.list': (_input, { store }) => ok(readPeople(store).map(({ person }) => person)),
  'people.create': async (asked, context) => {
    context.note(null);
    const made = await createPerson(deskOf(context), asked);
    if (made.ok) context.emit('people-changed', {});
    return made;
  },
  'people.change': ({ id, ...patch }, context) => {
    const { session, note, emit } = context;
    note(null);
    const changed = changePerson(deskOf(context), id, patch);
    if (!changed.ok) return changed;
    if (id === session.owner()) {
      if (changed.value.active) session.tell();
      else session.end();
    }
    emit('people-changed', {});
    return changed;
  },
  'people.password': async ({ id, password, current }, context) => {
    const { store, who, note, now } = context;
    note(null);
    if (id === who.id) {
      // Whoever finds a screen open must not be able to take the account over.
      const confirmed =
        current === null
          ? fail({ code: 'sign-in-wrong', params: {} } as const)
          : await confirmPassword(store, id, current, now);
      if (!confirmed.ok) return confirmed;
    }
    const set = await setPassword(deskOf(context), id, password);
    return set.ok ? ok({}) : set;
  },
};
