import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { digestSchema, type Digest } from '#shared/domain/digest.ts';
import { coverageNoteFor } from '#shared/domain/coverage-note.ts';
import { setSource } from '#shared/editing/blocks.ts';
import { emptyItem } from '#shared/editing/empty.ts';
import { setHeader } from '#shared/editing/header.ts';
import { addItem, removeItems, setHeadline } from '#shared/editing/items.ts';
import { setSection, stepItem } from '#shared/editing/move.ts';
import { findItem, itemsInOrder } from '#shared/editing/place.ts';
import { sortSection } from '#shared/editing/sort-section.ts';
import { sampleDigest } from '#shared/testing/template.ts';
import type { ConflictChoice } from './conflict.ts';
import { createDraft, type Draft } from './create-draft.ts';
import { FakeBackend, type Fault } from './testing/fake-backend.ts';

const start: Digest = {
  ...sampleDigest,
  coverageNote: null,
  sections: sampleDigest.sections.map((section, index) => ({
    ...section,
    items: [['a1', 'a2', 'a3'], ['b1'], []][index]?.map(emptyItem) ?? [],
  })),
};
const SECTIONS = start.sections.map(({ key }) => key);

type Act =
  | { readonly kind: 'type'; readonly nth: number; readonly field: 'ja' | 'en' }
  | { readonly kind: 'title' | 'add' | 'sort' }
  | { readonly kind: 'date'; readonly nth: number; readonly day: string }
  | { readonly kind: 'remove' | 'move-up' | 'move-down'; readonly nth: number }
  | { readonly kind: 'section'; readonly nth: number; readonly section: number }
  | { readonly kind: 'undo' | 'redo' | 'flush' };
type Event =
  | { readonly seat: 1 | 2; readonly act: Act }
  | { readonly wait: number }
  | { readonly faults: readonly (Fault | null)[] }
  | { readonly settle: true };

const nth = fc.nat({ max: 6 });
const of = <Kind extends string>(...kinds: Kind[]): fc.Arbitrary<Kind> => fc.constantFrom(...kinds);
const edit: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: of('type'), nth, field: of('ja', 'en') }) },
  { weight: 2, arbitrary: fc.record({ kind: of('title', 'add', 'sort') }) },
  { weight: 3, arbitrary: fc.record({ kind: of('remove', 'move-up', 'move-down'), nth }) },
  {
    weight: 2,
    // The second lies outside the period: the coverage note names it.
    arbitrary: fc.record({
      kind: of('date'),
      nth,
      day: of('2026-04-10', '2026-03-02', '2026-03-03'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: of('section'), nth, section: fc.nat({ max: 2 }) }),
  },
);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: edit },
  { weight: 1, arbitrary: fc.record({ kind: of('undo', 'redo', 'flush') }) },
);

const events = (what: fc.Arbitrary<Act>): fc.Arbitrary<Event[]> =>
  fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.record({ seat: fc.constantFrom<1 | 2>(1, 2), act: what }) },
      { weight: 3, arbitrary: fc.record({ wait: fc.constantFrom(1, 7, 40, 160, 400, 2000) }) },
      {
        weight: 1,
        arbitrary: fc.record({
          faults: fc.array(
            fc.constantFrom<Fault | null>('stopped', 'lost', 'disk-full', null, null),
            { minLength: 1, maxLength: 3 },
          ),
        }),
      },
      { weight: 1, arbitrary: fc.record({ settle: fc.constant<true>(true) }) },
    ),
    { maxLength: 30 },
  );

const idOf = (digest: Digest, index: number): string | null => {
  const items = itemsInOrder(digest);
  return items[index % Math.max(1, items.length)]?.id ?? null;
};

/** Counts what is typed and added, so that everything typed is told apart. */
class Desk {
  readonly backend: FakeBackend;
  readonly drafts: readonly Draft[];
  readonly typed: string[] = [];
  readonly gone = new Set<string>();
  private count = 0;
  private readonly choice: () => ConflictChoice;

  constructor(backend: FakeBackend, choice: () => ConflictChoice) {
    this.backend = backend;
    this.choice = choice;
    this.drafts = [1, 2].map((seat) => createDraft(backend.port(seat)));
  }

  private token(): string {
    this.count += 1;
    const token = `<${String(this.count)}>`;
    this.typed.push(token);
    return token;
  }

