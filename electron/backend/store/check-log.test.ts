import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { withFolder } from '../../testing/tools.ts';
import { openLog } from '../log.ts';
import { ask, testService } from '../testing/service.ts';
import { addAudit, auditEnd } from './audit.ts';
import { keepSeal, noteEnd, readSeal, shortenSeal } from './audit-seal.ts';
import { checkLog, type Witness } from './check-log.ts';
import { dataPaths, type DataPaths } from './data-paths.ts';
import { migrate } from './migrate.ts';
import { openDatabase, type Store } from './store.ts';

/** A log of five entries, each sealed, that any hand may change. */
function withLog(body: (store: Store, witnesses: readonly Witness[]) => void): Promise<void> {
  return withFolder((folder) => {
    const paths = dataPaths(folder);
    const store = openDatabase(paths.database);
    migrate(store, paths.backups, 0);
    for (let at = 1; at <= 5; at += 1) {
      addAudit(store, { call: 'a', digest: 'd', person: 'p', details: { at } }, at);
      keepSeal(store, paths.seal);
    }
    store.script('DROP TRIGGER audit_stays; DROP TRIGGER audit_is_kept');
    body(store, witnessesOf(paths));
    store.close();
  });
}

const witnessesOf = ({ seal }: DataPaths): Witness[] =>
  (readSeal(seal) ?? []).map((end) => ({ ...end, file: 'digest.seal', at: null }));

const rowSchema = z.object({
  at: z.number(),
  call: z.string(),
  digest: z.string().nullable(),
  person: z.string().nullable(),
  details: z.string(),
});

/** Signs all rows anew from one on, as somebody would who knows the rule. */
function signAnew(store: Store): void {
  const rows = store.all('SELECT * FROM audit ORDER BY seq').map((row) => rowSchema.parse(row));
  store.script('DELETE FROM audit');
  for (const { at, details, ...audit } of rows) {
    addAudit(store, { ...audit, details: JSON.parse(details) as Record<string, unknown> }, at);
  }
}

describe('a log that was changed is found at its first wrong entry:', () => {
  test.each<[string, string, number, string, string | null]>([
    ['the time', 'UPDATE audit SET at = 9 WHERE seq = 3', 3, 'changed', null],
    ['the call', "UPDATE audit SET call = 'b' WHERE seq = 3", 3, 'changed', null],
    ['the digest', "UPDATE audit SET digest = 'e' WHERE seq = 3", 3, 'changed', null],
    ['no digest', 'UPDATE audit SET digest = NULL WHERE seq = 3', 3, 'changed', null],
    ['the person', "UPDATE audit SET person = 'q' WHERE seq = 3", 3, 'changed', null],
    ['the details', `UPDATE audit SET details = '{"at":3 }' WHERE seq = 3`, 3, 'changed', null],
    ['the hash', "UPDATE audit SET sha256 = '' WHERE seq = 3", 3, 'changed', null],
    ['a number', 'UPDATE audit SET seq = 9 WHERE seq = 3', 3, 'missing', null],
    ['a row deleted', 'DELETE FROM audit WHERE seq = 2', 2, 'missing', null],
    ['the beginning', 'DELETE FROM audit WHERE seq < 3', 1, 'missing', null],
    ['two swapped', SWAP(), 2, 'changed', null],
    ['one put before', INSERT('0'), 1, 'missing', null],
    ['one put after', INSERT('6'), 6, 'changed', null],
    ['the end', 'DELETE FROM audit WHERE seq > 3', 4, 'missing', 'digest.seal'],
    ['all', 'DELETE FROM audit', 1, 'missing', 'digest.seal'],
  ])('%s', (_name, sql, seq, why, file) =>
    withLog((store, witnesses) => {
      store.script(sql);
      expect(checkLog(store, witnesses).broken).toEqual({ seq, why, file });
    }),
  );

  test('an entry changed, and all after it signed anew', () =>
    withLog((store, witnesses) => {
      store.script("UPDATE audit SET person = 'q' WHERE seq = 3");
      signAnew(store);
      expect(checkLog(store, []).broken).toBeNull();
      const broken = { seq: 3, why: 'changed', file: 'digest.seal' };
      expect(checkLog(store, witnesses).broken).toEqual(broken);
    }));

  test('cut short, and gone on with', () =>
    withLog((store, witnesses) => {
      store.script('DELETE FROM audit WHERE seq > 3');
      for (const at of [4, 5, 6]) addAudit(store, { call: 'b', digest: null, details: {} }, at);
      const broken = { seq: 4, why: 'changed', file: 'digest.seal' };
      expect(checkLog(store, witnesses).broken).toEqual(broken);
    }));
});

function SWAP(): string {
  return 'UPDATE audit SET seq = -2 WHERE seq = 2; UPDATE audit SET seq = 2 WHERE seq = 3; UPDATE audit SET seq = 3 WHERE seq = -2';
}
function INSERT(seq: string): string {
  return `INSERT INTO audit (seq, at, call, digest, details, sha256) SELECT ${seq}, at, call, digest, details, sha256 FROM audit WHERE seq = 1`;
}

