import { execFileSync, fork } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digestOf, itemOf } from '#shared/testing/small-digest.ts';
import { withFolder } from '../../testing/tools.ts';
import { canMount, diskTest, withTinyDisk } from '../files/testing/disk.ts';
import { asOrdinaryUser, canLock, lockTest } from '../files/testing/user.ts';
import { ask, problemOf, testService } from '../testing/service.ts';
import { dataPaths } from './data-paths.ts';
import { openDatabase } from './store.ts';

const file = (folder: string): string => dataPaths(folder).database;
const failed = (code: string, params: object): unknown => ({
  state: 'failed',
  problem: { code, params },
});

/** A closed database with a digest in it, so large that damage in its middle hits a page of data. */
async function fill(folder: string): Promise<void> {
  const service = testService(folder);
  const items = Array.from({ length: 300 }, (_, index) => itemOf(`i${String(index)}`));
  const bytes = new TextEncoder().encode(JSON.stringify(digestOf({ security: items })));
  await ask(service, 'library.import', { file: 'a.json', bytes });
  await service.close();
}

test('a folder that is not there is made, with an empty library', () =>
  withFolder(async (folder) => {
    const service = testService(join(folder, 'a', 'b'));
    expect(service.events[0]).toEqual({ name: 'backend-state', event: { state: 'ready' } });
    expect(service.events.map(({ name }) => name)).toEqual(['backend-state', 'session-changed']);
    expect(await ask(service, 'library.list', {})).toEqual([]);
    await service.close();
  }));

describe('what cannot be opened is told, and left as it is', () => {
  test('a file that is no database', () =>
    withFolder(async (folder) => {
      writeFileSync(file(folder), 'This is a letter, and no database at all. '.repeat(100));
      const before = readFileSync(file(folder));
      const service = testService(folder);
      expect(service.state()).toEqual(failed('database-damaged', { file: file(folder) }));
      expect(readFileSync(file(folder))).toEqual(before);
      await service.close();
    }));

  test('a database with damaged pages', () =>
    withFolder(async (folder) => {
      await fill(folder);
      const bytes = readFileSync(file(folder));
      bytes.fill(0x5a, 4096 * 3, 4096 * 12);
      writeFileSync(file(folder), bytes);
      const service = testService(folder);
      expect(service.state()).toEqual(failed('database-damaged', { file: file(folder) }));
      await service.close();
      expect(readFileSync(file(folder)).equals(bytes)).toBe(true);
    }));

  test('a database that lost its end', () =>
    withFolder(async (folder) => {
      await fill(folder);
      const bytes = readFileSync(file(folder)).subarray(0, 4096 * 6);
      writeFileSync(file(folder), bytes);
      const service = testService(folder);
      expect(service.state()).toEqual(failed('database-damaged', { file: file(folder) }));
      await service.close();
    }));

  test('a file without a byte, where there are backups of what was in it', () =>
    withFolder(async (folder) => {
      await fill(folder);
      const service = testService(folder);
      await ask(service, 'backups.create', {});
      await service.close();
      writeFileSync(file(folder), '');
      const again = testService(folder);
      expect(again.state()).toEqual(failed('database-damaged', { file: file(folder) }));
      expect(statSync(file(folder)).size).toBe(0);
      await again.close();
    }));

  test('a database of a newer version', () =>
    withFolder(async (folder) => {
      await fill(folder);
      const store = openDatabase(file(folder));
      store.script('PRAGMA user_version = 1000');
      store.close();
      const service = testService(folder);
      expect(service.state()).toEqual(failed('database-newer', { file: file(folder) }));
      await service.close();
    }));

  test("another program's database", () =>
    withFolder(async (folder) => {
      const store = openDatabase(file(folder));
      store.script('CREATE TABLE theirs (a)');
      store.close();
      const service = testService(folder);
      expect(service.state()).toEqual(
        failed('data-unusable', { file: file(folder), reason: 'SQLITE_NOTADB' }),
      );
      await service.close();
    }));

  test('a database that another process has open, until that is killed', () =>
    withFolder(async (folder) => {
      await fill(folder);
      const other = fork(join(import.meta.dirname, '../testing/holder.ts'), [folder]);
      await new Promise((resolve) => other.once('message', resolve));
      const service = testService(folder);
      expect(service.state()).toEqual(failed('database-locked', { file: file(folder) }));
      expect(await problemOf(service, 'backups.restore', { file: 'a.sqlite' })).toEqual({
        code: 'database-locked',
        params: { file: file(folder) },
      });
      const gone = new Promise((resolve) => other.once('exit', resolve));
      other.kill('SIGKILL');
      await gone;
      await ask(service, 'startup.retry', {});
      expect(service.state()).toEqual({ state: 'ready' });
      expect(await ask(service, 'library.list', {})).toHaveLength(1);
      await service.close();
    }));

  test('a folder in its place, a folder below a file, a name that is too long', () =>
    withFolder(async (folder) => {
      const inItsPlace = join(folder, 'a');
      mkdirSync(file(inItsPlace), { recursive: true });
      const belowAFile = join(folder, 'file', 'data');
      writeFileSync(join(folder, 'file'), '');
      const tooLong = join(folder, 'a'.repeat(300));
      for (const [path, reason] of [
        [inItsPlace, 'EISDIR'],
        [belowAFile, 'ENOTDIR'],
        [tooLong, 'ENAMETOOLONG'],
      ] as const) {
        const service = testService(path);
        expect(service.state()).toEqual(failed('data-unusable', { file: file(path), reason }));
        await service.close();
      }
    }));

  test.skipIf(!canLock)(lockTest('a folder that may not be written to'), () =>
    withFolder((folder) => {
      chmodSync(folder, 0o555);
      return asOrdinaryUser(async () => {
        const service = testService(join(folder, 'data'));
        const path = file(join(folder, 'data'));
        expect(service.state()).toEqual(failed('data-no-access', { file: path }));
        await service.close();
      });
    }),
  );

  test.skipIf(!canMount)(diskTest('a disk that cannot be written to'), () =>
    withTinyDisk(async (disk) => {
      const service = testService(join(disk, 'data'));
      const path = file(join(disk, 'data'));
      expect(service.state()).toEqual(failed('data-no-access', { file: path }));
      await service.close();
    }, 'ro'),
  );

  test.skipIf(!canMount)(diskTest('a disk that is full'), () =>
    withTinyDisk(async (disk) => {
      writeFileSync(join(disk, 'full'), new Uint8Array(60_000));
      const service = testService(disk);
      expect(service.state()).toEqual(failed('data-disk-full', { file: file(disk) }));
      await service.close();
    }),
  );
});

