import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Digest } from '#shared/domain/digest.ts';
import { withFolder } from '../testing/tools.ts';
import { DIGEST, REPORT, withoutIds } from './testing/report.ts';
import { built, digest, filesIn, refused } from './testing/run-digest.ts';

beforeAll(built);

const digestIn = (folder: string, name: string): unknown =>
  withoutIds(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Digest);
const told = (file: string, output: string): string =>
  [
    `${file}: 3 sections, 2 items, 2 source lines`,
    '  1. 軍事・治安関係 — 1 item',
    '  2. 内政関連 — 0 items',
    '  3. 外政関連 — 1 item',
    `Wrote ${output}`,
    '',
  ].join('\n');

describe('digest import', () => {
  test('writes the digest beside the report, and says what was read', async () => {
    await withFolder(async (folder) => {
      writeFileSync(join(folder, '報告 1.txt'), REPORT);
      expect(await digest(folder, ['import', '報告 1.txt'])).toEqual({
        code: 0,
        stdout: told('報告 1.txt', '報告 1.digest.json'),
        stderr: '',
      });
      expect(Object.keys(filesIn(folder))).toEqual(['報告 1.digest.json', '報告 1.txt']);
      expect(digestIn(folder, '報告 1.digest.json')).toEqual(withoutIds(DIGEST));
      expect(readFileSync(join(folder, '報告 1.txt'), 'utf8')).toBe(REPORT);
    });
  });

  test('writes to the file that -o names, in a folder that is made', async () => {
    await withFolder(async (folder) => {
      writeFileSync(join(folder, 'a.txt'), REPORT);
      const run = await digest(folder, ['import', 'a.txt', '-o', 'out/b.json']);
      expect(run).toEqual({ code: 0, stdout: told('a.txt', 'out/b.json'), stderr: '' });
      expect(Object.keys(filesIn(folder))).toEqual(['a.txt', 'out/b.json']);
    });
  });

  test('writes several to the folder that -o names', async () => {
    await withFolder(async (folder) => {
      writeFileSync(join(folder, 'a.txt'), REPORT);
      writeFileSync(join(folder, 'b.md'), REPORT);
      mkdirSync(join(folder, 'out'));
      const run = await digest(folder, ['import', 'a.txt', 'b.md', '-o', 'out']);
      expect(run).toEqual({
        code: 0,
        stdout: told('a.txt', 'out/a.digest.json') + told('b.md', 'out/b.digest.json'),
        stderr: '',
      });
      expect(digestIn(folder, 'out/b.digest.json')).toEqual(withoutIds(DIGEST));
    });
  });

  test('reads the others where one of several cannot be read, and ends with 2', async () => {
    await withFolder(async (folder) => {
      writeFileSync(join(folder, 'a.txt'), REPORT);
      writeFileSync(join(folder, 'b.txt'), REPORT);
      const run = await digest(folder, ['import', 'a.txt', 'none.txt', 'b.txt']);
      expect(run).toEqual({
        code: 2,
        stdout: told('a.txt', 'a.digest.json') + told('b.txt', 'b.digest.json'),
        stderr: refused({ code: 'file-missing', params: { file: 'none.txt' } }).stderr,
      });
      expect(Object.keys(filesIn(folder))).toEqual([
        'a.digest.json',
        'a.txt',
        'b.digest.json',
        'b.txt',
      ]);
    });
  });

  test('ends with 1 and names each line that has no place', async () => {
    await withFolder(async (folder) => {
      writeFileSync(join(folder, 'a.txt'), `${REPORT}\n- 3 -\nafterwards\n`);
      const run = await digest(folder, ['import', 'a.txt']);
      expect(run).toEqual({
        code: 1,
        stdout: told('a.txt', 'a.digest.json'),
        stderr: [
          'Not placed: 2 lines',
          '  line 33 (stands after the end mark): - 3 -',
          '  line 34 (stands after the end mark): afterwards',
          '',
        ].join('\n'),
      });
    });
  });

  test('ends with 1 where no item was found', async () => {
    await withFolder(async (folder) => {
      writeFileSync(join(folder, 'a.txt'), '2026年3月21日～4月3日\n');
      const run = await digest(folder, ['import', 'a.txt']);
      expect(run.code).toBe(1);
      expect(run.stderr).toBe(
        'No item was found. An item begins with ● and a Japanese headline, below a section heading.\n',
      );
    });
  });

  test('a report without a period has null', async () => {
    await withFolder(async (folder) => {
      writeFileSync(join(folder, 'a.txt'), REPORT.replace(/2026年.*\n/u, ''));
      expect((await digest(folder, ['import', 'a.txt'])).code).toBe(0);
      expect(digestIn(folder, 'a.digest.json')).toEqual({
        ...(withoutIds(DIGEST) as object),
        period: null,
      });
    });
  });
});

describe('what exists', () => {
  test('is left as it is', async () => {
    await withFolder(async (folder) => {
      writeFileSync(join(folder, 'a.txt'), REPORT);
      writeFileSync(join(folder, 'a.digest.json'), 'old');
      const before = filesIn(folder);
      expect(await digest(folder, ['import', 'a.txt'])).toEqual(
        refused({ code: 'output-exists', params: { file: 'a.digest.json' } }),
      );
      expect(filesIn(folder)).toEqual(before);
    });
  });

  test('is replaced with --force', async () => {
    await withFolder(async (folder) => {
      writeFileSync(join(folder, 'a.txt'), REPORT);
      writeFileSync(join(folder, 'a.digest.json'), 'old');
      expect((await digest(folder, ['import', 'a.txt', '--force'])).code).toBe(0);
      expect(digestIn(folder, 'a.digest.json')).toEqual(withoutIds(DIGEST));
    });
  });

  test('two reports of one name do not end in one file, even with --force', async () => {
    await withFolder(async (folder) => {
      for (const [name, text] of [
        ['one', REPORT],
        ['two', REPORT.replace('外相、会談', '首相、会談')],
      ] as const) {
        mkdirSync(join(folder, name));
        writeFileSync(join(folder, name, 'a.txt'), text);
      }
      mkdirSync(join(folder, 'out'));
      const args = ['import', 'one/a.txt', 'two/a.txt', '-o', 'out', '--force'];
      const run = await digest(folder, args);
      const written = Object.keys(filesIn(join(folder, 'out'))).length;
      expect(run.code === 2 || written === 2).toBe(true);
    });
  });
});

describe('-o is refused', () => {
  test('as one file for several reports', async () => {
    await withFolder(async (folder) => {
      writeFileSync(join(folder, 'a.txt'), REPORT);
      writeFileSync(join(folder, 'b.txt'), REPORT);
      expect(await digest(folder, ['import', 'a.txt', 'b.txt', '-o', 'c.json'])).toEqual(
        refused({ code: 'output-not-one', params: { count: 2 } }),
      );
      expect(Object.keys(filesIn(folder))).toEqual(['a.txt', 'b.txt']);
    });
  });

  test('where a part of the path is a file', async () => {
    await withFolder(async (folder) => {
      writeFileSync(join(folder, 'a.txt'), REPORT);
      writeFileSync(join(folder, 'b'), 'old');
      const before = filesIn(folder);
      const file = 'b/c.digest.json';
      expect(await digest(folder, ['import', 'a.txt', '-o', file])).toEqual(
        refused({ code: 'output-no-folder', params: { file } }),
      );
      expect(filesIn(folder)).toEqual(before);
    });
  });
});
