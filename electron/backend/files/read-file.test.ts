import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withFolder } from '../../testing/tools.ts';
import { FILE_LIMIT_MB, readBytes } from './read-file.ts';
import { asOrdinaryUser, canLock, lockTest } from './testing/user.ts';

const why = (code: string, file: string, more: object = {}): unknown => ({
  ok: false,
  error: { code, params: { file, ...more } },
});

/** A file of a size that takes no room on the disk. */
function sparse(file: string, size: number): void {
  writeFileSync(file, '');
  truncateSync(file, size);
}

test('the bytes of a file are read as they are', async () => {
  await withFolder(async (folder) => {
    const file = join(folder, '報告 1.txt');
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    writeFileSync(file, bytes);
    const read = await readBytes(file);
    expect(read.ok ? [...read.value] : read.error).toEqual([...bytes]);
  });
});

test('a link to a file is read as the file', async () => {
  await withFolder(async (folder) => {
    writeFileSync(join(folder, 'a.txt'), 'text');
    symlinkSync('a.txt', join(folder, 'b.txt'));
    const read = await readBytes(join(folder, 'b.txt'));
    expect(read.ok ? Buffer.from(read.value).toString() : read.error).toBe('text');
  });
});

describe('what cannot be read is told apart', () => {
  test('no such file', async () => {
    await withFolder(async (folder) => {
      const file = join(folder, 'none.txt');
      expect(await readBytes(file)).toEqual(why('file-missing', file));
    });
  });

  test('a folder in the path that is a file', async () => {
    await withFolder(async (folder) => {
      writeFileSync(join(folder, 'a'), 'x');
      const file = join(folder, 'a', 'b.txt');
      expect(await readBytes(file)).toEqual(why('file-missing', file));
    });
  });

  test('a link to nothing', async () => {
    await withFolder(async (folder) => {
      const file = join(folder, 'link.txt');
      symlinkSync('none.txt', file);
      expect(await readBytes(file)).toEqual(why('file-missing', file));
    });
  });

  test('a folder', async () => {
    await withFolder(async (folder) => {
      expect(await readBytes(folder)).toEqual(why('file-is-folder', folder));
    });
  });

  test('an empty file', async () => {
    await withFolder(async (folder) => {
      const file = join(folder, 'a.txt');
      writeFileSync(file, '');
      expect(await readBytes(file)).toEqual(why('file-empty', file));
    });
  });

  test('a file of one byte more than the limit, but not one of exactly the limit', async () => {
    await withFolder(async (folder) => {
      const limit = FILE_LIMIT_MB * 1_000_000;
      const [small, large] = [join(folder, 'small.txt'), join(folder, 'large.txt')];
      sparse(small, limit);
      sparse(large, limit + 1);
      const read = await readBytes(small);
      expect(read.ok ? read.value.length : read.error).toBe(limit);
      expect(await readBytes(large)).toEqual(why('file-too-large', large, { limit: 50 }));
    });
  });

  test('a pipe, without waiting for somebody to write into it', async () => {
    await withFolder(async (folder) => {
      const file = join(folder, 'pipe');
      execFileSync('mkfifo', [file]);
      expect(await readBytes(file)).toEqual(why('file-not-regular', file));
    });
  });

  test('a device', async () => {
    expect(await readBytes('/dev/null')).toEqual(why('file-not-regular', '/dev/null'));
  });

  test('a name longer than any file system takes', async () => {
    await withFolder(async (folder) => {
      const file = join(folder, 'x'.repeat(300));
      expect(await readBytes(file)).toEqual(
        why('file-unreadable', file, { reason: 'ENAMETOOLONG' }),
      );
    });
  });

  test('a name with a zero in it, which no file has', async () => {
    const read = await readBytes('a\0b.txt');
    expect(read.ok ? null : read.error.code).toMatch(/^file-(?:missing|unreadable)$/);
  });

  test.skipIf(!canLock)(lockTest('a file without the right to read it'), async () => {
    await withFolder(async (folder) => {
      const file = join(folder, 'a.txt');
      writeFileSync(file, 'x');
      chmodSync(file, 0o000);
      chmodSync(folder, 0o755);
      const read = await asOrdinaryUser(() => readBytes(file));
      expect(read).toEqual(why('file-no-access', file));
    });
  });

  test.skipIf(!canLock)(lockTest('a file in a locked folder'), async () => {
    await withFolder(async (folder) => {
      const locked = join(folder, 'locked');
      const file = join(locked, 'a.txt');
      mkdirSync(locked);
      writeFileSync(file, 'x');
      chmodSync(folder, 0o755);
      chmodSync(locked, 0o000);
      const read = await asOrdinaryUser(() => readBytes(file));
      chmodSync(locked, 0o700);
      expect(read).toEqual(why('file-no-access', file));
    });
  });
});
