import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withFolder } from '../../testing/tools.ts';
import { canMount, diskTest, withTinyDisk } from './testing/disk.ts';
import { asOrdinaryUser, canLock, lockTest } from './testing/user.ts';
import { writeFilesWhole, type FileToWrite } from './write-files.ts';

const done = { ok: true, value: null };
const why = (code: string, file: string): unknown => ({
  ok: false,
  error: { code, params: { file } },
});

/** Every file in a folder with what is in it, hidden ones too. */
const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
const toWrite = (folder: string, ...names: string[]): FileToWrite[] =>
  names.map((name) => ({ file: join(folder, name), content: `new ${name}` }));

describe('several files are written', () => {
  test('with nothing beside them', () =>
    withFolder(async (folder) => {
      expect(await writeFilesWhole(toWrite(folder, 'a', 'b'), false)).toEqual(done);
      expect(filesIn(folder)).toEqual({ a: 'new a', b: 'new b' });
      expect(await writeFilesWhole([], true)).toEqual(done);
    }));

  test('in place of those that are there, if they may be', () =>
    withFolder(async (folder) => {
      writeFileSync(join(folder, 'b'), 'old b');
      expect(await writeFilesWhole(toWrite(folder, 'a', 'b'), false)).toEqual(
        why('output-exists', join(folder, 'b')),
      );
      expect(filesIn(folder)).toEqual({ b: 'old b' });
      expect(await writeFilesWhole(toWrite(folder, 'a', 'b'), true)).toEqual(done);
      expect(filesIn(folder)).toEqual({ a: 'new a', b: 'new b' });
    }));
});

describe('of several files none is written', () => {
  test('where one comes to stand in the way at the last moment', () =>
    withFolder(async (folder) => {
      // The first is in its place when the third, of the same name, is to be put there.
      const files = toWrite(folder, 'a', 'b', 'a');
      expect(await writeFilesWhole(files, false)).toEqual(why('output-exists', join(folder, 'a')));
      expect(filesIn(folder)).toEqual({});
    }));

  test('where one is a folder', () =>
    withFolder(async (folder) => {
      mkdirSync(join(folder, 'sub/b'), { recursive: true });
      const files = toWrite(join(folder, 'sub'), 'a', 'b');
      for (const replace of [true, false]) {
        expect(await writeFilesWhole(files, replace)).toEqual(
          why('output-is-folder', join(folder, 'sub/b')),
        );
        expect(readdirSync(join(folder, 'sub'))).toEqual(['b']);
      }
    }));

  test('where it is not confirmed: then what was there is back', () =>
    withFolder(async (folder) => {
      const before = { b: 'old b' };
      writeFileSync(join(folder, 'b'), before.b);
      const refusal = { ok: false, error: { code: 'digest-missing', params: {} } } as const;
      const seen: unknown[] = [];
      const refuse = () => {
        seen.push(filesIn(folder));
        return refusal;
      };
      expect(await writeFilesWhole(toWrite(folder, 'a', 'b'), true, refuse)).toEqual(refusal);
      expect(seen).toMatchObject([{ a: 'new a', b: 'new b' }]);
      expect(filesIn(folder)).toEqual(before);
      const fault = new Error('a bug');
      const written = writeFilesWhole(toWrite(folder, 'a', 'b'), true, () => {
        throw fault;
      });
      await expect(written).rejects.toBe(fault);
      expect(filesIn(folder)).toEqual(before);
    }));

  test.skipIf(!canMount)(diskTest('where the disk is too small for all of them'), () =>
    withTinyDisk(async (disk) => {
      writeFileSync(join(disk, 'a'), 'old a');
      const files = [
        { file: join(disk, 'a'), content: 'x'.repeat(20_000) },
        { file: join(disk, 'b'), content: 'x'.repeat(60_000) },
      ];
      for (const replace of [true, false]) {
        const own = replace ? files : files.map((one) => ({ ...one, file: `${one.file}2` }));
        expect(await writeFilesWhole(own, replace)).toEqual(
          why('output-disk-full', own[1]?.file ?? ''),
        );
        expect(filesIn(disk)).toEqual({ a: 'old a' });
      }
    }),
  );

  test.skipIf(!canLock || process.getuid?.() !== 0)(
    lockTest('where one may not be replaced: those before it are as they were'),
    () =>
      withFolder(async (folder) => {
        chmodSync(folder, 0o755);
        const shared = join(folder, 'shared');
        mkdirSync(shared);
        // In such a folder everybody may write, and nobody may replace what is another's.
        chmodSync(shared, 0o1777);
        for (const name of ['a', 'c']) writeFileSync(join(shared, name), `old ${name}`);
        chownSync(join(shared, 'a'), 65_534, 65_534);
        const files = toWrite(shared, 'a', 'b', 'c');
        const written = await asOrdinaryUser(() => writeFilesWhole(files, true));
        expect(written).toEqual(why('output-no-access', join(shared, 'c')));
        expect(filesIn(shared)).toEqual({ a: 'old a', c: 'old c' });
      }),
  );
});
