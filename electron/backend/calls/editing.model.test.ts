import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entityKey, type Entity, type RevisedEntity } from '#shared/contract/entities.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { differences } from '#shared/editing/differences.ts';
import { setHeadline } from '#shared/editing/items.ts';
import { itemsInOrder } from '#shared/editing/place.ts';
import { sameJson } from '#shared/editing/same-json.ts';
import { arbitraryDigest } from '#shared/testing/arbitrary-digest.ts';
import { arbitraryEdit, type Edit } from '#shared/testing/arbitrary-edit.ts';
import { withFolder } from '../../testing/tools.ts';
import { entityOf } from '../store/step-changes.ts';
import { ask, testService, type TestService } from '../testing/service.ts';

/** What a window does; `read` is that it takes in what is stored. */
type Act =
  | { readonly do: 'edit'; readonly seat: number; readonly edit: Edit }
  | { readonly do: 'undo' | 'redo' | 'read' | 'restart'; readonly seat: number };

const seat = fc.constantFrom(1, 2);
/** Both windows often at the same headline: else they would hardly ever get in each other's way. */
const sameHeadline: fc.Arbitrary<Edit> = fc.constantFrom('A', 'B', 'C', 'D').map((text) => ({
  name: `headline(${text})`,
  run: (digest) => setHeadline(digest, itemsInOrder(digest)[0]?.id ?? '', 'en', text),
}));
const edit = fc.oneof(arbitraryEdit, sameHeadline);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('edit'), seat, edit }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('undo', 'undo', 'undo', 'redo', 'redo', 'read', 'restart'),
      seat,
    }),
  },
);

/** What the model knows of one window. */
interface Window {
  digest: Digest;
  revs: Record<string, number>;
  done: { before: Entity[]; after: Entity[] }[];
  undone: { before: Entity[]; after: Entity[] }[];
}

/** A digest as its parts by key: what the database should hold, written down as simply as can be. */
function partsOf(digest: Digest): Map<string, Entity> {
  const { title, subtitle, period, coverageNote, issuer } = digest;
  const parts: Entity[] = [
    { entity: 'header', value: { title, subtitle, period, coverageNote, issuer } },
    ...digest.sections.flatMap(({ key, items }): Entity[] => [
      { entity: 'order', section: key, value: items.map(({ id }) => id) },
      ...items.map((value): Entity => ({ entity: 'item', id: value.id, value })),
    ]),
  ];
  return new Map(parts.map((part) => [entityKey(part), part]));
}

const valueAt = (parts: ReadonlyMap<string, Entity>, key: string): unknown =>
  parts.get(key)?.value ?? null;

function put(parts: Map<string, Entity>, entities: readonly Entity[]): void {
  for (const entity of entities) {
    if (entity.value === null) parts.delete(entityKey(entity));
    else parts.set(entityKey(entity), entity);
  }
}

class Model {
  readonly service: TestService;
  readonly id: string;
  readonly parts: Map<string, Entity>;
  readonly windows = new Map<number, Window>();
  /** How often each outcome was seen, over all runs: a law about what never happens says nothing. */
  static readonly seen = new Map<string, number>();

  constructor(service: TestService, id: string, digest: Digest) {
    this.service = service;
    this.id = id;
    this.parts = partsOf(digest);
  }

  static count(outcome: string): void {
    Model.seen.set(outcome, (Model.seen.get(outcome) ?? 0) + 1);
  }

  async read(number: number): Promise<Window> {
    const opened = await ask(this.service, 'digest.open', { id: this.id, seat: number });
    expect(partsOf(opened.digest)).toEqual(this.parts);
    expect(Object.keys(opened.revs).sort()).toEqual([...this.parts.keys()].sort());
    const { digest, revs } = opened;
    const { done, undone } = this.windows.get(number) ?? { done: [], undone: [] };
    const window = { digest, revs, done, undone };
    this.windows.set(number, window);
    expect(opened.history.undo !== null).toBe(done.length > 0);
    expect(opened.history.redo !== null).toBe(undone.length > 0);
    return window;
  }