describe('a disk that becomes full in the middle of work', () => {
  test.skipIf(!canMount)(diskTest('the write is refused, what is stored stays, work goes on'), () =>
    withFolder((folder) => {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder]);
      return fillUp(folder).finally(() => execFileSync('umount', ['-l', folder]));
    }),
  );

  async function fillUp(folder: string): Promise<void> {
    const service = testService(folder);
    const bytes = new TextEncoder().encode(JSON.stringify(digestOf({ security: [itemOf('a')] })));
    const { id } = await ask(service, 'library.import', { file: 'a.json', bytes });
    const write = (ja: string, rev: number): Promise<unknown> =>
      service.dispatch(
        'digest.write',
        {
          ...{ id, seat: 1, label: 'typing', merge: 'ja' },
          entities: [
            { entity: 'item', id: 'a', value: { ...itemOf('a'), headline: { ja, en: '' } }, rev },
          ],
        },
        'window',
      );
    expect(await write('first', 1)).toMatchObject({ ok: true });
    writeFileSync(join(folder, 'filler'), '');
    let full = false;
    for (let size = 64; !full && size < 8_000; size += 64) {
      try {
        writeFileSync(join(folder, 'filler'), new Uint8Array(size * 1024));
      } catch {
        full = true;
      }
    }
    expect(await write('long '.repeat(200_000), 2)).toEqual({
      ok: false,
      error: { code: 'data-disk-full', params: { file: file(folder) } },
    });
    const headline = async (): Promise<unknown> =>
      (await ask(service, 'digest.open', { id, seat: 1 })).digest.sections[0]?.items[0]?.headline
        .ja;
    expect(await headline()).toBe('first');
    writeFileSync(join(folder, 'filler'), '');
    expect(await write('second', 2)).toMatchObject({ ok: true });
    expect(await headline()).toBe('second');
    await service.close();
  }
});

test('a damaged block opens as the text that stands there, and the rest as ever', () =>
  withFolder(async (folder) => {
    await fill(folder);
    const store = openDatabase(file(folder));
    store.run(
      `INSERT INTO block (digest, item, position, kind, label, body, outlets, from_day, to_day)
       SELECT digest, 'i1', 0, 'report', 'MFA', '{"type":"doc","cont', '["TREND"]', '2026-04-18', '2026-04-18'
       FROM item WHERE id = 'i1'`,
    );
    store.close();
    const service = testService(folder);
    const [summary] = await ask(service, 'library.list', {});
    const opened = await ask(service, 'digest.open', { id: summary?.id ?? '', seat: 1 });
    const items = opened.digest.sections[0]?.items ?? [];
    expect(items[1]?.blocks).toEqual([
      {
        kind: 'report',
        label: null,
        source: null,
        body: {
          type: 'doc',
          content: ['MFA', '{"type":"doc","cont', '["TREND"]', '2026-04-18', '2026-04-18'].map(
            (text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }),
          ),
        },
      },
    ]);
    expect(items.filter((_, index) => index !== 1)).toEqual(
      Array.from({ length: 300 }, (_, index) => itemOf(`i${String(index)}`)).toSpliced(1, 1),
    );
    await service.close();
  }));
