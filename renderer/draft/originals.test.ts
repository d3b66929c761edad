import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyItem } from '#shared/editing/empty.ts';
import { addItem, removeItems, setHeadline } from '#shared/editing/items.ts';
import { digestOf, idsOf, itemOf } from '#shared/testing/small-digest.ts';
import { createDraft, type Draft } from './create-draft.ts';
import { FakeBackend } from './testing/fake-backend.ts';

const small = digestOf({ security: [itemOf('a')] });
const LINKS = [{ item: 'n', originals: ['o1', 'o2'] }];
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

let backend: FakeBackend;
let draft: Draft;

beforeEach(async () => {
  vi.useFakeTimers();
  backend = new FakeBackend(small);
  draft = createDraft(backend.port(1));
  const opening = draft.openDraft('d1');
  await pass(50);
  await opening;
});
afterEach(() => {
  vi.useRealTimers();
});

/** An item comes in with its originals. */
const paste = (): void => {
  draft.editDraft(
    'paste-items',
    (digest) => addItem(digest, emptyItem('n'), { section: 'domestic', index: 0 }),
    undefined,
    LINKS,
  );
};
const links = (): unknown[] => backend.writes.map(({ originals }) => originals);

test('originals are linked in the write of their items, and in no other', async () => {
  paste();
  draft.editDraft('typing', (digest) => setHeadline(digest, 'n', 'ja', '見出し'), 'n');
  await pass(600);
  expect(backend.writes.map(({ label }) => label)).toEqual(['paste-items', 'typing']);
  expect(links()).toEqual([LINKS, []]);
});

test('they are not lost while nothing can be stored', async () => {
  backend.faults = ['disk-full', 'disk-full'];
  paste();
  await pass(20_000);
  expect(links()).toEqual([LINKS]);
  expect(idsOf(backend.stored()).domestic).toEqual(['n']);
});

test('a window that goes away sends them along', async () => {
  paste();
  backend.away(1, true);
  await pass(100);
  expect(links()).toEqual([LINKS]);
});

test('an item that is gone before it was stored takes its links with it', async () => {
  backend.faults = ['disk-full'];
  paste();
  await pass(300);
  draft.editDraft('remove-items', (digest) => removeItems(digest, ['n']));
  draft.editDraft('typing', (digest) => setHeadline(digest, 'a', 'ja', '見出し'), 'a');
  backend.away(1, true);
  await pass(100);
  expect(links()).toEqual([[]]);
});

test('where an original is gone, the text is stored all the same', async () => {
  backend.faults = ['refused'];
  paste();
  await pass(20_000);
  expect(links()).toEqual([[]]);
  expect(idsOf(backend.stored()).domestic).toEqual(['n']);
});
