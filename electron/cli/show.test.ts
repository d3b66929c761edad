import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Digest } from '#shared/domain/digest.ts';
import { withFolder } from '../testing/tools.ts';
import { DIGEST, REPORT, withoutIds } from './testing/report.ts';
import { built, digest, filesIn } from './testing/run-digest.ts';

beforeAll(built);

const OUTLINE = [
  'アゼルバイジャン政治・治安情報 (公開情報とりまとめ)',
  '2026年3月21日～4月3日 (一部3月20日分を含む)',
  '在アゼルバイジャン大使館',
  '',
  '1. 軍事・治安関係 — 1 item',
  '  ● 国防省、演習の開始を発表',
  '    Defense Ministry announces start of exercise',
  '      1 paragraph (TREND / 31.03.2026)',
  '',
  '2. 内政関連 — 0 items',
  '',
  '3. 外政関連 — 1 item',
  '  ● 外相、会談',
  '    FM meets guest',
  '      Guest MFA: 1 paragraph (no source line)',
  '      NOTE: 1 paragraph (APA, REPORT / 20-22.03.2026)',
  '',
];

describe('digest show', () => {
  test.each([
    ['a report', 'a.txt', REPORT],
    ['a digest', 'a.digest.json', JSON.stringify(DIGEST)],
  ])('prints an outline of %s, and writes nothing', async (_name, file, content) => {
    await withFolder(async (folder) => {
      writeFileSync(join(folder, file), content);
      expect(await digest(folder, ['show', file])).toEqual({
        code: 0,
        stdout: OUTLINE.join('\n'),
        stderr: '',
      });
      expect(Object.keys(filesIn(folder))).toEqual([file]);
    });
  });

  test('prints the digest itself with --json', async () => {
    await withFolder(async (folder) => {
      writeFileSync(join(folder, 'a.digest.json'), JSON.stringify(DIGEST));
      const run = await digest(folder, ['show', 'a.digest.json', '--json']);
      expect({ ...run, stdout: JSON.parse(run.stdout) as Digest }).toEqual({
        code: 0,
        stdout: DIGEST,
        stderr: '',
      });
    });
  });

  test('prints the same digest of the report as text', async () => {
    await withFolder(async (folder) => {
      writeFileSync(join(folder, 'a.txt'), REPORT);
      const run = await digest(folder, ['show', 'a.txt', '--json']);
      expect(withoutIds(JSON.parse(run.stdout) as Digest)).toEqual(withoutIds(DIGEST));
    });
  });

  test('says where there is no period', async () => {
    await withFolder(async (folder) => {
      writeFileSync(join(folder, 'a.json'), JSON.stringify({ ...DIGEST, period: null }));
      const run = await digest(folder, ['show', 'a.json']);
      expect(run.stdout.split('\n').slice(0, 2)).toEqual([
        OUTLINE[0],
        '(no period) (一部3月20日分を含む)',
      ]);
    });
  });

  test('ends with 1 where a line has no place, which is told on the error stream', async () => {
    await withFolder(async (folder) => {
      writeFileSync(join(folder, 'a.txt'), `${REPORT}afterwards\n`);
      expect(await digest(folder, ['show', 'a.txt'])).toEqual({
        code: 1,
        stdout: OUTLINE.join('\n'),
        stderr: 'Not placed: 1 line\n  line 32 (stands after the end mark): afterwards\n',
      });
    });
  });
});
