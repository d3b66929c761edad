import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { removeItems, setHeadline } from '#shared/editing/items.ts';
import { findItem } from '#shared/editing/place.ts';
import { abilitiesBut, reviewOf } from '#shared/testing/review.ts';
import { digestOf, itemOf } from '#shared/testing/small-digest.ts';
import type { Ability } from '#shared/workflow/ability.ts';
import { createDraft, type Draft } from './create-draft.ts';
import { FakeBackend } from './testing/fake-backend.ts';

const small = digestOf({ security: [itemOf('a'), itemOf('b')] });
const OTHERS: Ability = { allowed: false, why: 'wrong-role', roles: ['supervisor'] };
const IN_REVIEW = reviewOf({
  state: 'in-review',
  abilities: abilitiesBut({
    edit: { allowed: false, why: 'wrong-state', state: 'in-review', states: ['draft'] },
    'correct-in-review': OTHERS,
  }),
});
const WHY = {
  code: 'not-allowed-state',
  params: { state: 'in-review', states: 'draft' },
};

const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
const type = (draft: Draft, id: string, text: string): void => {
  draft.editDraft('typing', (digest) => setHeadline(digest, id, 'en', text), `${id}:en`);
};
const headline = (draft: Draft, id: string): string | undefined => {
  const { digest } = draft.store.getState();
  return digest ? findItem(digest, id)?.headline.en : undefined;
};
/** The English headlines of what was refused. */
const refused = (draft: Draft): unknown => {
  const { refused: kept } = draft.store.getState();
  return (
    kept && {
      problem: kept.problem,
      texts: kept.entities.map((entity) =>
        entity.entity === 'item' ? [entity.id, entity.value?.headline.en] : entity.entity,
      ),
    }
  );
};

let backend: FakeBackend;
const windowOf = async (seat: number): Promise<Draft> => {
  const draft = createDraft(backend.port(seat));
  void draft.openDraft('d1');
  await pass(50);
  return draft;
};

beforeEach(() => {
  vi.useFakeTimers();
  backend = new FakeBackend(small);
});
afterEach(() => {
  vi.useRealTimers();
});

test('where the text may not be changed, no edit does anything', async () => {
  backend.review = IN_REVIEW;
  const draft = await windowOf(1);
  const before = draft.store.getState();
  draft.editDraft('remove-items', (digest) => removeItems(digest, ['a']));
  expect(draft.store.getState()).toBe(before);
  expect([await draft.undoDraft(), await draft.redoDraft()]).toEqual(['nothing', 'nothing']);
  expect(backend.writes).toEqual([]);
});

test('what was being typed as it was handed in elsewhere is kept apart, and the text is as stored', async () => {
  const draft = await windowOf(1);
  type(draft, 'a', 'stored');
  await pass(1000);
  type(draft, 'a', 'stored and more');
  backend.moveOn(IN_REVIEW);
  await pass(100);
  expect(headline(draft, 'a')).toBe('stored');
  expect(refused(draft)).toEqual({ problem: WHY, texts: [['a', 'stored and more']] });
  expect(draft.store.getState()).toMatchObject({
    saving: 'saved',
    review: { state: 'in-review' },
    history: { undo: null, redo: null },
  });
  // What an input method had not let go yet comes after it.
  type(draft, 'a', 'stored and even more');
  type(draft, 'b', 'other');
  expect(headline(draft, 'a')).toBe('stored');
  expect(refused(draft)).toMatchObject({
    texts: [
      ['a', 'stored and even more'],
      ['b', 'other'],
    ],
  });
  draft.forgetRefused();
  expect(refused(draft)).toBeNull();
  await pass(10_000);
  expect(backend.writes).toHaveLength(1);
});

test('a write that is refused before the window has heard why is kept apart as well', async () => {
  const draft = await windowOf(1);
  backend.review = IN_REVIEW;
  type(draft, 'a', 'too late');
  await pass(1000);
  expect([headline(draft, 'a'), refused(draft)]).toEqual([
    'Headline a',
    { problem: WHY, texts: [['a', 'too late']] },
  ]);
  expect(draft.store.getState()).toMatchObject({ review: { state: 'in-review' } });
});

test('an undo that is refused says why, and nothing is undone', async () => {
  const draft = await windowOf(1);
  type(draft, 'a', 'stored');
  await pass(1000);
  backend.review = IN_REVIEW;
  const undoing = draft.undoDraft();
  await pass(100);
  expect([await undoing, headline(draft, 'a')]).toEqual(['refused', 'stored']);
  expect(refused(draft)).toEqual({ problem: WHY, texts: [] });
});

test('a choice between two versions is not asked for any more', async () => {
  const [one, two] = [await windowOf(1), await windowOf(2)];
  type(one, 'a', 'one');
  type(two, 'a', 'two');
  await pass(400);
  const [first, second] = one.store.getState().conflict ? [two, one] : [one, two];
  expect(second.store.getState().conflict).not.toBeNull();
  backend.moveOn(IN_REVIEW);
  await pass(400);
  expect(second.store.getState()).toMatchObject({ conflict: null, saving: 'saved' });
  expect(headline(second, 'a')).toBe(headline(first, 'a'));
  expect(refused(second)).toMatchObject({ problem: WHY, texts: [['a', expect.any(String)]] });
});

test('it is open to writing again when it comes back', async () => {
  backend.review = IN_REVIEW;
  const draft = await windowOf(1);
  backend.moveOn(reviewOf());
  await pass(100);
  type(draft, 'a', 'again');
  await pass(1000);
  expect(findItem(backend.stored(), 'a')?.headline.en).toBe('again');
});

test('a digest that may not even be read any more is closed, with the reason', async () => {
  const draft = await windowOf(1);
  type(draft, 'a', 'x');
  backend.isBarred = true;
  backend.moveOn(IN_REVIEW);
  await pass(1000);
  expect(draft.store.getState()).toMatchObject({
    open: null,
    problem: { code: 'not-allowed-role' },
  });
});
