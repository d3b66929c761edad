// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommand } from '#renderer/keyboard/command-registry.ts';
import { notices } from '#renderer/ui/notify.ts';
import type { DigestSummary } from '#shared/contract/library.ts';
import { fail, ok } from '#shared/domain/result.ts';
import { fakeWindow, perform, settle, type FakeWindow } from '../../testing/fake-window.tsx';
import { HomeScreen } from './home-screen.tsx';
import { Importer } from './importer.tsx';
import { NewDigestDialog } from './new-digest-dialog.tsx';

const summary = (id: string, some: Partial<DigestSummary>): DigestSummary => ({
  id,
  name: null,
  template: 'embassy-azerbaijan',
  period: { from: '2026-04-11', to: '2026-04-17' },
  state: 'draft',
  edition: 1,
  sections: [{ key: 'security', title: '軍事・治安関係', items: 3 }],
  incomplete: 0,
  updatedAt: 0,
  deletedAt: null,
  ...some,
});

let fake: FakeWindow;
let root: HTMLElement;
let library: DigestSummary[];
let opened: string[];

beforeEach(() => {
  library = [summary('d1', {}), summary('d2', { name: '改題', incomplete: 2 })];
  opened = [];
  const without = (id: string): DigestSummary | undefined => library.find((one) => one.id === id);
  const set = (id: string, deletedAt: number | null): void => {
    const digest = without(id);
    if (digest) library = [...library.filter((one) => one.id !== id), { ...digest, deletedAt }];
  };
  fake = fakeWindow({
    'library.list': () => ok(library),
    'templates.list': () =>
      ok([{ name: 'embassy-azerbaijan', title: '政治・治安情報', isOwn: false }]),
    'library.create': () => ok({ id: 'new' }),
    'library.remove': ({ id }: { id: string }) => {
      set(id, Date.now());
      return ok({});
    },
    'library.restore': ({ id }: { id: string }) => {
      set(id, null);
      return ok({});
    },
    'library.import': ({ file }: { file: string }) =>
      file.endsWith('.txt')
        ? ok({ id: 'in', items: 4, unplaced: [{ line: 7, text: '謎', why: 'after-end' }] })
        : fail({ code: 'file-binary', params: { file } }),
  });
});
afterEach(async () => {
  await fake.close();
  notices.clear();
});

const open = (id: string): void => {
  opened.push(id);
};
const rows = (): (string | undefined)[] =>
  Array.from(root.querySelectorAll<HTMLElement>('[role="row"]'), ({ dataset }) => dataset.key);
const texts = (): string[] => notices.visibleToasts.map(({ content }) => content.text);

async function key(name: string): Promise<void> {
  const row = root.querySelector<HTMLElement>('[role="row"]');
  await perform(() => {
    row?.focus();
    row?.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
    );
  });
  await settle();
}

test('the list shows each digest with its counts and what is lacking', async () => {
  root = await fake.show(<HomeScreen onOpen={open} onReview={open} onExport={open} />);
  const shown = Array.from(root.querySelectorAll('[role="row"]'), (row) => row.textContent);
  expect(shown[0]).toMatch(/^2026年4月11日～4月17日下書き軍事・治安関係 3.* 更新$/);
  expect(shown[1]).toMatch(/^改題下書き軍事・治安関係 3未記入 2.* 更新$/);
});

test('Delete puts a digest into the bin, Ctrl+Z takes it out again', async () => {
  root = await fake.show(<HomeScreen onOpen={open} onReview={open} onExport={open} />);
  await key('Delete');
  expect(rows()).toEqual(['d2']);
  expect(texts()).toEqual(['2026年4月11日～4月17日 をごみ箱へ移しました。']);
  await perform(() => void runCommand('edit.undo'));
  await settle();
  expect(rows().toSorted()).toEqual(['d1', 'd2']);
  expect(texts()).toEqual([]);
});

test('so does the last one, although the list goes with it', async () => {
  library = [summary('d1', {})];
  root = await fake.show(<HomeScreen onOpen={open} onReview={open} onExport={open} />);
  await key('Delete');
  expect(rows()).toEqual([]);
  expect(texts()).toHaveLength(1);
  await perform(() => void runCommand('edit.undo'));
  await settle();
  expect(rows()).toEqual(['d1']);
});

test('an empty list says what to do, with the keys', async () => {
  library = [summary('d1', { deletedAt: 5 })];
  root = await fake.show(<HomeScreen onOpen={open} onReview={open} onExport={open} />);
  expect(root.textContent).toContain('Ctrl+N で新しく作るか、Ctrl+O で報告を取り込んでください');
});

test('a new digest has the days after the last one, and is opened', async () => {
  await fake.show(<NewDigestDialog isOpen onClose={() => undefined} onOpen={open} />);
  await settle();
  const form = document.querySelector('form');
  await perform(() => {
    form?.requestSubmit();
  });
  await settle();
  expect(fake.asked('library.create')).toEqual([
    { template: 'embassy-azerbaijan', period: { from: '2026-04-18', to: '2026-04-24' } },
  ]);
  expect(opened).toEqual(['new']);
});

test('of imported files, lines without a place are listed, and problems are said', async () => {
  root = await fake.show(<Importer onOpen={open} />);
  const input = root.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('there is no file input');
  const files = [new File(['x'], '報告.txt'), new File(['y'], '写真.png')];
  Object.defineProperty(input, 'files', { value: files });
  await perform(() => input.dispatchEvent(new Event('change', { bubbles: true })));
  await settle(20);
  expect(fake.asked('library.import')).toEqual([
    { file: '報告.txt', bytes: new Uint8Array([120]) },
    { file: '写真.png', bytes: new Uint8Array([121]) },
  ]);
  expect(document.querySelector('[role="dialog"] table')?.textContent).toBe(
    '行本文理由7謎終わりの印より後にある',
  );
  expect(texts()).toEqual([expect.stringMatching(/^写真\.png: テキストではありません/)]);
});
