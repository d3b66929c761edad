import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { ExportChoice } from '#shared/contract/settings.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { exportName } from '#shared/report/file-name.ts';
import type { Marking } from '#shared/report/marking.ts';
import { sampleDigest, template } from '#shared/testing/template.ts';
import { withFolder } from '../../testing/tools.ts';
import { exportReport } from '../documents/export-report.ts';
import { importFile } from '../documents/import-file.ts';
import { auditRows } from '../testing/audit.ts';
import { ask, problemOf, testService, type TestService } from '../testing/service.ts';
import { openTypesetting, type Typesetting } from '../typesetting/typesetting.ts';
import type { Emit } from './call-context.ts';

/** What a text that nobody approved is exported as. */
const DRAFT: Marking = { mark: 'draft', edition: null };
const STEM = exportName(sampleDigest, template, false, DRAFT);
const ALL: readonly ExportChoice[] = ['docx', 'pdf', 'txt', 'json'];
const NAMES = [`${STEM}.docx`, `${STEM}.pdf`, `${STEM}.txt`, `${STEM}.digest.json`];

let typesetting: Typesetting;
beforeAll(() => {
  typesetting = openTypesetting();
});
afterAll(() => typesetting.close());

interface Desk {
  readonly service: TestService;
  readonly id: string;
  readonly folder: string;
  readonly run: (
    formats: readonly ExportChoice[],
    existing?: 'ask' | 'replace' | 'keep-both',
    run?: string,
  ) => Promise<OutputOf<'export.run'>>;
}

/** A service with the sample in it, and a folder to export to. */
const withSample = (
  body: (desk: Desk) => Promise<void>,
  { digest = sampleDigest, emit }: { digest?: Digest; emit?: Emit } = {},
): Promise<void> =>
  withFolder(async (root) => {
    const folder = join(root, 'out');
    mkdirSync(folder);
    // One typesetter for all tests: it is not closed with the service.
    const shared = { ...typesetting, close: () => Promise.resolve() };
    const service = testService(join(root, 'data'), {
      typesetting: shared,
      ...(emit ? { emit } : {}),
    });
    const bytes = new TextEncoder().encode(JSON.stringify(digest));
    const { id } = await ask(service, 'library.import', { file: 'a.digest.json', bytes });
    await ask(service, 'settings.set-export-folder', { folder }, 'host');
    await body({
      service,
      id,
      folder,
      run: (formats, existing = 'ask', run = 'run') =>
        ask(service, 'export.run', { id, run, of: 'draft', formats: [...formats], existing }),
    });
    await service.close();
  });

const filesIn = (folder: string): string[] => readdirSync(folder).sort();

describe('an export', () => {
  test('has the files that the report makes, and a digest that reads back', () =>
    withSample(async ({ service, id, folder, run }) => {
      // As chosen twice and in another order.
      expect(await run(['json', 'txt', 'pdf', 'docx', 'pdf'])).toEqual({
        outcome: 'done',
        folder,
        files: NAMES,
        findings: [],
      });
      expect(filesIn(folder)).toEqual([...NAMES].sort());
      for (const format of ['docx', 'pdf', 'txt'] as const) {
        const [expected] = (await exportReport(sampleDigest, template, format, false, DRAFT)).files;
        const content = readFileSync(join(folder, `${STEM}.${format}`));
        expect(content.equals(Buffer.from(expected?.content ?? ''))).toBe(true);
      }
      const json = join(folder, `${STEM}.digest.json`);
      expect(await importFile(json, template)).toEqual({
        ok: true,
        value: { digest: sampleDigest, unplaced: [] },
      });
      expect(readFileSync(json, 'utf8')).toBe(`${JSON.stringify(sampleDigest, null, 2)}\n`);
      expect(service.told('export-progress')).toEqual([
        ...ALL.map((format, done) => ({ run: 'run', done, total: 4, format })),
        { run: 'run', done: 4, total: 4, format: null },
      ]);
      expect((await ask(service, 'digest.open', { id, seat: 1 })).digest).toEqual(sampleDigest);
    }));

  test('tells what could not be taken over, each once', () =>
    withSample(
      async ({ run }) => {
        const exported = await run(ALL);
        expect(exported).toMatchObject({
          outcome: 'done',
          findings: [
            { code: 'left-out', place: 'A B', characters: ['U+0007'] },
            { code: 'no-glyph', place: 'A B', characters: ['U+0E01'] },
          ],
        });
      },
      { digest: { ...sampleDigest, title: 'A B', subtitle: 'ก\u0007' } },
    ));

  test('leaves a row in the audit log, without a text', async () => {
    await withFolder(async (root) => {
      const service = testService(root);
      const bytes = new TextEncoder().encode(JSON.stringify(sampleDigest));
      const { id } = await ask(service, 'library.import', { file: 'a.digest.json', bytes });
      const folder = join(root, 'out');
      mkdirSync(folder);
      await ask(service, 'settings.set-export-folder', { folder }, 'host');
      const json: ExportChoice[] = ['json'];
      const input = { id, run: 'r', of: 'draft', formats: json, existing: 'ask' } as const;
      await ask(service, 'export.run', input);
      await ask(service, 'export.run', input);
      await service.close();
      expect(
        auditRows(root)
          .slice(-2)
          .map(({ call }) => call),
      ).toEqual(['settings.set-export-folder', 'export.run']);
      const exists = auditRows(root).at(-1);
      expect(exists).toEqual({
        call: 'export.run',
        digest: null,
        details: {
          digest: id,
          of: 'draft',
          formats: ['json'],
          existing: 'ask',
          outcome: 'exists',
        },
      });
    });
  });
});

