import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REPORT } from './testing/report.ts';
import { built, digest, filesIn, refused } from './testing/run-digest.ts';

const folder = mkdtempSync(join(tmpdir(), 'digest-usage-'));
beforeAll(async () => {
  writeFileSync(join(folder, 'a.txt'), REPORT);
  await built();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('one sentence says what is wrong with the command', () => {
  test.each([
    ['no command', [], 'No command was given.'],
    ['an unknown command', ['convert', 'a.txt'], "unknown command 'convert'."],
    ['an unknown option', ['show', 'a.txt', '--verbose'], "unknown option '--verbose'."],
    ['no file', ['show'], "missing required argument 'file'."],
    ['no file to import', ['import'], "missing required argument 'file'."],
    [
      'an option without its value',
      ['import', 'a.txt', '-o'],
      "option '-o, --output <path>' argument missing.",
    ],
  ])('%s', async (_name, args, message) => {
    expect(await digest(folder, args)).toEqual(refused({ code: 'usage', params: { message } }));
  });

  test('two files for one', async () => {
    const { code, stdout, stderr } = await digest(folder, ['show', 'a.txt', 'b.txt']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^too many arguments[^\n]* Run "digest --help" for the commands\.\n$/u);
  });

  test.each([
    ['an unknown format', 'odt', 'odt'],
    ['one among others', 'docx,rtf,txt', 'rtf'],
    ['no format', '', ''],
    ['a comma too many', 'docx,', ''],
  ])('%s', async (_name, list, name) => {
    expect(await digest(folder, ['export', 'a.txt', '--to', list])).toEqual(
      refused({ code: 'format-unknown', params: { name, known: 'docx, pdf, txt, svg' } }),
    );
  });

  test('nothing was written', () => {
    expect(Object.keys(filesIn(folder))).toEqual(['a.txt']);
  });
});

describe('help', () => {
  test.each([
    ['of the program', ['--help'], /^Usage: digest [^]*import[^]*show[^]*export/u],
    ['of a command', ['export', '--help'], /^Usage: digest export [^]*--to[^]*--ascii-names/u],
  ])('%s is printed, and is no failure', async (_name, args, pattern) => {
    const run = await digest(folder, args);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(pattern);
  });
});

describe('messages are in Japanese', () => {
  const missing = refused({ code: 'file-missing', params: { file: 'b.txt' } }, 'ja');
  test.each([
    ['with --lang ja before the command', ['--lang', 'ja', 'show', 'b.txt'], {}],
    ['with --lang ja behind it', ['show', 'b.txt', '--lang', 'ja'], {}],
    ['on a Japanese system', ['show', 'b.txt'], { LANG: 'ja_JP.UTF-8' }],
    ['where LC_ALL says so', ['show', 'b.txt'], { LC_ALL: 'ja_JP.UTF-8' }],
  ])('%s', async (_name, args, env) => {
    expect(await digest(folder, args, { env })).toEqual(missing);
  });

  test('also where all is well', async () => {
    const run = await digest(folder, ['--lang', 'ja', 'show', 'a.txt']);
    expect(run.stdout.split('\n').filter((line) => /^\d\./u.test(line))).toEqual([
      '1. 軍事・治安関係 — 1 項目',
      '2. 内政関連 — 0 項目',
      '3. 外政関連 — 1 項目',
    ]);
  });

  test('and in English with --lang en on a Japanese system', async () => {
    const run = await digest(folder, ['--lang', 'en', 'show', 'b.txt'], {
      env: { LANG: 'ja_JP.UTF-8' },
    });
    expect(run).toEqual(refused({ code: 'file-missing', params: { file: 'b.txt' } }));
  });
});
