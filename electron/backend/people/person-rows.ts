import { z } from 'zod';
import { personSchema, roleSchema, type Person } from '#shared/domain/person.ts';
import { markOf, type RecordMark } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { storedPasswordSchema, type StoredPassword } from './passwords.ts';

const json = <T>(schema: z.ZodType<T>): z.ZodType<T, string> =>
  z.string().transform((text) => schema.parse(JSON.parse(text)));

const rowSchema = z.object({
  id: z.string(),
  name: z.string(),
  roles: json(z.array(roleSchema)),
  password: json(storedPasswordSchema),
  created_at: z.number(),
  closed_at: z.number().nullable(),
});

/** Somebody with an account, as stored; the password's hash goes no further than this folder. */
export interface StoredPerson {
  readonly person: Person;
  readonly password: StoredPassword;
  readonly createdAt: number;
  readonly closedAt: number | null;
}

function personOf(row: unknown): StoredPerson {
  const { id, name, roles, password, created_at, closed_at } = rowSchema.parse(row);
  const person = personSchema.parse({ id, name, roles, active: closed_at === null });
  return { person, password, createdAt: created_at, closedAt: closed_at };
}

/** Everybody, those whose account was closed too, in the order of their accounts. */
export const readPeople = (store: Store): StoredPerson[] =>
  store.all('SELECT * FROM person ORDER BY created_at, id').map(personOf);

/** One person; null where there is none. */
export function readPerson(store: Store, id: string): StoredPerson | null {
  const row = store.get('SELECT * FROM person WHERE id = ?', id);
  return row ? personOf(row) : null;
}

/** Names that look the same are the same: widths, cases and spaces do not count. */
export const foldedName = (name: string): string =>
  name.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();

/** The person with an open account of this name. */
export const personNamed = (store: Store, name: string): StoredPerson | null =>
  readPeople(store).find(
    ({ person }) => person.active && foldedName(person.name) === foldedName(name),
  ) ?? null;

/** What the audit log vouches for of a person: all of the row. */
export const personMark = ({ person, password, createdAt, closedAt }: StoredPerson): RecordMark =>
  markOf('person', person.id, {
    ...{ name: person.name, roles: person.roles },
    ...{ password, createdAt, closedAt },
  });

/** Writes a person, new or known. */
export function writePerson(store: Store, one: StoredPerson): void {
  store.run(
    `INSERT INTO person (id, name, roles, password, created_at, closed_at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, roles = excluded.roles,
       password = excluded.password, closed_at = excluded.closed_at`,
    one.person.id,
    one.person.name,
    JSON.stringify(one.person.roles),
    JSON.stringify(one.password),
    one.createdAt,
    one.closedAt,
  );
}
