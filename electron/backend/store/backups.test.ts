import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digestOf, itemOf } from '#shared/testing/small-digest.ts';
import { withFolder } from '../../testing/tools.ts';
import { ask, problemOf, testService, type TestService } from '../testing/service.ts';
import { auditRows } from '../testing/audit.ts';
import { dataPaths } from './data-paths.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOON = new Date(2026, 3, 18, 12).getTime();

const bytes = new TextEncoder().encode(JSON.stringify(digestOf({ security: [itemOf('a')] })));
const create = (service: TestService): Promise<{ id: string }> =>
  ask(service, 'library.create', { template: 'embassy-azerbaijan', period: null });
const count = async (service: TestService): Promise<number> =>
  (await ask(service, 'library.list', {})).length;
const namesOf = async (service: TestService): Promise<string[]> =>
  (await ask(service, 'backups.list', {})).map(({ file }) => file);

describe('the daily backup', () => {
  test('is made at the start and at the first write of a day, once, and 14 are kept', () =>
    withFolder(async (folder) => {
      let now = NOON;
      const service = testService(folder, { now: () => now });
      await ask(service, 'library.import', { file: 'a.json', bytes });
      expect(await namesOf(service)).toEqual([]);
      for (let day = 1; day <= 20; day += 1) {
        now += DAY;
        await create(service);
        await create(service);
      }
      const names = await namesOf(service);
      expect(names).toEqual(
        Array.from({ length: 14 }, (_, index) => {
          const date = new Date(2026, 3, 38 - index, 12);
          const two = (value: number): string => String(value).padStart(2, '0');
          return `digest-2026${two(date.getMonth() + 1)}${two(date.getDate())}-120000-daily.sqlite`;
        }),
      );
      await service.close();
      now += DAY;
      const again = testService(folder, { now: () => now });
      expect((await namesOf(again))[0]).toBe('digest-20260509-120000-daily.sqlite');
      await again.close();
    }));

  test('of nothing is not made', () =>
    withFolder(async (folder) => {
      const service = testService(folder);
      expect(await ask(service, 'backups.list', {})).toEqual([]);
      await service.close();
    }));

  test('that cannot be made does not hold up the work', () =>
    withFolder(async (folder) => {
      let now = NOON;
      const service = testService(folder, { now: () => now });
      await create(service);
      writeFileSync(dataPaths(folder).backups, 'a file in the way');
      now += DAY;
      await create(service);
      expect(await count(service)).toBe(2);
      await service.close();
    }));
});

test('a backup holds all that was stored, and files of others are passed over', () =>
  withFolder(async (folder) => {
    const service = testService(folder, { now: () => NOON });
    await ask(service, 'library.import', { file: 'a.json', bytes });
    const made = await ask(service, 'backups.create', {});
    const second = await ask(service, 'backups.create', {});
    expect(made).toMatchObject({
      file: 'digest-20260418-120000-manual.sqlite',
      at: NOON,
      reason: 'manual',
    });
    expect(second.file).toBe('digest-20260418-120000-manual-2.sqlite');
    writeFileSync(join(dataPaths(folder).backups, 'notes.txt'), '');
    expect(await ask(service, 'backups.list', {})).toEqual([second, made]);
    await service.close();
  }));

describe('going back to a backup', () => {
  test('brings back what was there, and keeps what is there now', () =>
    withFolder(async (folder) => {
      const service = testService(folder, { now: () => NOON });
      await create(service);
      const { file } = await ask(service, 'backups.create', {});
      await create(service);
      await create(service);
      service.events.length = 0;
      await ask(service, 'backups.restore', { file });
      expect(service.events.map(({ name }) => name)).toEqual([
        'backend-state',
        'session-changed',
        'data-replaced',
      ]);
      expect(service.told('backend-state')).toEqual([{ state: 'ready' }]);
      expect(service.told('session-changed')).toMatchObject([{ at: 'signed-in' }]);
      expect(await count(service)).toBe(1);
      const [kept] = (await ask(service, 'backups.list', {})).filter(
        ({ reason }) => reason === 'restore',
      );
      await ask(service, 'backups.restore', { file: kept?.file ?? '' });
      expect(await count(service)).toBe(3);
      await service.close();
      expect(readdirSync(folder).toSorted()).toEqual([
        'backups',
        'digest.seal',
        'digest.sqlite',
        'logs',
      ]);
      expect(auditRows(folder).map(({ call }) => call)).toEqual([
        'library.create',
        'backups.create',
        'library.create',
        'library.create',
        'backups.restore',
      ]);
    }));

  test('works where the database is damaged, and keeps the damaged one', () =>
    withFolder(async (folder) => {
      const { database, backups } = dataPaths(folder);
      const service = testService(folder, { now: () => NOON });
      await create(service);
      const { file } = await ask(service, 'backups.create', {});
      await service.close();
      const damaged = Buffer.from('damaged '.repeat(2000));
      writeFileSync(database, damaged);
      const again = testService(folder, { now: () => NOON });
      expect(again.state()).toMatchObject({ state: 'failed' });
      expect(await ask(again, 'settings.get', {})).toMatchObject({ locale: 'system' });
      expect(await problemOf(again, 'library.list', {})).toEqual({
        code: 'database-damaged',
        params: { file: database },
      });
      expect(await problemOf(again, 'backups.create', {})).toMatchObject({
        code: 'database-damaged',
      });
      await ask(again, 'backups.restore', { file });
      expect(again.state()).toEqual({ state: 'ready' });
      // Whose password it is could not be looked at before: whoever is there signs in again.
      expect(await problemOf(again, 'library.list', {})).toMatchObject({ code: 'not-signed-in' });
      again.be('officer');
      expect(await count(again)).toBe(1);
      await again.close();
      expect(readFileSync(join(backups, 'damaged-20260418-120000.sqlite')).equals(damaged)).toBe(
        true,
      );
    }));

  test('that is damaged, missing or of a newer version changes nothing', () =>
    withFolder(async (folder) => {
      const service = testService(folder, { now: () => NOON });
      await create(service);
      const { backups } = dataPaths(folder);
      const { file } = await ask(service, 'backups.create', {});
      await create(service);
      const whole = readFileSync(join(backups, file));
      const newer = Buffer.from(whole);
      newer.writeUInt32BE(1000, 60);
      for (const [content, code] of [
        [whole.subarray(0, 20_000), 'backup-damaged'],
        [Buffer.from('no database'), 'backup-damaged'],
        [Buffer.alloc(0), 'backup-damaged'],
        [newer, 'database-newer'],
      ] as const) {
        writeFileSync(join(backups, file), content);
        expect(await problemOf(service, 'backups.restore', { file })).toEqual({
          code,
          params: { file },
        });
      }
      rmSync(join(backups, file));
      expect(await problemOf(service, 'backups.restore', { file })).toEqual({
        code: 'backup-missing',
        params: { file },
      });
      expect(await count(service)).toBe(2);
      expect(existsSync(`${dataPaths(folder).database}.restoring`)).toBe(false);
      await service.close();
    }));

  test('names no file outside the folder of backups', () =>
    withFolder(async (folder) => {
      const service = testService(folder);
      for (const file of ['../digest.sqlite', '..', '/etc/passwd', 'digest.sqlite']) {
        const { code } = await problemOf(service, 'backups.restore', { file });
        expect(['message-refused', 'backup-missing']).toContain(code);
      }
      await service.close();
    }));
});
