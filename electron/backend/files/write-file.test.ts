import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withFolder } from '../../testing/tools.ts';
import { canMount, diskTest, withTinyDisk } from './testing/disk.ts';
import { asOrdinaryUser, canLock, lockTest } from './testing/user.ts';
import { mayWrite, removeUnfinished, writeFileWhole } from './write-file.ts';

const done = { ok: true, value: null };
const why = (code: string, file: string, more: object = {}): unknown => ({
  ok: false,
  error: { code, params: { file, ...more } },
});

/** Every file below a folder with what is in it, hidden ones too. */
const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]),
  );

describe('a file is written whole', () => {
  test('with its text or its bytes, and nothing beside it', async () => {
    await withFolder(async (folder) => {
      expect(await writeFileWhole(join(folder, 'a.txt'), '日本\n', false)).toEqual(done);
      const bytes = Uint8Array.from([0x41, 0x42]);
      expect(await writeFileWhole(join(folder, 'b.txt'), bytes, false)).toEqual(done);
      expect(filesIn(folder)).toEqual({ 'a.txt': '日本\n', 'b.txt': 'AB' });
    });
  });

  test('in folders that do not exist yet', async () => {
    await withFolder(async (folder) => {
      expect(await writeFileWhole(join(folder, 'a/b/c.txt'), 'x', false)).toEqual(done);
      expect(filesIn(folder)).toEqual({ 'a/b/c.txt': 'x' });
    });
  });

  test('in place of one that exists, with force', async () => {
    await withFolder(async (folder) => {
      const file = join(folder, 'a.txt');
      writeFileSync(file, 'a longer text than the new one');
      expect(await mayWrite(file, true)).toEqual(done);
      expect(await writeFileWhole(file, 'new', true)).toEqual(done);
      expect(filesIn(folder)).toEqual({ 'a.txt': 'new' });
    });
  });

  test.each([
    ['of 200 letters', 'x'.repeat(200)],
    ['of 255 bytes, the most that a disk takes', `${'x'.repeat(251)}.txt`],
    ['of 80 Japanese letters', '日'.repeat(80)],
    ['of 60 emoji', '😀'.repeat(60)],
    ['with spaces and signs', ' a b’c"d$e;f '],
    ['that begins with a dot', '.a'],
  ])('with a name %s', async (_name, name) => {
    await withFolder(async (folder) => {
      expect(await writeFileWhole(join(folder, name), 'x', false)).toEqual(done);
      expect(filesIn(folder)).toEqual({ [name]: 'x' });
    });
  });

  test('and empty where there is nothing to write', async () => {
    await withFolder(async (folder) => {
      expect(await writeFileWhole(join(folder, 'a.txt'), '', false)).toEqual(done);
      expect(filesIn(folder)).toEqual({ 'a.txt': '' });
    });
  });
});

