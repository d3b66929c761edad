import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Digest } from '#shared/domain/digest.ts';
import { withFolder } from '../testing/tools.ts';
import { DIGEST, NAME, REPORT, withoutIds } from './testing/report.ts';
import { built, digest, filesIn, refused } from './testing/run-digest.ts';

beforeAll(built);

/** Size and time are different on every PC. */
const plain = (stdout: string): string[] =>
  stdout.split('\n').map((line) => line.replace(/ {2}\d+ KB {2}\d+ ms$/u, '  SIZE  TIME'));
const put = (folder: string, value: unknown = DIGEST): void => {
  writeFileSync(join(folder, 'a.digest.json'), JSON.stringify(value));
};
const names = (folder: string): string[] =>
  Object.keys(filesIn(folder)).filter((name) => name !== 'a.digest.json');

describe('digest export', () => {
  test('writes Word and text under the template’s name, a line a file', async () => {
    await withFolder(async (folder) => {
      put(folder);
      const run = await digest(folder, ['export', 'a.digest.json', '--to', 'docx,txt']);
      expect({ ...run, stdout: plain(run.stdout) }).toEqual({
        code: 0,
        stdout: [`${NAME}.docx  SIZE  TIME`, `${NAME}.txt  SIZE  TIME`, ''],
        stderr: '',
      });
      expect(names(folder)).toEqual([`${NAME}.docx`, `${NAME}.txt`]);
      const text = readFileSync(join(folder, `${NAME}.txt`), 'utf8');
      expect(text).toBe(REPORT.replace('3. 外政関連', '2. 内政関連\n\n3. 外政関連'));
    });
  });

  test.each(['docx', 'txt'])('what it writes as %s reads as the same digest', async (format) => {
    await withFolder(async (folder) => {
      put(folder);
      const args = ['export', 'a.digest.json', '--to', format, '-o', 'out', '--ascii-names'];
      expect((await digest(folder, args)).code).toBe(0);
      const file = `out/azerbaijan-digest_2026-03-21_2026-04-03.${format}`;
      const run = await digest(folder, ['show', file, '--json']);
      expect({ ...run, stdout: withoutIds(JSON.parse(run.stdout) as Digest) }).toEqual({
        code: 0,
        stdout: withoutIds(DIGEST),
        stderr: '',
      });
    });
  });

  test('marks a draft in the file and in its name, beside the one without a mark', async () => {
    await withFolder(async (folder) => {
      put(folder);
      const args = ['export', 'a.digest.json', '--to', 'txt'];
      for (const more of [[], ['--draft'], ['--draft', '--ascii-names']]) {
        expect((await digest(folder, [...args, ...more])).code).toBe(0);
      }
      const plainName = 'azerbaijan-digest_2026-03-21_2026-04-03';
      const drafts = [`${NAME}(案).txt`, `${plainName}_draft.txt`];
      expect(names(folder)).toEqual([`${NAME}.txt`, ...drafts].sort());
      for (const name of drafts) {
        const text = readFileSync(join(folder, name), 'utf8');
        expect(text.startsWith('【案】\n')).toBe(true);
        const run = await digest(folder, ['show', name, '--json']);
        expect(withoutIds(JSON.parse(run.stdout) as Digest)).toEqual(withoutIds(DIGEST));
      }
      expect(readFileSync(join(folder, `${NAME}.txt`), 'utf8')).not.toContain('案】');
    });
  });

  test('takes a report as well as a digest', async () => {
    await withFolder(async (folder) => {
      writeFileSync(join(folder, 'b.txt'), REPORT);
      expect((await digest(folder, ['export', 'b.txt', '--to', 'txt', '-o', 'out'])).code).toBe(0);
      expect(names(folder)).toEqual(['b.txt', `out/${NAME}.txt`]);
    });
  });

  test('takes each format once, in capitals and with spaces', async () => {
    await withFolder(async (folder) => {
      put(folder);
      const run = await digest(folder, ['export', 'a.digest.json', '--to', 'TXT, docx,txt']);
      expect(plain(run.stdout)).toEqual([
        `${NAME}.docx  SIZE  TIME`,
        `${NAME}.txt  SIZE  TIME`,
        '',
      ]);
    });
  });

  test('names a file without a period', async () => {
    await withFolder(async (folder) => {
      put(folder, { ...DIGEST, period: null });
      expect((await digest(folder, ['export', 'a.digest.json', '--to', 'txt'])).code).toBe(0);
      const ascii = ['export', 'a.digest.json', '--to', 'txt', '--ascii-names'];
      expect((await digest(folder, ascii)).code).toBe(0);
      expect(names(folder)).toEqual([
        'azerbaijan-digest_undated.txt',
        'アゼルバイジャン政治・治安情報_undated.txt',
      ]);
    });
  });

  test('a title with signs of paths does not leave the folder', async () => {
    await withFolder(async (folder) => {
      put(folder, { ...DIGEST, title: '../../a/b\\c:d\u0000' });
      mkdirSync(join(folder, 'out'));
      const args = ['export', 'a.digest.json', '--to', 'txt', '-o', 'out'];
      expect((await digest(folder, args)).code).toBe(1);
      expect(names(folder)).toEqual(['out/abcd_2026-03-21_2026-04-03.txt']);
    });
  });

  test('ends with 1 where characters are left out, and names them and the place', async () => {
    await withFolder(async (folder) => {
      const text = JSON.stringify(DIGEST).replace('They spoke', 'They\\u0007 spoke\\ud83d');
      put(folder, JSON.parse(text));
      const run = await digest(folder, ['export', 'a.digest.json', '--to', 'docx,txt']);
      expect({ ...run, stdout: plain(run.stdout).length }).toEqual({
        code: 1,
        stdout: 3,
        stderr: [
          'Not as in the digest: 1 place',
          '  外相、会談: U+0007 U+D83D left out: no document can hold it',
          '',
        ].join('\n'),
      });
    });
  });
});

