import { watch, writeFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { withFolder } from '../testing/tools.ts';
import { LONG_DIGEST, NAME } from './testing/report.ts';
import { built, digest, filesIn } from './testing/run-digest.ts';

beforeAll(built);

const ARGS = ['export', 'a.digest.json', '--to', 'docx,txt', '-o', 'out'];

/** Runs `body` in a folder with a long digest and an empty folder `out`. */
const withLongDigest = <T>(body: (folder: string, out: string) => Promise<T>): Promise<T> =>
  withFolder((folder) => {
    const out = join(folder, 'out');
    mkdirSync(out);
    writeFileSync(join(folder, 'a.digest.json'), JSON.stringify(LONG_DIGEST));
    return body(folder, out);
  });

/** The files of a run that nobody interrupts. */
const whole = (): Promise<Record<string, string>> =>
  withLongDigest(async (folder, out) => {
    expect((await digest(folder, ARGS)).code).toBe(0);
    return filesIn(out);
  });

describe('an export that is ended from outside', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s while it writes leaves no half file and no temporary one',
    async (signal) => {
      const complete = await whole();
      await withLongDigest(async (folder, out) => {
        const run = await digest(folder, ARGS, {
          meanwhile: (child) => {
            const watcher = watch(out, () => {
              watcher.close();
              child.kill(signal);
            });
          },
        });
        expect([signal === 'SIGTERM' ? 143 : 130, 0]).toContain(run.code);
        expect(run.stderr).toBe('');
        expect(complete).toMatchObject(filesIn(out));
      });
    },
  );

  test('at any other moment leaves none either', async () => {
    const complete = await whole();
    for (const moment of [20, 80, 150, 250, 400, 600, 800, 1100]) {
      await withLongDigest(async (folder, out) => {
        const run = await digest(folder, ARGS, {
          meanwhile: (child) => {
            void wait(moment).then(() => child.kill('SIGTERM'));
          },
        });
        expect(['SIGTERM', 143, 0]).toContain(run.code);
        expect(complete).toMatchObject(filesIn(out));
      });
    }
  });
});

describe('a reader that closes the pipe early (head -1) is no error', () => {
  test('for show', async () => {
    await withLongDigest(async (folder) => {
      const run = await digest(folder, ['show', 'a.digest.json', '--json'], {
        meanwhile: (child) => child.stdout?.destroy(),
      });
      expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
    });
  });

  test('for export, which writes its files all the same', async () => {
    await withLongDigest(async (folder, out) => {
      const run = await digest(folder, ARGS, { meanwhile: (child) => child.stdout?.destroy() });
      expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
      expect(readdirSync(out)).toEqual([`${NAME}.docx`, `${NAME}.txt`]);
    });
  });
});
