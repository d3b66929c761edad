import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Envelope } from '#shared/contract/envelope.ts';
import { fail, ok } from '#shared/domain/result.ts';
import { signedIn } from '#shared/testing/review.ts';

vi.mock('electron', () => ({ app: {}, BrowserWindow: {}, nativeTheme: {}, screen: {} }));
const told: (readonly [string, unknown])[] = [];
vi.mock('./windows.ts', () => ({
  announce: (name: string, event: unknown) => told.push([name, event]),
  focusMainWindow: () => ({}),
}));
const { filesIn, OpenedFiles } = await import('./open-files.ts');

describe('files that a command line names', () => {
  test.each<[string, string[], string[]]>([
    ['the sample', ['.', '/a/sample.digest.json'], ['/a/sample.digest.json']],
    ['a file in the folder', ['report.DOCX'], ['/work/report.DOCX']],
    ['no switches', ['--inspect=0', '-x.json', '/b/c.txt'], ['/b/c.txt']],
    ['no programs', ['/usr/bin/electron', 'dist/main/main.js'], []],
  ])('%s', (_name, args, files) => {
    expect(filesIn(args, '/work')).toEqual(files);
  });
});

describe('files that were opened', () => {
  const OUT = ok({ at: 'signed-out', lastName: null });
  const IN = ok(signedIn());
  /** A backend that answers the session so, and takes in each file by its name. */
  const backend = {
    session: OUT as Envelope<unknown>,
    import: (file: string): Envelope<unknown> => ok({ id: file }),
    taken: [] as string[],
    askAsHost: (name: string, input: object): Promise<never> => {
      const file = 'file' in input ? String(input.file) : '';
      if (name === 'library.import') backend.taken.push(file);
      const answer = name === 'session.get' ? backend.session : backend.import(file);
      return Promise.resolve(answer as never);
    },
  };
  const folder = mkdtempSync(join(tmpdir(), 'opened-'));
  const [a, b] = ['a.json', 'b.json'].map((name) => join(folder, name)) as [string, string];

  beforeEach(() => {
    told.length = 0;
    backend.taken = [];
    backend.session = OUT;
    backend.import = (file) => ok({ id: file });
    for (const file of [a, b]) writeFileSync(file, '{}');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('are taken in at once where somebody is there, in their order', async () => {
    backend.session = IN;
    await new OpenedFiles(backend).open([a, b]);
    expect(told).toEqual([
      ['show-digest', { id: 'a.json' }],
      ['show-digest', { id: 'b.json' }],
    ]);
  });

  test('wait until somebody is, and are taken in once', async () => {
    const files = new OpenedFiles(backend);
    await files.open([a]);
    backend.session = fail({ code: 'database-damaged', params: { file: 'x' } });
    await files.open([b]);
    expect(backend.taken).toEqual([]);
    backend.session = IN;
    await Promise.all([files.takeIn(), files.takeIn(), files.takeIn()]);
    await files.takeIn();
    expect(backend.taken).toEqual(['a.json', 'b.json']);
    expect(told.map(([name]) => name)).toEqual(['show-digest', 'show-digest']);
  });

  test('wait on where the screen locks in the moment', async () => {
    const files = new OpenedFiles(backend);
    backend.session = IN;
    backend.import = () => fail({ code: 'session-locked', params: {} });
    await files.open([a, b]);
    expect(backend.taken).toEqual(['a.json']);
    expect(told).toEqual([]);
    backend.import = (file) => ok({ id: file });
    await files.takeIn();
    expect(backend.taken).toEqual(['a.json', 'a.json', 'b.json']);
  });

  test('that cannot be read, or taken in, are told, and hold up no other', async () => {
    backend.session = IN;
    rmSync(a);
    const role = { code: 'not-allowed-role', params: { roles: 'officer' } } as const;
    backend.import = (file) => (file === 'b.json' ? fail(role) : ok({ id: file }));
    await new OpenedFiles(backend).open([a, b]);
    expect(told).toMatchObject([
      ['open-failed', { problem: { code: 'file-unreadable', params: { file: 'a.json' } } }],
      ['open-failed', { problem: role }],
    ]);
  });
});
