import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Digest } from '#shared/domain/digest.ts';
import { emptyItem } from '#shared/editing/empty.ts';
import { removeItems, setHeadline } from '#shared/editing/items.ts';
import { stepItem } from '#shared/editing/move.ts';
import { findItem, itemsInOrder } from '#shared/editing/place.ts';
import { sampleDigest } from '#shared/testing/template.ts';
import { createDraft, type Draft } from './create-draft.ts';
import { FakeBackend, type Fault } from './testing/fake-backend.ts';

/** A small digest: two items in the first section, one in the second. */
const small: Digest = {
  ...sampleDigest,
  sections: sampleDigest.sections.map((section, index) => ({
    ...section,
    items: ['a1', 'a2', 'a3'].slice(index === 0 ? 0 : 2, [2, 3, 0][index]).map(emptyItem),
  })),
};

const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

async function windowOn(backend: FakeBackend, seat = 1): Promise<Draft> {
  const draft = createDraft(backend.port(seat));
  const opening = draft.openDraft('d1');
  await pass(50);
  expect(await opening).toBe(true);
  return draft;
}

const type = (draft: Draft, id: string, letter: string): void => {
  draft.editDraft(
    'typing',
    (digest) => setHeadline(digest, id, 'en', (findItem(digest, id)?.headline.en ?? '') + letter),
    `item:${id}:headline-en`,
  );
};
const headlines = (digest: Digest | null): string[] =>
  digest ? itemsInOrder(digest).map(({ id, headline }) => `${id} ${headline.en}`) : [];

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('storing', () => {
  test('letters are shown at once and stored together 150 ms after the last', async () => {
    const backend = new FakeBackend(small);
    const draft = await windowOn(backend);
    for (const letter of 'abc') {
      type(draft, 'a1', letter);
      await pass(100);
    }
    expect(draft.store.getState()).toMatchObject({ saving: 'saving', selected: 'a1' });
    expect(headlines(draft.store.getState().digest)[0]).toBe('a1 abc');
    expect(backend.writes).toEqual([]);
    await pass(70);
    expect(
      backend.writes.map(({ label, merge, entities }) => [label, merge, entities.length]),
    ).toEqual([['typing', 'item:a1:headline-en', 1]]);
    expect(draft.store.getState()).toMatchObject({
      saving: 'saved',
      history: { undo: 'typing', redo: null },
    });
    expect(backend.stored()).toEqual(draft.store.getState().digest);
  });

  test('without a pause it is stored 500 ms after the first letter', async () => {
    const backend = new FakeBackend(small);
    const draft = await windowOn(backend);
    for (let count = 0; count < 12; count += 1) {
      type(draft, 'a1', 'x');
      await pass(50);
    }
    expect(headlines(backend.stored())[0]).toBe(`a1 ${'x'.repeat(10)}`);
  });

  test('another kind of edit is a step of its own', async () => {
    const backend = new FakeBackend(small);
    const draft = await windowOn(backend);
    type(draft, 'a1', 'x');
    draft.editDraft('move-items', (digest) => stepItem(digest, 'a1', 'down'));
    type(draft, 'a1', 'y');
    await pass(300);
    expect(backend.writes.map(({ label }) => label)).toEqual(['typing', 'move-items', 'typing']);
    expect(headlines(backend.stored())).toEqual(['a2 ', 'a1 xy', 'a3 ']);
  });

  test('what is left is stored when the window loses the focus, and posted when it goes', async () => {
    const backend = new FakeBackend(small);
    const draft = await windowOn(backend);
    type(draft, 'a1', 'x');
    backend.away(1, false);
    type(draft, 'a1', 'y');
    type(draft, 'a2', 'z');
    backend.away(1, true);
    await pass(7);
    expect(headlines(backend.stored())).toEqual(['a1 xy', 'a2 z', 'a3 ']);
  });

  test('a draft that cannot be stored now is not closed', async () => {
    const backend = new FakeBackend(small);
    const draft = await windowOn(backend);
    backend.faults = ['disk-full', null];
    type(draft, 'a1', 'x');
    const closing = draft.closeDraft();
    await pass(20);
    expect(await closing).toBe(false);
    expect(draft.store.getState()).toMatchObject({
      saving: 'waiting',
      problem: { code: 'data-disk-full' },
    });
    await pass(6000);
    expect(draft.store.getState()).toMatchObject({ saving: 'saved', problem: null });
    expect(headlines(backend.stored())[0]).toBe('a1 x');
    const again = draft.closeDraft();
    await pass(20);
    expect([await again, draft.store.getState().open]).toEqual([true, null]);
  });
});