  do(seat: 1 | 2, one: Act): void {
    const draft = this.drafts[seat - 1];
    const digest = draft?.store.getState().digest;
    if (!draft || !digest) return;
    const { editDraft } = draft;
    const id = 'nth' in one ? idOf(digest, one.nth) : null;
    if ('nth' in one && id === null) return;
    switch (one.kind) {
      case 'type': {
        const text = (findItem(digest, id ?? '')?.headline[one.field] ?? '') + this.token();
        const key = `item:${id ?? ''}:${one.field}`;
        editDraft('typing', (old) => setHeadline(old, id ?? '', one.field, text), key);
        return;
      }
      case 'date': {
        const source = { outlets: [], from: one.day, to: one.day };
        editDraft('source', (old) => setSource(old, id ?? '', 0, source));
        return;
      }
      case 'title':
        editDraft('header', (old) => setHeader(old, { title: `T${String((this.count += 1))}` }));
        return;
      case 'add':
        this.count += 1;
        editDraft('add-item', (old) =>
          addItem(old, emptyItem(`n${String(this.count)}`), { section: 'domestic', index: 1 }),
        );
        return;
      case 'sort':
        editDraft('sort-section', (old) => sortSection(old, 'security', 'date'));
        return;
      case 'remove': {
        const text = JSON.stringify(findItem(digest, id ?? ''));
        for (const token of this.typed) if (text.includes(token)) this.gone.add(token);
        editDraft('remove-items', (old) => removeItems(old, [id ?? '']));
        return;
      }
      case 'move-up':
      case 'move-down': {
        const direction = one.kind === 'move-up' ? 'up' : 'down';
        editDraft('move-items', (old) => stepItem(old, id ?? '', direction));
        return;
      }
      case 'section':
        editDraft('move-items', (old) =>
          setSection(old, [id ?? ''], SECTIONS[one.section] ?? 'foreign'),
        );
        return;
      case 'undo':
        void draft.undoDraft();
        return;
      case 'redo':
        void draft.redoDraft();
        return;
      case 'flush':
        void draft.flushDraft();
    }
  }

  /** Waits until everything is stored, and answers every question on the way. */
  async settle(): Promise<void> {
    // Two quiet rounds: a window that has nothing to store may still have to look again.
    for (let round = 0, quiet = 0; round < 30 && quiet < 2; round += 1) {
      await vi.advanceTimersByTimeAsync(6000);
      const asked = this.drafts.flatMap((draft) => {
        const [theirs] = draft.store.getState().conflict?.theirs ?? [];
        return theirs ? [{ draft, theirs }] : [];
      });
      for (const { draft, theirs } of asked) draft.resolveConflict(theirs, this.choice());
      const isDone = this.drafts.every((draft) => draft.store.getState().saving === 'saved');
      quiet = asked.length === 0 && isDone ? quiet + 1 : 0;
    }
  }
}

async function play(
  list: readonly Event[],
  delays: readonly number[],
  choices: readonly ConflictChoice[],
): Promise<Desk> {
  let turn = 0;
  const next = <T>(values: readonly T[], otherwise: T): T => {
    turn += 1;
    return values[turn % Math.max(1, values.length)] ?? otherwise;
  };
  const backend = new FakeBackend(start, () => next(delays, 5));
  const desk = new Desk(backend, () => next(choices, 'both'));
  for (const draft of desk.drafts) {
    const opening = draft.openDraft('d1');
    await vi.advanceTimersByTimeAsync(1000);
    expect(await opening).toBe(true);
  }
  for (const event of list) {
    if ('wait' in event) await vi.advanceTimersByTimeAsync(event.wait);
    else if ('settle' in event) await desk.settle();
    else if ('faults' in event) backend.faults = [...event.faults];
    else desk.do(event.seat, event.act);
  }
  await desk.settle();
  return desk;
}

function expectOneTruth({ backend, drafts }: Desk): void {
  const stored = backend.stored();
  expect(drafts.map((draft) => draft.store.getState().saving)).toEqual(['saved', 'saved']);
  expect(drafts.map((draft) => draft.store.getState().problem)).toEqual([null, null]);
  for (const draft of drafts) expect(draft.store.getState().digest).toEqual(stored);
  // Every item has one place.
  expect(digestSchema.parse(stored)).toEqual(stored);
  expect(
    itemsInOrder(stored)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(backend.itemIds().toSorted());
}

const delays = fc.array(fc.constantFrom(0, 1, 5, 30, 200), { minLength: 1, maxLength: 7 });
const RUNS = { numRuns: 400 };

async function law(property: fc.IAsyncProperty<unknown>): Promise<void> {
  vi.useFakeTimers();
  try {
    await fc.assert(property, RUNS);
  } finally {
    vi.useRealTimers();
  }
}

test('nothing typed in two windows is lost, whatever stops, and both windows show what is stored', () =>
  law(
    fc.asyncProperty(events(edit), delays, async (list, times) => {
      const desk = await play(list, times, ['both']);
      expectOneTruth(desk);
      const text = JSON.stringify(desk.backend.stored());
      const missing = desk.typed.filter((one) => !desk.gone.has(one) && !text.includes(one));
      expect(missing).toEqual([]);
      expect(desk.backend.stored().coverageNote).toBe(coverageNoteFor(desk.backend.stored()));
    }),
  ));

test('with undo, redo and any choice both windows show what is stored', () =>
  law(
    fc.asyncProperty(
      events(act),
      delays,
      fc.array(fc.constantFrom<ConflictChoice>('mine', 'theirs', 'both'), { minLength: 1 }),
      async (list, times, choices) => {
        expectOneTruth(await play(list, times, choices));
      },
    ),
  ));
