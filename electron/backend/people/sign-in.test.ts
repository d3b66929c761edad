import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withFolder } from '../../testing/tools.ts';
import { openLog } from '../log.ts';
import { addAudit } from '../store/audit.ts';
import { keepSeal } from '../store/audit-seal.ts';
import { makeBackup } from '../store/backup-files.ts';
import { dataPaths } from '../store/data-paths.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { changePerson, createFirstAdministrator, setPassword } from './accounts.ts';
import { confirmPassword, signIn } from './sign-in.ts';
import { addPerson, must, withStore } from './testing/post.ts';

const PASSWORD = 'ten letters and more';
const first = (store: Store): ReturnType<typeof createFirstAdministrator> =>
  createFirstAdministrator(store, { name: 'Aya', roles: [], password: PASSWORD }, 1);

/** What is answered at a time: `in`, `wrong`, or the seconds to wait. */
async function at(store: Store, now: number, name: string, password: string): Promise<unknown> {
  const result = await signIn(store, name, password, () => now);
  if (result.ok) return 'in';
  const { code, params } = result.error;
  return code === 'sign-in-wait' && 'seconds' in params ? params.seconds : code;
}

describe('signing in', () => {
  test('slows down with each wrong password, also after a restart, and begins anew when right', () =>
    withFolder(async (folder) => {
      const paths = dataPaths(folder);
      const before = must(openStore(paths, 0));
      must(await first(before));
      for (const now of [1, 2, 3])
        expect(await at(before, now, 'Aya', 'wrong')).toBe('sign-in-wrong');
      expect(await at(before, 4, 'Aya', PASSWORD)).toBe(2);
      before.close();
      const store = must(openStore(paths, 0));
      expect(await at(store, 1003, 'Aya', PASSWORD)).toBe(1);
      expect(await at(store, 2003, 'aya', 'wrong')).toBe('sign-in-wrong');
      expect(await at(store, 2004, 'Aya', PASSWORD)).toBe(4);
      expect(await at(store, 6003, 'Aya', PASSWORD)).toBe('in');
      for (const now of [1, 2, 3]) {
        expect(await at(store, 6003 + now, 'Aya', 'wrong')).toBe('sign-in-wrong');
      }
      store.close();
    }));

  test('waits a quarter of an hour at most, and no longer where the clock was set back', () =>
    withStore(async (store) => {
      const { id } = must(await first(store));
      store.run('INSERT INTO sign_in (account, failures, last_at) VALUES (?, 500, 1000000)', id);
      expect(await at(store, 1_000_001, 'Aya', PASSWORD)).toBe(900);
      expect(await at(store, 5, 'Aya', PASSWORD)).toBe(900);
      expect(await at(store, 1_900_000, 'Aya', PASSWORD)).toBe('in');
    }));

  test('slows down for everybody where many names are tried', () =>
    withStore(async (store) => {
      must(await first(store));
      for (let now = 1; now <= 20; now += 1) {
        expect(await at(store, now, `name ${String(now)}`, 'wrong')).toBe('sign-in-wrong');
      }
      expect(await at(store, 21, 'Aya', PASSWORD)).toBe(2);
      expect(await at(store, 2021, 'Aya', PASSWORD)).toBe('in');
    }));

  test('gains nothing by many tries at once', () =>
    withStore(async (store) => {
      must(await first(store));
      const tries = Array.from({ length: 12 }, () => at(store, 1, 'Aya', 'wrong'));
      const answers = await Promise.all(tries);
      expect(answers.filter((answer) => answer === 'sign-in-wrong')).toHaveLength(3);
    }));

  test('is answered alike for a wrong password, an unknown name and a closed account', () =>
    withStore(async (store) => {
      const who = must(await first(store));
      const other = addPerson(store, 'other', 'officer');
      const desk = { store, who, now: 1 };
      must(await setPassword(desk, other.id, PASSWORD));
      must(changePerson(desk, other.id, { closed: true }));
      expect(await at(store, 1, 'Aya', 'wrong')).toBe('sign-in-wrong');
      expect(await at(store, 1, 'Nobody', PASSWORD)).toBe('sign-in-wrong');
      expect(await at(store, 1, other.name, PASSWORD)).toBe('sign-in-wrong');
      const confirmed = await confirmPassword(store, other.id, PASSWORD, () => 1);
      expect(confirmed).toMatchObject({ ok: false, error: { code: 'sign-in-wrong' } });
    }));
});

test('no password is found in the database, its backups, the seal or the log', () =>
  withStore(async (store, paths) => {
    const secret = 'Zq8-secret-passphrase';
    const asked = { name: 'Aya', roles: [], password: secret };
    const person = must(await createFirstAdministrator(store, asked, 1));
    await at(store, 1, 'Aya', `${secret}x`);
    await at(store, 1, secret, secret);
    await at(store, 1, 'Aya', secret);
    must(await setPassword({ store, who: person, now: 2 }, person.id, `${secret}2`));
    const log = openLog(paths.logs);
    log.bug('sign-in', Object.assign(new Error(`no ${secret}`), {}));
    addAudit(store, { call: 'end', digest: null, details: {} }, 3);
    keepSeal(store, paths.seal);
    makeBackup(store, paths.backups, 'manual', 4);
    const files = readdirSync(paths.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    expect(files.length).toBeGreaterThanOrEqual(4);
    const secrets = [secret, Buffer.from(secret).toString('base64').slice(0, -4)];
    for (const file of files) {
      for (const encoding of ['latin1', 'utf16le'] as const) {
        const text = readFileSync(file).toString(encoding);
        expect(secrets.filter((one) => text.includes(one))).toEqual([]);
      }
    }
  }));
