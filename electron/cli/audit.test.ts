import { fork } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { must } from '#backend/people/testing/post.ts';
import { wholeWay } from '#backend/review/testing/whole-way.ts';
import { auditEnd } from '#backend/store/audit.ts';
import { keepSeal } from '#backend/store/audit-seal.ts';
import { makeBackup } from '#backend/store/backup-files.ts';
import { dataPaths } from '#backend/store/data-paths.ts';
import { openStore } from '#backend/store/open-store.ts';
import { openDatabase, type Store } from '#backend/store/store.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { withFolder } from '../testing/tools.ts';
import { built, digest, filesIn, refused, type Run } from './testing/run-digest.ts';

beforeAll(built);

/** A data folder with a digest that went all the way, sealed, and a backup of it. */
function withData(body: (folder: string, backup: string) => Promise<void>): Promise<void> {
  return withFolder(async (folder) => {
    const paths = dataPaths(folder);
    const store = must(openStore(paths, 0));
    wholeWay(store);
    keepSeal(store, paths.seal);
    const { file } = makeBackup(store, paths.backups, 'daily', Date.now());
    store.close();
    await body(folder, join('backups', file));
  });
}

/** Changes the closed database past the program, in what it is and not in how it lies on the disk. */
function tamper(folder: string, ...sql: string[]): void {
  const store = openDatabase(dataPaths(folder).database);
  const triggers = store.all("SELECT name FROM sqlite_schema WHERE type = 'trigger'");
  for (const { name } of triggers) store.script(`DROP TRIGGER ${String(name)}`);
  for (const one of sql) store.script(one);
  store.close();
}

const audit = (folder: string, ...args: string[]): Promise<Run> =>
  digest(folder, ['audit', ...args]);
const entriesOf = (folder: string): number => {
  const store: Store = openDatabase(dataPaths(folder).database, true);
  const { seq } = auditEnd(store);
  store.close();
  return seq;
};

describe('digest audit', () => {
  test('says that all is whole, of a folder as of a backup, and leaves the folder as it is', () =>
    withData(async (folder, backup) => {
      const before = filesIn(folder);
      const run = await audit(folder);
      expect(filesIn(folder)).toEqual(before);
      expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
      const whole =
        /^(?<file>.*): the audit log is whole, and all is as it was recorded: \d\d entries, the last of 1970-01-01 \d\d:\d\d\.\n$/u;
      expect(basename(whole.exec(run.stdout)?.groups?.file ?? '')).toBe('digest.sqlite');
      expect(await audit(folder, 'digest.sqlite')).toEqual(run);
      const ofBackup = await audit(folder, backup);
      expect(ofBackup.code).toBe(0);
      expect(whole.exec(ofBackup.stdout)?.groups?.file).toContain('daily.sqlite');
      expect(filesIn(folder)).toEqual(before);
      const json = await audit(folder, '--json');
      expect(JSON.parse(json.stdout)).toMatchObject({
        ...{ broken: null, noSeal: false, records: [], digests: [], isWhole: true },
        entries: entriesOf(folder),
      });
    }));

  test('names the first broken link in one sentence', () =>
    withData(async (folder) => {
      tamper(folder, "UPDATE audit SET person = 'x' WHERE seq IN (7, 9)");
      const english =
        'The audit log was changed: entry 7 is not what was written. Nothing from there on proves anything.\n';
      expect(await audit(folder)).toEqual({ code: 1, stdout: english, stderr: '' });
      const japanese =
        '監査記録が変更されています: 7 件目が書かれた内容と異なります。それ以降の記録は証拠になりません。\n';
      const run = await digest(folder, ['--lang', 'ja', 'audit']);
      expect(run).toEqual({ code: 1, stdout: japanese, stderr: '' });
      const json = await audit(folder, '--json');
      expect(json.code).toBe(1);
      expect(JSON.parse(json.stdout)).toMatchObject({
        broken: { seq: 7, why: 'changed', file: null },
        isWhole: false,
      });
    }));

  test('notices a log that was cut short by the seal, and without that by the backup', () =>
    withData(async (folder, backup) => {
      const entries = entriesOf(folder);
      tamper(folder, `DELETE FROM audit WHERE seq > ${String(entries - 1)}`);
      const cut = (file: string): string =>
        `The audit log was changed: entry ${String(entries)} is missing (compared with ${file}).`;
      const bySeal = await audit(folder);
      expect(bySeal).toMatchObject({ code: 1, stderr: '' });
      expect(bySeal.stdout.startsWith(cut('digest.seal'))).toBe(true);
      rmSync(dataPaths(folder).seal);
      const byBackup = await audit(folder);
      expect(byBackup.stdout.startsWith(cut(backup))).toBe(true);
      expect(byBackup.stdout).toContain('\ndigest.seal is missing: ');
    }));

  test('names a row that is not as it was recorded, and a text that is not as approved', () =>
    withData(async (folder) => {
      tamper(
        folder,
        `UPDATE person SET roles = '["supervisor"]' WHERE id = 'clerk'`,
        "UPDATE item SET headline_en = 'x' WHERE digest = 'd' AND id = 'a'",
      );
      expect(await audit(folder)).toEqual({
        code: 1,
        stdout:
          'Account clerk: is not what was written with entry 3.\n' +
          'Digest d: its text is not the one that was approved.\n',
        stderr: '',
      });
    }));

  test('finds a database that was put in the place of another', () =>
    withData((folder) =>
      withData(async (other) => {
        cpSync(dataPaths(other).database, dataPaths(folder).database);
        const run = await audit(folder);
        expect(run.code).toBe(1);
        expect(run.stdout).toContain('(compared with digest.seal)');
      }),
    ));

  test('says in one sentence why a database cannot be looked at', () =>
    withData(async (folder, backup) => {
      const file = dataPaths(folder).database;
      expect(await audit(folder, 'none')).toEqual(
        refused({ code: 'file-missing', params: { file: 'none' } }),
      );
      mkdirSync(join(folder, 'empty'));
      expect(await audit(folder, 'empty')).toEqual(
        refused({ code: 'audit-no-database', params: { file: 'empty' } }),
      );
      writeFileSync(join(folder, 'letter.sqlite'), 'a letter '.repeat(200));
      const damaged = (name: string): Problem => {
        return { code: 'database-damaged', params: { file: join(folder, name) } };
      };
      expect(await audit(folder, 'letter.sqlite')).toEqual(refused(damaged('letter.sqlite')));
      const holder = fork(join(import.meta.dirname, '../backend/testing/holder.ts'), [folder]);
      await new Promise((done) => holder.once('message', done));
      expect(await audit(folder)).toEqual(refused({ code: 'database-locked', params: { file } }));
      expect((await audit(folder, backup)).code).toBe(0);
      const gone = new Promise((done) => holder.once('exit', done));
      holder.kill('SIGKILL');
      await gone;
      expect((await audit(folder)).code).toBe(0);
      tamper(folder, 'PRAGMA user_version = 2');
      expect(await audit(folder)).toEqual(
        refused({ code: 'audit-not-chained', params: { file: '.' } }),
      );
      tamper(folder, 'PRAGMA user_version = 3', 'DROP TABLE audit');
      expect(await audit(folder)).toEqual(refused(damaged('digest.sqlite')));
      expect(readFileSync(file).length).toBeGreaterThan(0);
    }));
});
