import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '#shared/messages/messages.ts';
import { canMount, diskTest, withTinyDisk } from '#backend/files/testing/disk.ts';
import { canLock, lockTest } from '#backend/files/testing/user.ts';
import {
  docxParts,
  documentXml,
  oldContainer,
  plainDocx,
  zip,
} from '#backend/documents/testing/raw-docx.ts';
import { withFolder } from '../testing/tools.ts';
import { DIGEST, LONG_DIGEST, NAME, REPORT } from './testing/report.ts';
import { built, digest, filesIn, refused } from './testing/run-digest.ts';

beforeAll(built);

const COMMANDS: readonly (readonly string[])[] = [
  ['import'],
  ['show'],
  ['export', '--to', 'docx,txt'],
];
type Make = (file: string) => void;
const content =
  (bytes: Uint8Array | string): Make =>
  (file) => {
    writeFileSync(file, bytes);
  };
const folderAt: Make = (file) => {
  mkdirSync(file);
};
const bomb = zip({ ...docxParts(''), 'word/document.xml': new Uint8Array(61_000_000) });
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
const badHeadline = JSON.stringify(DIGEST).replace('"外相、会談"', '7');

const FAILURES: readonly [string, string, Make, Problem['code'], object][] = [
  ['a file that is missing', 'a.txt', () => undefined, 'file-missing', {}],
  ['a folder', 'a.txt', folderAt, 'file-is-folder', {}],
  ['a pipe', 'a.txt', (file) => execFileSync('mkfifo', [file]), 'file-not-regular', {}],
  ['an empty file', 'a.txt', content(''), 'file-empty', {}],
  [
    'a file over 50 MB',
    'a.txt',
    (file) => {
      writeFileSync(file, '');
      truncateSync(file, 50_000_001);
    },
    'file-too-large',
    { limit: 50 },
  ],
  ['a picture', 'a.txt', content(png), 'file-binary', {}],
  ['a PDF', 'a.pdf', content('%PDF-1.7\n'), 'file-binary', {}],
  ['unknown encoding', 'a.txt', content(Uint8Array.of(65, 255, 254, 65)), 'file-undecodable', {}],
  ['a broken Word file', 'a.docx', content(plainDocx('a').subarray(0, 300)), 'docx-broken', {}],
  ['a Word file that is text', 'a.docx', content(REPORT), 'docx-broken', {}],
  ['a Word file with a password', 'a.docx', content(oldContainer()), 'docx-protected', {}],
  ['an old Word file', 'a.doc', content(oldContainer()), 'docx-protected', {}],
  ['a zip bomb', 'a.docx', content(bomb), 'docx-too-large-inside', { limit: 20 }],
  [
    'invalid JSON',
    'a.digest.json',
    content('{\n  "a" 1\n}'),
    'json-invalid',
    { line: 2, column: 7 },
  ],
  [
    'a digest with a wrong field',
    'a.digest.json',
    content(badHeadline),
    'json-schema',
    {
      path: 'sections[2].items[0].headline.ja',
      message: 'Invalid input: expected string, received number',
    },
  ],
];

describe.each(COMMANDS)('digest %s says in one sentence what is wrong with', (...command) => {
  test.each(FAILURES)('%s', async (_name, file, make, code, params) => {
    await withFolder(async (folder) => {
      make(join(folder, file));
      const isFifo = code === 'file-not-regular';
      const before = isFifo ? {} : filesIn(folder);
      const [name = '', ...options] = command;
      // A digest's own name is its output's as well: the failure has to be another one.
      const output = name === 'import' ? ['-o', 'out.digest.json'] : [];
      const run = await digest(folder, [name, file, ...options, ...output]);
      expect(run).toEqual(refused({ code, params: { file, ...params } } as Problem));
      if (!isFifo) expect(filesIn(folder)).toEqual(before);
    });
  });

  test.skipIf(!canLock)(lockTest('a file that may not be read'), async () => {
    await withFolder(async (folder) => {
      writeFileSync(join(folder, 'a.txt'), REPORT);
      chmodSync(join(folder, 'a.txt'), 0o000);
      chmodSync(folder, 0o777);
      const [name = '', ...options] = command;
      const run = await digest(folder, [name, 'a.txt', ...options], { ordinaryUser: true });
      expect(run).toEqual(refused({ code: 'file-no-access', params: { file: 'a.txt' } }));
      expect(Object.keys(filesIn(folder))).toEqual(['a.txt']);
    });
  });
});

test('a Word file of 59 MB of empty paragraphs is refused, not choked on', async () => {
  await withFolder(async (folder) => {
    const xml = documentXml('<w:p/>'.repeat(9_800_000));
    writeFileSync(join(folder, 'a.docx'), zip(docxParts(xml)));
    const run = await digest(folder, ['show', 'a.docx'], {
      nodeOptions: ['--max-old-space-size=512'],
    });
    expect(run.code).toBe(2);
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(run.stderr).toMatch(/^a\.docx: /u);
  });
});

describe('nothing is written, and one sentence says why', () => {
  test.skipIf(!canMount)(diskTest('where the disk is full'), async () => {
    await withFolder(async (folder) => {
      writeFileSync(join(folder, 'a.digest.json'), JSON.stringify(LONG_DIGEST));
      await withTinyDisk(async (disk) => {
        const exported = await digest(folder, [
          'export',
          'a.digest.json',
          '--to',
          'txt',
          '-o',
          disk,
        ]);
        const file = join(disk, `${NAME}.txt`);
        expect(exported).toEqual(refused({ code: 'output-disk-full', params: { file } }));
        const imported = await digest(folder, ['import', 'a.digest.json', '-o', disk]);
        const json = join(disk, 'a.digest.json');
        expect(imported).toEqual(refused({ code: 'output-disk-full', params: { file: json } }));
        expect(filesIn(disk)).toEqual({});
      });
    });
  });

  test.skipIf(!canLock)(lockTest('where the folder may not be written to'), async () => {
    await withFolder(async (folder) => {
      writeFileSync(join(folder, 'a.txt'), REPORT);
      chmodSync(join(folder, 'a.txt'), 0o644);
      chmodSync(folder, 0o555);
      const options = { ordinaryUser: true };
      const imported = await digest(folder, ['import', 'a.txt'], options);
      const exported = await digest(folder, ['export', 'a.txt', '--to', 'txt'], options);
      chmodSync(folder, 0o755);
      const problem = (file: string): Problem => ({ code: 'output-no-access', params: { file } });
      expect(imported).toEqual(refused(problem('a.digest.json')));
      expect(exported).toEqual(refused(problem(`${NAME}.txt`)));
      expect(Object.keys(filesIn(folder))).toEqual(['a.txt']);
    });
  });
});
