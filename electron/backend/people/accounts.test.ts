import { describe, expect, test } from 'vitest';
import type { Person } from '#shared/domain/person.ts';
import type { Store } from '../store/store.ts';
import {
  changePerson,
  createFirstAdministrator,
  createPerson,
  hasPeople,
  setPassword,
} from './accounts.ts';
import { readPeople } from './person-rows.ts';
import { signIn } from './sign-in.ts';
import { addPerson, addPost, must, withStore } from './testing/post.ts';

const PASSWORD = 'ten letters and more';
const first = async (store: Store): Promise<Person> =>
  must(
    await createFirstAdministrator(
      store,
      { name: '山田', roles: ['officer'], password: PASSWORD },
      1,
    ),
  );
const codeOf = (result: { ok: boolean; error?: { code: string } }): string | null =>
  result.ok ? null : (result.error?.code ?? '');

describe('the first administrator', () => {
  test('is made where there is nobody, and only then', () =>
    withStore(async (store) => {
      expect(hasPeople(store)).toBe(false);
      const person = await first(store);
      expect(person).toMatchObject({
        name: '山田',
        roles: ['officer', 'administrator'],
        active: true,
      });
      const again = { name: '佐藤', roles: [], password: PASSWORD };
      expect(codeOf(await createFirstAdministrator(store, again, 2))).toBe('people-exist');
      expect(readPeople(store)).toHaveLength(1);
    }));

  test('is one only, where two ask at once', () =>
    withStore(async (store) => {
      const asked = ['a', 'b'].map((name) => ({ name, roles: [], password: PASSWORD }));
      const made = await Promise.all(asked.map((one) => createFirstAdministrator(store, one, 1)));
      expect(made.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
      expect(readPeople(store)).toHaveLength(1);
    }));
});

describe('an administrator', () => {
  test('makes accounts, each name once, whatever its width and case', () =>
    withStore(async (store) => {
      const who = await first(store);
      const desk = { store, who, now: 2 };
      const made = must(
        await createPerson(desk, { name: 'Sato Aya', roles: ['clerk'], password: PASSWORD }),
      );
      expect(made.roles).toEqual(['clerk']);
      for (const name of ['Sato Aya', 'SATO　ＡＹＡ']) {
        const again = await createPerson(desk, { name, roles: [], password: PASSWORD });
        expect(codeOf(again)).toBe('person-name-taken');
      }
      must(changePerson(desk, made.id, { closed: true }));
      must(await createPerson(desk, { name: 'Sato Aya', roles: [], password: PASSWORD }));
      expect(codeOf(changePerson(desk, made.id, { closed: false }))).toBe('person-name-taken');
    }));

  test('that is the last cannot be closed, nor lose the role', () =>
    withStore(async (store) => {
      const who = await first(store);
      const desk = { store, who, now: 2 };
      for (const patch of [{ closed: true }, { roles: ['officer'] as const }]) {
        expect(codeOf(changePerson(desk, who.id, patch))).toBe('last-administrator');
      }
      const other = addPerson(store, 'other', 'administrator');
      must(changePerson(desk, other.id, { closed: true }));
      expect(codeOf(changePerson(desk, who.id, { closed: true }))).toBe('last-administrator');
      must(changePerson(desk, other.id, { closed: false }));
      must(changePerson(desk, who.id, { roles: ['officer'] }));
      expect(codeOf(changePerson({ ...desk, who: other }, other.id, { roles: [] }))).toBe(
        'last-administrator',
      );
    }));
});

test('nobody else keeps accounts; everybody sets their own password', () =>
  withStore(async (store) => {
    const { officer, clerk, administrator } = addPost(store);
    const desk = { store, who: officer, now: 2 };
    const before = readPeople(store);
    const asked = { name: 'x', roles: ['administrator'] as const, password: PASSWORD };
    expect(codeOf(await createPerson(desk, asked))).toBe('not-allowed-role');
    expect(codeOf(changePerson(desk, officer.id, { roles: ['administrator'] }))).toBe(
      'not-allowed-role',
    );
    expect(codeOf(await setPassword(desk, clerk.id, PASSWORD))).toBe('not-allowed-role');
    const closed = { ...desk, who: { ...administrator, active: false } };
    expect(codeOf(await createPerson(closed, asked))).toBe('not-allowed-account-closed');
    expect(readPeople(store)).toEqual(before);
    must(await setPassword(desk, officer.id, PASSWORD));
    expect((await signIn(store, officer.name, PASSWORD, () => 5)).ok).toBe(true);
  }));