describe('what exists', () => {
  test('is left as it is, and nothing else is written', async () => {
    await withFolder(async (folder) => {
      put(folder);
      writeFileSync(join(folder, `${NAME}.txt`), 'old');
      const before = filesIn(folder);
      const run = await digest(folder, ['export', 'a.digest.json', '--to', 'docx,txt']);
      expect(run).toEqual(refused({ code: 'output-exists', params: { file: `${NAME}.txt` } }));
      expect(filesIn(folder)).toEqual(before);
    });
  });

  test('is replaced with --force', async () => {
    await withFolder(async (folder) => {
      put(folder);
      writeFileSync(join(folder, `${NAME}.txt`), 'old');
      const args = ['export', 'a.digest.json', '--to', 'txt', '--force'];
      expect((await digest(folder, args)).code).toBe(0);
      expect(readFileSync(join(folder, `${NAME}.txt`), 'utf8')).toContain('国防省');
    });
  });

  test('a folder of the same name is told', async () => {
    await withFolder(async (folder) => {
      put(folder);
      mkdirSync(join(folder, `${NAME}.txt`));
      const run = await digest(folder, ['export', 'a.digest.json', '--to', 'txt', '--force']);
      expect(run).toEqual(refused({ code: 'output-is-folder', params: { file: `${NAME}.txt` } }));
    });
  });

  test.each(['b', 'b/c'])('a file in the way of the folder -o %s is told', async (output) => {
    await withFolder(async (folder) => {
      put(folder);
      writeFileSync(join(folder, 'b'), 'old');
      const before = filesIn(folder);
      const run = await digest(folder, ['export', 'a.digest.json', '--to', 'txt', '-o', output]);
      const file = `${output}/${NAME}.txt`;
      expect(run).toEqual(refused({ code: 'output-no-folder', params: { file } }));
      expect(filesIn(folder)).toEqual(before);
    });
  });
});

describe('a template', () => {
  const house = new URL('../../assets/templates/embassy-azerbaijan/', import.meta.url);
  /** A copy of the house's template in a folder of one's own, with a mark before the file. */
  function copy(folder: string, change: (text: string) => string): void {
    cpSync(house, join(folder, 'mine'), { recursive: true });
    const file = join(folder, 'mine/template.json');
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  }
  const run = (folder: string, name: string): ReturnType<typeof digest> =>
    digest(folder, ['export', 'a.digest.json', '--to', 'txt', '-o', 'out', '--template', name]);

  test('of one’s own, in a folder, is used', async () => {
    await withFolder(async (folder) => {
      put(folder);
      copy(folder, (text) =>
        text.replace('"END"', '"以上"').replace('{title}_{from}_{to}', '{from}'),
      );
      expect((await run(folder, 'mine')).code).toBe(0);
      const text = readFileSync(join(folder, 'out/2026-03-21.txt'), 'utf8');
      expect(text.endsWith('\n\n以上\n')).toBe(true);
    });
  });

  test('saved by Notepad with a mark before it is used', async () => {
    await withFolder(async (folder) => {
      put(folder);
      copy(folder, (text) => `\ufeff${text}`);
      expect(await run(folder, 'mine')).toMatchObject({ code: 0, stderr: '' });
    });
  });

  test('that does not exist is told, with those that do', async () => {
    await withFolder(async (folder) => {
      put(folder);
      expect(await run(folder, 'none')).toEqual(
        refused({
          code: 'template-unknown',
          params: { name: 'none', known: 'embassy-azerbaijan' },
        }),
      );
    });
  });

  test('that the digest names and that does not exist is told', async () => {
    await withFolder(async (folder) => {
      put(folder, { ...DIGEST, template: 'embassy-nowhere' });
      expect(await digest(folder, ['export', 'a.digest.json', '--to', 'txt'])).toEqual(
        refused({
          code: 'template-unknown',
          params: { name: 'embassy-nowhere', known: 'embassy-azerbaijan' },
        }),
      );
    });
  });

  test('with a mistake in it is told, with the place', async () => {
    await withFolder(async (folder) => {
      put(folder);
      copy(folder, (text) => text.replace('"margin": 25', '"margin": "wide"'));
      const { code, stdout, stderr } = await run(folder, 'mine');
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(
        /^.*mine\/template\.json: is not a template at page\.margin: [^\n]*\n$/u,
      );
      expect(names(folder)).toEqual(['mine/template.json']);
    });
  });

  test.each([
    ['cut off', (text: string) => text.slice(0, 200)],
    ['with a word that is none', (text: string) => text.replace('"bold": true', '"bold": yes')],
  ])('that is no JSON (%s) is told in one sentence', async (_name, change) => {
    await withFolder(async (folder) => {
      put(folder);
      copy(folder, change);
      const { code, stdout, stderr } = await run(folder, 'mine');
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^.*mine\/template\.json: is not a template at [^\n]*\n$/u);
    });
  });
});