describe('a backend that stops', () => {
  test.each<Fault>(['stopped', 'lost'])('keeps what was typed (%s)', async (fault) => {
    const backend = new FakeBackend(small);
    const draft = await windowOn(backend);
    backend.faults = [fault];
    type(draft, 'a1', 'x');
    await pass(170);
    type(draft, 'a1', 'y');
    await pass(50);
    expect(draft.store.getState()).toMatchObject({ saving: 'waiting', problem: null });
    await pass(1000);
    expect(draft.store.getState()).toMatchObject({ saving: 'saved', conflict: null });
    expect(headlines(backend.stored())[0]).toBe('a1 xy');
  });
});

describe('undo', () => {
  test('takes back a step that is not stored yet, and selects its item', async () => {
    const backend = new FakeBackend(small);
    const draft = await windowOn(backend);
    type(draft, 'a2', 'x');
    draft.selectItem('a3');
    const undoing = draft.undoDraft();
    await pass(50);
    expect(await undoing).toBe('done');
    expect(draft.store.getState()).toMatchObject({
      selected: 'a2',
      history: { undo: null, redo: 'typing' },
    });
    expect(headlines(draft.store.getState().digest)[1]).toBe('a2 ');
    const redoing = draft.redoDraft();
    await pass(50);
    expect(await redoing).toBe('done');
    expect(headlines(draft.store.getState().digest)[1]).toBe('a2 x');
  });

  test('what is typed while it is under way goes on top', async () => {
    const backend = new FakeBackend(small);
    const draft = await windowOn(backend);
    type(draft, 'a1', 'x');
    await pass(300);
    const undoing = draft.undoDraft();
    type(draft, 'a1', 'y');
    expect(headlines(draft.store.getState().digest)[0]).toBe('a1 xy');
    await pass(500);
    expect(await undoing).toBe('done');
    expect(draft.store.getState()).toMatchObject({ conflict: null, saving: 'saved' });
    expect(headlines(backend.stored())[0]).toBe('a1 xy');
  });
});

describe('selection', () => {
  test('goes to the neighbour of a deleted item', async () => {
    const draft = await windowOn(new FakeBackend(small));
    draft.markItems(['a1', 'a2'], 'a2');
    draft.editDraft('remove-items', (digest) => removeItems(digest, ['a2']));
    expect(draft.store.getState()).toMatchObject({ selected: 'a3', marked: ['a1'] });
    draft.editDraft('remove-items', (digest) => removeItems(digest, ['a3']));
    expect(draft.store.getState()).toMatchObject({ selected: 'a1' });
    draft.editDraft('remove-items', (digest) => removeItems(digest, ['a1']));
    expect(draft.store.getState()).toMatchObject({ selected: null, marked: [] });
  });
});

describe('two windows', () => {
  test('each sees what the other did, and the same item asks', async () => {
    const backend = new FakeBackend(small);
    const [one, two] = [await windowOn(backend, 1), await windowOn(backend, 2)];
    type(one, 'a1', 'x');
    type(two, 'a2', 'y');
    await pass(400);
    expect(headlines(one.store.getState().digest)).toEqual(['a1 x', 'a2 y', 'a3 ']);
    expect(two.store.getState().digest).toEqual(one.store.getState().digest);

    type(one, 'a1', '1');
    type(two, 'a1', '2');
    await pass(400);
    expect([one, two].map((draft) => draft.store.getState().conflict?.theirs.length)).toEqual([
      undefined,
      1,
    ]);
    expect(headlines(two.store.getState().digest)[0]).toBe('a1 x2');
    const [theirs] = two.store.getState().conflict?.theirs ?? [];
    if (theirs) two.resolveConflict(theirs, 'both');
    await pass(400);
    expect(headlines(backend.stored()).map((text) => text.replace(/^[\w-]{36}/, 'new'))).toEqual([
      'a1 x1',
      'new x2',
      'a2 y',
      'a3 ',
    ]);
    expect(two.store.getState().digest).toEqual(backend.stored());
  });

  test('a window that goes without having chosen leaves both versions', async () => {
    const backend = new FakeBackend(small);
    const [one, two] = [await windowOn(backend, 1), await windowOn(backend, 2)];
    type(one, 'a1', '1');
    type(two, 'a1', '2');
    await pass(400);
    expect(two.store.getState().conflict?.theirs).toHaveLength(1);
    backend.away(2, true);
    await pass(400);
    expect(headlines(backend.stored()).map((text) => text.replace(/^[\w-]{36}/, 'new'))).toEqual([
      'a1 1',
      'new 2',
      'a2 ',
      'a3 ',
    ]);
    expect(one.store.getState().digest).toEqual(backend.stored());
  });
});