describe('nothing is written, and nothing changes', () => {
  test('where the file exists', async () => {
    await withFolder(async (folder) => {
      const file = join(folder, 'a.txt');
      writeFileSync(file, 'old');
      expect(await mayWrite(file, false)).toEqual(why('output-exists', file));
      expect(await writeFileWhole(file, 'new', false)).toEqual(why('output-exists', file));
      expect(filesIn(folder)).toEqual({ 'a.txt': 'old' });
    });
  });

  test('where a link to nothing has the name', async () => {
    await withFolder(async (folder) => {
      const file = join(folder, 'a.txt');
      symlinkSync('none.txt', file);
      expect(await writeFileWhole(file, 'new', false)).toEqual(why('output-exists', file));
      expect(filesIn(folder)).toEqual({});
    });
  });

  test.each([true, false])('where a folder has the name (force: %s)', async (force) => {
    await withFolder(async (folder) => {
      const file = join(folder, 'a');
      mkdirSync(file);
      writeFileSync(join(file, 'b.txt'), 'old');
      expect(await mayWrite(file, force)).toEqual(why('output-is-folder', file));
      expect(await writeFileWhole(file, 'new', force)).toEqual(why('output-is-folder', file));
      expect(filesIn(folder)).toEqual({ 'a/b.txt': 'old' });
    });
  });

  test.each([
    ['the folder', 'a/b.txt'],
    ['a folder further up', 'a/b/c.txt'],
  ])('where %s is a file', async (_name, path) => {
    await withFolder(async (folder) => {
      writeFileSync(join(folder, 'a'), 'old');
      const file = join(folder, path);
      expect(await writeFileWhole(file, 'new', false)).toEqual(why('output-no-folder', file));
      expect(await writeFileWhole(file, 'new', true)).toEqual(why('output-no-folder', file));
      expect(filesIn(folder)).toEqual({ a: 'old' });
    });
  });

  test('where the name is longer than the disk takes', async () => {
    await withFolder(async (folder) => {
      const file = join(folder, 'x'.repeat(256));
      expect(await writeFileWhole(file, 'new', false)).toEqual(
        why('output-failed', file, { reason: 'ENAMETOOLONG' }),
      );
      expect(filesIn(folder)).toEqual({});
    });
  });

  test.skipIf(!canMount)(diskTest('where the disk is full'), async () => {
    await withTinyDisk(async (disk) => {
      const file = join(disk, 'a.txt');
      const content = 'x'.repeat(200_000);
      expect(await writeFileWhole(file, content, false)).toEqual(why('output-disk-full', file));
      expect(filesIn(disk)).toEqual({});
    });
  });

  test.skipIf(!canMount)(
    diskTest('where the disk is full, and an older file is kept'),
    async () => {
      await withTinyDisk(async (disk) => {
        const file = join(disk, 'a.txt');
        writeFileSync(file, 'old');
        const content = 'x'.repeat(200_000);
        expect(await writeFileWhole(file, content, true)).toEqual(why('output-disk-full', file));
        expect(filesIn(disk)).toEqual({ 'a.txt': 'old' });
      });
    },
  );

  test.skipIf(!canMount)(diskTest('where the disk cannot be written to'), async () => {
    await withTinyDisk(async (disk) => {
      const file = join(disk, 'a.txt');
      expect(await writeFileWhole(file, 'new', false)).toEqual(why('output-no-access', file));
      expect(filesIn(disk)).toEqual({});
    }, 'ro');
  });

  test.skipIf(!canLock)(lockTest('where the folder is read-only'), async () => {
    await withFolder(async (folder) => {
      const locked = join(folder, 'locked');
      const file = join(locked, 'a.txt');
      mkdirSync(locked);
      chmodSync(folder, 0o755);
      chmodSync(locked, 0o555);
      const [plain, deeper] = await asOrdinaryUser(() =>
        Promise.all([
          writeFileWhole(file, 'new', false),
          writeFileWhole(join(locked, 'b/c.txt'), 'new', false),
        ]),
      );
      chmodSync(locked, 0o700);
      expect(plain).toEqual(why('output-no-access', file));
      expect(deeper).toEqual(why('output-no-access', join(locked, 'b/c.txt')));
      expect(filesIn(folder)).toEqual({});
    });
  });
});

describe('several writers at once', () => {
  const texts = Array.from({ length: 20 }, (_, index) => `${String(index)} `.repeat(20_000));

  test('without force: exactly one wins, with its whole text', async () => {
    await withFolder(async (folder) => {
      const file = join(folder, 'a.txt');
      const results = await Promise.all(texts.map((text) => writeFileWhole(file, text, false)));
      const winners = texts.filter((_, index) => results[index]?.ok);
      expect(winners).toHaveLength(1);
      expect(results.filter(({ ok }) => !ok)).toEqual(
        Array.from({ length: 19 }, () => why('output-exists', file)),
      );
      expect(filesIn(folder)).toEqual({ 'a.txt': winners[0] });
    });
  });

  test('with force: all succeed, and one whole text is there', async () => {
    await withFolder(async (folder) => {
      const file = join(folder, 'a.txt');
      const results = await Promise.all(texts.map((text) => writeFileWhole(file, text, true)));
      expect(results).toEqual(texts.map(() => done));
      const { 'a.txt': content = '', ...others } = filesIn(folder);
      expect(others).toEqual({});
      expect(texts.includes(content)).toBe(true);
    });
  });
});

test('what is half written is removed before the process ends', async () => {
  await withFolder(async (folder) => {
    const writing = writeFileWhole(join(folder, 'a.txt'), 'x'.repeat(20_000_000), false);
    while (readdirSync(folder).length === 0) await new Promise(setImmediate);
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^\.a\.txt\.[0-9a-f]{12}\.tmp$/)]);
    removeUnfinished();
    expect(readdirSync(folder)).toEqual([]);
    expect((await writing).ok).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });
});