test('a log as it was written is whole, also where its seal was cut off by a power failure', () =>
  withLog((store, witnesses) => {
    expect(checkLog(store, witnesses)).toEqual({ entries: 5, last: 5, broken: null });
    expect(witnesses).toHaveLength(5);
  }));

test('a long log is read in parts', () =>
  withFolder((folder) => {
    const paths = dataPaths(folder);
    const store = openDatabase(paths.database);
    migrate(store, paths.backups, 0);
    store.transaction(() => {
      for (let at = 1; at <= 2500; at += 1) {
        addAudit(store, { call: 'a', digest: null, details: {} }, at);
      }
    });
    expect(checkLog(store, [])).toEqual({ entries: 2500, last: 2500, broken: null });
    store.script("DROP TRIGGER audit_stays; UPDATE audit SET call = 'b' WHERE seq = 2001");
    expect(checkLog(store, []).broken).toEqual({ seq: 2001, why: 'changed', file: null });
    store.close();
  }));

describe('the seal', () => {
  test('follows the log: every change that was answered is noted', () =>
    withFolder(async (folder) => {
      const paths = dataPaths(folder);
      const service = testService(folder);
      const input = { template: 'embassy-azerbaijan', period: null };
      const { id } = await ask(service, 'library.create', input);
      await ask(service, 'library.rename', { id, name: 'x' });
      await ask(service, 'backups.create', {});
      await service.close();
      const store = openDatabase(paths.database, true);
      expect(readSeal(paths.seal)?.at(-1)).toEqual(auditEnd(store));
      expect(checkLog(store, witnessesOf(paths)).broken).toBeNull();
      store.close();
    }));

  test('goes on after a line that was cut off, and is added to only', () =>
    withFolder((folder) => {
      const paths = dataPaths(folder);
      const store = openDatabase(paths.database);
      migrate(store, paths.backups, 0);
      writeFileSync(paths.seal, `1 ${'0'.repeat(64)}\n2 00`);
      addAudit(store, { call: 'a', digest: null, details: {} }, 1);
      keepSeal(store, paths.seal);
      keepSeal(store, paths.seal);
      addAudit(store, { call: 'a', digest: null, details: {} }, 2);
      keepSeal(store, paths.seal);
      expect(readSeal(paths.seal)?.map(({ seq }) => seq)).toEqual([1, 1, 2]);
      expect(checkLog(store, witnessesOf(paths)).broken).toEqual({
        seq: 1,
        why: 'changed',
        file: 'digest.seal',
      });
      store.close();
    }));

  test('is shortened to its last line only where the log agrees with all of it', () =>
    withFolder((folder) => {
      const paths = dataPaths(folder);
      const store = openDatabase(paths.database);
      migrate(store, paths.backups, 0);
      addAudit(store, { call: 'a', digest: null, details: {} }, 1);
      keepSeal(store, paths.seal);
      const line = readFileSync(paths.seal, 'latin1').trim();
      appendFileSync(paths.seal, `${line}\n`.repeat(20_000));
      const long = readFileSync(paths.seal);
      appendFileSync(paths.seal, `2 ${'0'.repeat(64)}\n`);
      shortenSeal(store, paths.seal);
      expect(readFileSync(paths.seal).length).toBeGreaterThan(long.length);
      writeFileSync(paths.seal, long);
      shortenSeal(store, paths.seal);
      expect(readFileSync(paths.seal, 'latin1')).toBe(`${line}\n`);
      store.close();
    }));

  test('that cannot be written holds nothing up, and the log says so', () =>
    withFolder((folder) => {
      const paths = dataPaths(folder);
      const store = openDatabase(paths.database);
      migrate(store, paths.backups, 0);
      addAudit(store, { call: 'a', digest: null, details: {} }, 1);
      const log = openLog(paths.logs);
      noteEnd(store, `${folder}/none/digest.seal`, log);
      expect(log.tail(1)[0]).toContain('no-seal code=ENOENT');
      store.close();
    }));

  test('begins anew when a backup is put in the place of the database', () =>
    withFolder(async (folder) => {
      const paths = dataPaths(folder);
      let now = Date.now();
      const service = testService(folder, { now: () => (now += 1000) });
      const input = { template: 'embassy-azerbaijan', period: null };
      await ask(service, 'library.create', input);
      const { file } = await ask(service, 'backups.create', {});
      await ask(service, 'library.create', input);
      await ask(service, 'backups.restore', { file });
      await service.close();
      const store = openDatabase(paths.database, true);
      expect(checkLog(store, witnessesOf(paths)).broken).toBeNull();
      expect(readSeal(paths.seal)?.at(-1)).toEqual(auditEnd(store));
      store.close();
      rmSync(paths.seal);
      expect(readSeal(paths.seal)).toBeNull();
    }));
});
