import type { Person, Role } from '#shared/domain/person.ts';
import { ROLES } from '#shared/domain/person.ts';
import type { Result } from '#shared/domain/result.ts';
import { withFolder } from '../../../testing/tools.ts';
import { dataPaths, type DataPaths } from '../../store/data-paths.ts';
import { openStore } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import { personMark, writePerson } from '../person-rows.ts';
import { addAudit } from '../../store/audit.ts';

/** The value; throws a problem. */
export function must<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Runs `body` with a new database in a folder of its own. */
export const withStore = <T>(
  body: (store: Store, paths: DataPaths) => T | Promise<T>,
): Promise<T> =>
  withFolder(async (folder) => {
    const paths = dataPaths(folder);
    const store = must(openStore(paths, 0));
    try {
      return await body(store, paths);
    } finally {
      store.close();
    }
  });

/** Gives somebody an account without a password that anybody knows: hashing one takes its time. */
export function addPerson(store: Store, id: string, ...roles: Role[]): Person {
  const person = { id, name: `Name of ${id}`, roles, active: true };
  const password = { scheme: 'scrypt', N: 2, r: 1, p: 1, salt: 'AAAA', hash: 'AAAA' } as const;
  const one = { person, password, createdAt: 0, closedAt: null };
  store.transaction(() => {
    writePerson(store, one);
    const records = [personMark(one)];
    addAudit(store, { call: 'people.create', digest: null, details: {}, records }, 0);
  });
  return person;
}

/** A small post: one person for each role, with the role's name for an id. */
export const addPost = (store: Store): Record<Role, Person> => ({
  officer: addPerson(store, ROLES[0], ROLES[0]),
  supervisor: addPerson(store, ROLES[1], ROLES[1]),
  clerk: addPerson(store, ROLES[2], ROLES[2]),
  administrator: addPerson(store, ROLES[3], ROLES[3]),
});