describe('files that are there already', () => {
  test('are asked about before anything is made', () =>
    withSample(async ({ service, folder, run }) => {
      writeFileSync(join(folder, NAMES[1] ?? ''), 'old');
      writeFileSync(join(folder, 'other.txt'), 'other');
      expect(await run(ALL)).toEqual({ outcome: 'exists', files: [NAMES[1]] });
      expect(filesIn(folder)).toEqual([NAMES[1], 'other.txt'].sort());
      expect(service.told('export-progress')).toEqual([]);
    }));

  test('are replaced', () =>
    withSample(async ({ folder, run }) => {
      writeFileSync(join(folder, NAMES[2] ?? ''), 'old');
      expect(await run(['txt', 'json'], 'replace')).toMatchObject({ files: NAMES.slice(2) });
      expect(readFileSync(join(folder, NAMES[2] ?? ''), 'utf8')).toContain(sampleDigest.title);
      expect(filesIn(folder)).toEqual(NAMES.slice(2).sort());
    }));

  test('are kept, and the new ones share a number', () =>
    withSample(async ({ folder, run }) => {
      expect(await run(['txt'], 'keep-both')).toMatchObject({ files: [`${STEM}.txt`] });
      // The disk of a Windows PC takes these for the same name.
      writeFileSync(join(folder, `${STEM} (2).TXT`), 'old');
      expect(await run(['txt', 'json'], 'keep-both')).toMatchObject({
        files: [`${STEM} (3).txt`, `${STEM} (3).digest.json`],
      });
      expect(filesIn(folder)).toHaveLength(4);
      expect(readFileSync(join(folder, `${STEM} (2).TXT`), 'utf8')).toBe('old');
    }));
});

describe('an export is cancelled', () => {
  test.each(ALL.map((format, step) => ({ format, step })))(
    'while $format is made, and nothing is left behind',
    async ({ step }) => {
      let desk: Desk | null = null;
      const steps: number[] = [];
      const emit: Emit = (name, event) => {
        if (name !== 'export-progress' || !('run' in event) || event.run !== 'mine') return;
        steps.push(event.done);
        if (event.done !== step) return;
        // The second is the one that counts.
        void desk?.service.dispatch('export.cancel', { run: 'another' }, 'window');
        void desk?.service.dispatch('export.cancel', { run: 'mine' }, 'window');
      };
      await withSample(
        async (one) => {
          desk = one;
          expect(await one.run(ALL, 'ask', 'mine')).toEqual({ outcome: 'cancelled' });
          expect(filesIn(one.folder)).toEqual([]);
          expect(steps).toEqual(ALL.map((_, done) => done).slice(0, step + 1));
          // What was thrown away is in nobody's way.
          expect(await one.run(['txt'], 'ask', 'again')).toMatchObject({ outcome: 'done' });
        },
        { emit },
      );
    },
  );
});

describe('an export cannot be made', () => {
  const input = { run: 'r', of: 'draft', formats: ['txt'], existing: 'ask' } as const;

  test('without a folder, or into one that is gone or is a file', () =>
    withSample(async ({ service, id, folder }) => {
      rmSync(folder, { recursive: true });
      const gone = { code: 'export-folder-gone', params: { folder } };
      expect(await problemOf(service, 'export.run', { ...input, id })).toEqual(gone);
      writeFileSync(folder, 'a file');
      expect(await problemOf(service, 'export.run', { ...input, id })).toEqual(gone);
      expect(readFileSync(folder, 'utf8')).toBe('a file');
      await withFolder(async (other) => {
        const empty = testService(other);
        const bytes = new TextEncoder().encode(JSON.stringify(sampleDigest));
        const of = await ask(empty, 'library.import', { file: 'a.digest.json', bytes });
        expect(await problemOf(empty, 'export.run', { ...input, id: of.id })).toEqual({
          code: 'export-no-folder',
          params: {},
        });
        await empty.close();
      });
    }));

  test('where a folder has the name of a file: then none is written', () =>
    withSample(async ({ service, id, folder }) => {
      const file = join(folder, `${STEM}.txt`);
      mkdirSync(file);
      const formats: ExportChoice[] = ['docx', 'txt'];
      const asked = { ...input, id, formats, existing: 'replace' };
      expect(await problemOf(service, 'export.run', asked)).toEqual({
        code: 'output-is-folder',
        params: { file },
      });
      expect(filesIn(folder)).toEqual([`${STEM}.txt`]);
    }));

  test('of a digest that is not there', () =>
    withSample(async ({ service, folder }) => {
      expect(await problemOf(service, 'export.run', { ...input, id: 'none' })).toEqual({
        code: 'digest-missing',
        params: {},
      });
      expect(filesIn(folder)).toEqual([]);
    }));
});