  async edit(number: number, edit: Edit): Promise<void> {
    const window = this.windows.get(number) ?? (await this.read(number));
    const changes = differences(window.digest, edit.run(window.digest));
    if (changes.length === 0) return;
    const before = changes.map((change) => entityOf(change, 'before'));
    const after = changes.map((change) => entityOf(change, 'after'));
    const entities: RevisedEntity[] = after.map((entity) => {
      return { ...entity, rev: window.revs[entityKey(entity)] ?? 0 };
    });
    const isStale = before.some((entity, index) => {
      const stored = valueAt(this.parts, entityKey(entity));
      return !sameJson(stored, entity.value) && !sameJson(stored, after[index]?.value ?? null);
    });
    const written = await ask(this.service, 'digest.write', {
      ...{ id: this.id, seat: number, label: 'paste', merge: null },
      entities,
    });
    Model.count(`write ${written.outcome}`);
    if (written.outcome === 'conflict') {
      // Revisions may differ where values do not: refusing is right then too, storing is not needed.
      for (const theirs of written.theirs) {
        expect(theirs.value).toEqual(valueAt(this.parts, entityKey(theirs)));
      }
      await this.read(number);
      return;
    }
    expect(isStale).toBe(false);
    const moved = after.filter((entity, index) => {
      const stored = valueAt(this.parts, entityKey(entity));
      return !sameJson(stored, after[index]?.value ?? null);
    });
    const was = moved.map((entity): Entity => {
      const stored = this.parts.get(entityKey(entity));
      return stored ?? ({ ...entity, value: null } as Entity);
    });
    put(this.parts, after);
    if (moved.length > 0) {
      window.done.push({ before: was, after: moved });
      window.undone.length = 0;
    }
    await this.read(number);
  }

  async turn(number: number, direction: 'undo' | 'redo'): Promise<void> {
    const window = this.windows.get(number) ?? (await this.read(number));
    const [from, to] =
      direction === 'undo' ? [window.done, window.undone] : [window.undone, window.done];
    const step = from.pop();
    const answer = await ask(this.service, 'digest.undo', { id: this.id, seat: number, direction });
    Model.count(`${direction} ${answer.outcome}`);
    if (!step) {
      expect(answer.outcome).toBe('nothing');
      return;
    }
    const left = direction === 'undo' ? step.after : step.before;
    const wanted = direction === 'undo' ? step.before : step.after;
    const isAsLeft = left.every((entity) =>
      sameJson(valueAt(this.parts, entityKey(entity)), entity.value),
    );
    expect(answer.outcome).toBe(isAsLeft ? 'done' : 'overtaken');
    if (isAsLeft) {
      put(this.parts, wanted);
      to.push(step);
    }
    await this.read(number);
  }
}

test('two windows that write, undo and redo in any order: what is stored is what a simple model says', () =>
  withFolder(async (folder) => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(
        arbitraryDigest,
        fc.array(act, { minLength: 40, maxLength: 60 }),
        async (digest, acts) => {
          count += 1;
          const own = `${folder}/${String(count)}`;
          let service = testService(own);
          const bytes = new TextEncoder().encode(JSON.stringify(digest));
          const { id } = await ask(service, 'library.import', { file: 'a.json', bytes });
          let model = new Model(service, id, digest);
          for (const one of acts) {
            if (one.do === 'edit') await model.edit(one.seat, one.edit);
            else if (one.do === 'read') await model.read(one.seat);
            else if (one.do === 'restart') {
              await service.close();
              service = testService(own);
              model = Object.assign(new Model(service, id, digest), {
                parts: model.parts,
                windows: model.windows,
              });
            } else await model.turn(one.seat, one.do);
          }
          await model.read(1);
          await model.read(2);
          await service.close();
        },
      ),
      { numRuns: 30 },
    );
    expect([...Model.seen.keys()].toSorted()).toEqual([
      'redo done',
      'redo nothing',
      'redo overtaken',
      'undo done',
      'undo nothing',
      'undo overtaken',
      'write conflict',
      'write stored',
    ]);
  }));

test('any digest is read back as it was stored', () =>
  withFolder(async (folder) => {
    const service = testService(folder);
    await fc.assert(
      fc.asyncProperty(arbitraryDigest, async (digest) => {
        const bytes = new TextEncoder().encode(JSON.stringify(digest));
        const { id } = await ask(service, 'library.import', { file: 'a.json', bytes });
        const opened = await ask(service, 'digest.open', { id, seat: 1 });
        expect(opened.digest).toEqual(digest);
        await ask(service, 'library.remove', { id });
        await ask(service, 'library.purge', { id });
      }),
      { numRuns: 150 },
    );
    await service.close();
  }));
