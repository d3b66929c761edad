import { expect, test } from 'vitest';
import { personSchema } from './person.ts';

const ana = { id: 'p1', name: 'Ana', roles: ['officer', 'supervisor'], active: true };

test.each<[string, object, string | null]>([
  ['with two roles', ana, null],
  ['without a role yet', { ...ana, roles: [] }, null],
  ['with a role twice', { ...ana, roles: ['clerk', 'clerk'] }, 'roles'],
  ['with a role that there is not', { ...ana, roles: ['ambassador'] }, 'roles'],
  ['without a name', { ...ana, name: ' ' }, 'name'],
  ['with a path for an id', { ...ana, id: '../x' }, 'id'],
])('a person %s', (_name, person, wrong) => {
  expect(personSchema.safeParse(person).error?.issues[0]?.path[0] ?? null).toBe(wrong);
});
