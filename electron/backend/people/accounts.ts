import { randomUUID } from 'node:crypto';
import { personSchema, type Person, type Role } from '#shared/domain/person.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { officeAbilitiesOf } from '#shared/workflow/abilities.ts';
import { addAudit } from '../store/audit.ts';
import type { Store } from '../store/store.ts';
import { checkNewPassword, hashPassword, type StoredPassword } from './passwords.ts';
import {
  personMark,
  personNamed,
  readPeople,
  readPerson,
  writePerson,
  type StoredPerson,
} from './person-rows.ts';
import { refusalProblem } from './refusal-problem.ts';

/** The database, who asks, and when (milliseconds since 1970). */
export interface Desk {
  readonly store: Store;
  readonly who: Person;
  readonly now: number;
}

/** A new account, as an administrator fills it in. */
export interface NewPerson {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly password: string;
}

const missing = (): Result<never, Problem> => fail({ code: 'person-missing', params: {} });

/** Who is on record for a change: by whom, and that the row was written; roles are no secret. */
function keep(store: Store, one: StoredPerson, call: string, by: string, now: number): void {
  // A name or role that is none is refused before: written, it could not be read again.
  personSchema.parse(one.person);
  writePerson(store, one);
  const { id, roles } = one.person;
  const details = { person: id, roles, closed: one.closedAt !== null };
  addAudit(store, { call, digest: null, person: by, details, records: [personMark(one)] }, now);
}

function newPerson(asked: NewPerson, password: StoredPassword, now: number): StoredPerson {
  const { name, roles } = asked;
  const person = { id: randomUUID(), name: name.trim(), roles: [...new Set(roles)], active: true };
  return { person, password, createdAt: now, closedAt: null };
}

/** Whether there are accounts: else the first start makes the first administrator. */
export const hasPeople = (store: Store): boolean =>
  store.get('SELECT 1 FROM person LIMIT 1') !== undefined;

/**
 * Makes the first account, which is an administrator's whatever else it is. `also` runs in the same
 * transaction, such as to put digests on record that were there before.
 */
export async function createFirstAdministrator(
  store: Store,
  asked: NewPerson,
  now: number,
  also: (person: Person) => void = () => undefined,
): Promise<Result<Person, Problem>> {
  const checked = checkNewPassword(asked.password, asked.name);
  if (!checked.ok) return checked;
  const password = await hashPassword(asked.password);
  return store.transaction(() => {
    if (hasPeople(store)) return fail({ code: 'people-exist', params: {} });
    const roles = [...new Set<Role>([...asked.roles, 'administrator'])];
    const one = newPerson({ ...asked, roles }, password, now);
    keep(store, one, 'people.first', one.person.id, now);
    also(one.person);
    return ok(one.person);
  });
}

/** Refuses who may not keep accounts. */
function mayManage({ who }: Desk): Result<null, Problem> {
  const ability = officeAbilitiesOf(who)['manage-people'];
  return ability.allowed ? ok(null) : fail(refusalProblem(ability));
}

/** Makes an account. */
export async function createPerson(desk: Desk, asked: NewPerson): Promise<Result<Person, Problem>> {
  const allowed = mayManage(desk);
  if (!allowed.ok) return allowed;
  const checked = checkNewPassword(asked.password, asked.name);
  if (!checked.ok) return checked;
  const password = await hashPassword(asked.password);
  const { store, who, now } = desk;
  return store.transaction(() => {
    const { name } = asked;
    if (personNamed(store, name)) return fail({ code: 'person-name-taken', params: { name } });
    const one = newPerson(asked, password, now);
    keep(store, one, 'people.create', who.id, now);
    return ok(one.person);
  });
}

const isAdministrator = ({ person }: StoredPerson): boolean =>
  person.active && person.roles.includes('administrator');

/** Whether somebody would be left who keeps accounts. */
const hasAdministrator = (store: Store, after: StoredPerson): boolean =>
  isAdministrator(after) ||
  readPeople(store).some((one) => one.person.id !== after.person.id && isAdministrator(one));

/** What of an account an administrator can change. */
export interface PersonPatch {
  readonly name?: string | undefined;
  readonly roles?: readonly Role[] | undefined;
  readonly closed?: boolean | undefined;
}

/** Changes an account. The last administrator stays one, and open. */
export function changePerson(desk: Desk, id: string, patch: PersonPatch): Result<Person, Problem> {
  const { store, who, now } = desk;
  const allowed = mayManage(desk);
  if (!allowed.ok) return allowed;
  return store.transaction(() => {
    const old = readPerson(store, id);
    if (!old) return missing();
    const closed = patch.closed ?? old.closedAt !== null;
    const name = patch.name?.trim() ?? old.person.name;
    const roles = [...new Set(patch.roles ?? old.person.roles)];
    const one: StoredPerson = {
      ...old,
      person: { id, name, roles, active: !closed },
      closedAt: closed ? (old.closedAt ?? now) : null,
    };
    const namesake = closed ? null : personNamed(store, name);
    if (namesake && namesake.person.id !== id) {
      return fail({ code: 'person-name-taken', params: { name } });
    }
    if (!hasAdministrator(store, one)) return fail({ code: 'last-administrator', params: {} });
    keep(store, one, 'people.change', who.id, now);
    return ok(one.person);
  });
}

/** Sets a new password: an administrator anybody's, everybody their own. */
export async function setPassword(
  desk: Desk,
  id: string,
  password: string,
): Promise<Result<null, Problem>> {
  const { store, who, now } = desk;
  const allowed = who.id === id && who.active ? ok(null) : mayManage(desk);
  if (!allowed.ok) return allowed;
  const known = readPerson(store, id);
  if (!known) return missing();
  const checked = checkNewPassword(password, known.person.name);
  if (!checked.ok) return checked;
  const hashed = await hashPassword(password);
  return store.transaction(() => {
    const old = readPerson(store, id);
    if (!old) return missing();
    keep(store, { ...old, password: hashed }, 'people.password', who.id, now);
    return ok(null);
  });
}
