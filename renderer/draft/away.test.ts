import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setHeadline } from '#shared/editing/items.ts';
import { findItem } from '#shared/editing/place.ts';
import { emptyItem } from '#shared/editing/empty.ts';
import { sampleDigest } from '#shared/testing/template.ts';
import { abilitiesBut, reviewOf, signedIn } from '#shared/testing/review.ts';
import type { Ability } from '#shared/workflow/ability.ts';
import { createDraft, type Draft } from './create-draft.ts';
import { FakeBackend } from './testing/fake-backend.ts';

const digest = {
  ...sampleDigest,
  sections: sampleDigest.sections.map((section, index) => ({
    ...section,
    items: index === 0 ? [emptyItem('a1')] : [],
  })),
};
const HANDED_IN: Ability = {
  allowed: false,
  why: 'wrong-state',
  state: 'in-review',
  states: ['draft'],
};
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
const type = (draft: Draft, text: string): void => {
  draft.editDraft('typing', (old) => setHeadline(old, 'a1', 'en', text), 'a1');
};
const headline = (backend: FakeBackend): string | undefined =>
  findItem(backend.stored(), 'a1')?.headline.en;

let backend: FakeBackend;
let draft: Draft;

beforeEach(async () => {
  vi.useFakeTimers();
  backend = new FakeBackend(digest);
  draft = createDraft(backend.port(1));
  void draft.openDraft('d1');
  await pass(50);
});
afterEach(() => {
  vi.useRealTimers();
});

test('what was typed as the screen locked is kept, not asked again, and stored when it opens', async () => {
  type(draft, 'typed before');
  backend.isLocked = true;
  await pass(1000);
  expect(draft.store.getState()).toMatchObject({
    saving: 'waiting',
    problem: { code: 'session-locked' },
  });
  // Asked at every call.
  const delay = vi.fn(() => 5);
  backend.delay = delay;
  await pass(60_000);
  expect([delay.mock.calls, backend.writes, headline(backend)]).toEqual([[], [], '']);
  backend.isLocked = false;
  backend.emit('session-changed', signedIn());
  await pass(50);
  expect(draft.store.getState()).toMatchObject({ saving: 'saved', problem: null });
  expect(headline(backend)).toBe('typed before');
});

test('what somebody left unstored is neither shown nor stored by anybody else', async () => {
  backend.isLocked = true;
  type(draft, 'of the first');
  await pass(1000);
  draft.parkDraft('first');
  expect([draft.store.getState().open, draft.hasParkedDraft()]).toEqual([null, true]);
  backend.isLocked = false;
  backend.emit('session-changed', signedIn());
  expect(draft.unparkDraft('second')).toBeNull();
  const opening = draft.openDraft('d1');
  await pass(6000);
  expect([await opening, headline(backend)]).toEqual([true, '']);
  type(draft, 'of the second');
  await pass(1000);
  draft.parkDraft('second');

  expect(draft.unparkDraft('first')).toBe('d1');
  await pass(1000);
  expect(draft.hasParkedDraft()).toBe(false);
  // Both changed the same field: nothing is written over, the person is asked.
  expect(draft.store.getState().conflict?.theirs).toHaveLength(1);
  expect(headline(backend)).toBe('of the second');
});

test('what was refused and not copied yet is kept for who wrote it', async () => {
  type(draft, 'too late');
  backend.moveOn(
    reviewOf({
      state: 'in-review',
      abilities: abilitiesBut({ edit: HANDED_IN, 'correct-in-review': HANDED_IN }),
    }),
  );
  await pass(1000);
  expect(draft.store.getState()).toMatchObject({ saving: 'saved', refused: { entities: [{}] } });
  draft.parkDraft('first');
  expect(draft.store.getState().refused).toBeNull();
  expect(draft.unparkDraft('first')).toBe('d1');
  await pass(1000);
  expect(draft.store.getState().refused?.entities).toMatchObject([
    { value: { headline: { en: 'too late' } } },
  ]);
});

test('what is stored is not kept for anybody', async () => {
  type(draft, 'stored');
  await pass(1000);
  draft.parkDraft('first');
  expect([draft.store.getState().open, draft.hasParkedDraft()]).toEqual([null, false]);
  expect(draft.unparkDraft('first')).toBeNull();
});
