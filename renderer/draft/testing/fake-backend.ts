import { CONTRACT, type InputOf, type OutputOf } from '#shared/contract/contract.ts';
import type { Envelope } from '#shared/contract/envelope.ts';
import { entityKey, type Entity, type RevisedEntity } from '#shared/contract/entities.ts';
import type { EventName, EventOf } from '#shared/contract/events.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { ok, fail } from '#shared/domain/result.ts';
import { sameJson } from '#shared/editing/same-json.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { refusalProblem } from '#shared/messages/refusal-problem.ts';
import { template } from '#shared/testing/template.ts';
import type { Review } from '#shared/contract/review.ts';
import { reviewOf } from '#shared/testing/review.ts';
import { allEntities } from '../entities.ts';
import { whyReadOnly } from '../may-write.ts';
import type { Port } from '../port.ts';

type Write = InputOf<'digest.write'>;
interface DoneStep {
  readonly seat: number;
  readonly label: Write['label'];
  readonly before: readonly RevisedEntity[];
  readonly after: readonly RevisedEntity[];
  readonly revs: Readonly<Record<string, { readonly rev: number; readonly base: number }>>;
}

/**
 * What happens to the next call. `lost`: it is carried out, but nobody hears of it. `refused`: a write
 * is not as it must be.
 */
export type Fault = 'stopped' | 'lost' | 'disk-full' | 'refused';

type Listener = (event: unknown) => void;

/** A database in memory that keeps the rules of the contract, for several windows at once. */
export class FakeBackend {
  private readonly digest: Digest;
  private readonly entities = new Map<string, RevisedEntity>();
  private rev = 1;
  private done: DoneStep[] = [];
  private undone: DoneStep[] = [];
  private readonly listeners = new Map<number, Map<EventName, Listener[]>>();
  private readonly leavers = new Map<number, ((isLeaving: boolean) => void)[]>();
  /** Faults of the next calls, in order; null is none. */
  faults: (Fault | null)[] = [];
  writes: Write[] = [];
  /** Whether nobody is there who may ask anything: the screen is locked. */
  isLocked = false;
  /** Whether the person may not even read the digest. */
  isBarred = false;
  /** Where the digest is; a write is refused where the text may not be changed. */
  review = reviewOf();
  delay: () => number;

  constructor(digest: Digest, delay: () => number = () => 5) {
    this.digest = digest;
    this.delay = delay;
    for (const entity of allEntities(digest, digest, {})) {
      this.entities.set(entityKey(entity), { ...entity, rev: 1 });
    }
  }

  /** The digest as its entities make it; an item that no order names is not in it. */
  stored(): Digest {
    const item = (id: string) => {
      const entity = this.entities.get(`item:${id}`);
      return entity?.entity === 'item' && entity.value ? [entity.value] : [];
    };
    const header = this.entities.get('header');
    const sections = this.digest.sections.map((section) => {
      const order = this.entities.get(`order:${section.key}`);
      return { ...section, items: order?.entity === 'order' ? order.value.flatMap(item) : [] };
    });
    return { ...this.digest, ...(header?.entity === 'header' ? header.value : {}), sections };
  }

  /** Ids of all items, also of those that no order names. */
  itemIds(): string[] {
    return [...this.entities.values()].flatMap((entity) =>
      entity.entity === 'item' && entity.value ? [entity.id] : [],
    );
  }

  /** What a window sees of it. */
  port(seat: number): Port {
    return {
      call: async (name, input) => {
        const answer = await this.answer(name, input, seat);
        if (answer.ok) CONTRACT[name].output.parse(answer.value);
        return answer as never;
      },
      onEvent: (name, listener) => {
        const table = this.listeners.get(seat) ?? new Map<EventName, Listener[]>();
        table.set(name, [...(table.get(name) ?? []), listener as Listener]);
        this.listeners.set(seat, table);
        return () => undefined;
      },
      onAway: (listener) => {
        this.leavers.set(seat, [...(this.leavers.get(seat) ?? []), listener]);
      },
      seat: () => seat,
    };
  }

  /** Tells the windows something, in order with the answers. */
  emit<Name extends EventName>(name: Name, event: EventOf<Name>): void {
    for (const table of this.listeners.values()) {
      setTimeout(() => {
        table.get(name)?.forEach((listener) => {
          listener(event);
        });
      }, 3);
    }
  }

  /** The digest goes on its way, and all windows hear of it. */
  moveOn(review: Review): void {
    this.review = review;
    this.emit('review-changed', { id: 'd1' });
  }

  /** The window of a seat loses the focus, or goes away. */
  away(seat: number, isLeaving: boolean): void {
    this.leavers.get(seat)?.forEach((listener) => {
      listener(isLeaving);
    });
  }

  private async answer(name: string, input: unknown, seat: number): Promise<Envelope<unknown>> {
    await new Promise((resolve) => setTimeout(resolve, this.delay()));
    if (this.isLocked) return fail({ code: 'session-locked', params: {} });
    if (this.isBarred) return fail({ code: 'not-allowed-role', params: { roles: 'officer' } });
    const refusal = whyReadOnly(this.review);
    if (refusal && (name === 'digest.write' || name === 'digest.undo')) {
      return fail(refusalProblem(refusal));
    }
    const fault = this.faults.shift() ?? null;
    if (fault === 'stopped') return this.die();
    if (fault === 'disk-full' && name === 'digest.write') {
      return fail({ code: 'data-disk-full', params: { file: 'x' } });
    }
    if (fault === 'refused' && name === 'digest.write') {
      return fail({ code: 'message-refused', params: { name, reason: 'no such original' } });
    }
    const value = this.run(name, input, seat);
    if (fault === 'lost') return this.die();
    // As long as an event takes, so that nothing overtakes.
    await new Promise((resolve) => setTimeout(resolve, 3));
    return ok(value);
  }

  private die(): Envelope<unknown> {
    setTimeout(() => {
      this.emit('backend-state', { state: 'ready' });
    }, 300);
    const problem: Problem = { code: 'backend-stopped', params: {} };
    return fail(problem);
  }

  private run(name: string, input: unknown, seat: number): unknown {
    if (name === 'digest.open') return this.open(seat);
    if (name === 'review.get') return this.review;
    if (name === 'digest.write') return this.write(input as Write);
    const { direction } = input as InputOf<'digest.undo'>;
    return this.undo(seat, direction);
  }

  private open(seat: number): OutputOf<'digest.open'> {
    const revs = Object.fromEntries([...this.entities].map(([key, { rev }]) => [key, rev]));
    const history = this.history(seat);
    return {
      id: 'd1',
      name: null,
      review: this.review,
      template,
      digest: this.stored(),
      revs,
      history,
    };
  }

  private history(seat: number): { undo: Write['label'] | null; redo: Write['label'] | null } {
    const last = (steps: DoneStep[]): Write['label'] | null =>
      steps.findLast((step) => step.seat === seat)?.label ?? null;
    return { undo: last(this.done), redo: last(this.undone) };
  }

  private now(entity: Entity): RevisedEntity {
    const none = entity.entity === 'item' ? { ...entity, value: null } : entity;
    return this.entities.get(entityKey(entity)) ?? { ...none, rev: 0 };
  }

  private orders(): Map<string, string[]> {
    return new Map(
      [...this.entities.values()].flatMap((entity) =>
        entity.entity === 'order' ? [[entity.section, entity.value]] : [],
      ),
    );
  }

  /** Orders as they become: every item stands in exactly one section, as in the real database. */
  private arrange(entities: readonly Entity[]): Map<string, string[]> {
    const orders = this.orders();
    const wanted = entities.filter((entity) => entity.entity === 'order');
    const [first = ''] = orders.keys();
    const take = (ids: readonly string[]): void => {
      const taken = new Set(ids);
      for (const [key, old] of orders) {
        orders.set(
          key,
          old.filter((id) => !taken.has(id)),
        );
      }
    };
    const placed = new Set([...orders.values()].flat());
    for (const entity of entities) {
      if (entity.entity !== 'item') continue;
      if (!entity.value) take([entity.id]);
      else if (!placed.has(entity.id)) {
        const home = wanted.find(({ value }) => value.includes(entity.id))?.section ?? first;
        orders.set(home, [...(orders.get(home) ?? []), entity.id]);
      }
    }
    const there = new Set([...orders.values()].flat());
    for (const { section, value } of wanted) {
      const ids = value.filter((id) => there.has(id));
      take(ids);
      orders.set(section, [...ids, ...(orders.get(section) ?? [])]);
    }
    return orders;
  }

  /** Stores entities with one new revision; all that changed with them as it stands then. */
  private put(entities: readonly Entity[], seat: number): RevisedEntity[] {
    this.rev += 1;
    const { rev } = this;
    const asked = new Set(entities.map(entityKey));
    const before = this.orders();
    const touched = [...this.arrange(entities)]
      .filter(([key, ids]) => asked.has(`order:${key}`) || !sameJson(before.get(key), ids))
      .map(([section, value]): RevisedEntity => ({ entity: 'order', section, value, rev }));
    const others = entities
      .filter(({ entity }) => entity !== 'order')
      .map((entity): RevisedEntity => ({ ...entity, rev: entity.value === null ? 0 : rev }));
    const put = [...others, ...touched];
    for (const entity of put) {
      if (entity.value === null) this.entities.delete(entityKey(entity));
      else this.entities.set(entityKey(entity), entity);
    }
    const [own, along] = [true, false].map((is) =>
      put.filter((entity) => asked.has(entityKey(entity)) === is),
    );
    this.emit('digest-changed', { id: 'd1', seat, entities: own ?? [] });
    if (along?.length) this.emit('digest-changed', { id: 'd1', seat: 0, entities: along });
    return put;
  }

  private write(write: Write): OutputOf<'digest.write'> {
    this.writes.push(write);
    const isNew = (entity: RevisedEntity): boolean =>
      !sameJson(this.now(entity).value, entity.value);
    const last = this.done.findLast(({ seat }) => seat === write.seat);
    const isOwn = (entity: RevisedEntity): boolean => {
      const stored = last?.revs[entityKey(entity)];
      return stored?.rev === this.now(entity).rev && stored.base === entity.rev;
    };
    const news = write.entities.filter(isNew);
    const old = news.filter((one) => this.now(one).rev !== one.rev && !isOwn(one));
    if (old.length > 0) return { outcome: 'conflict', theirs: old.map((one) => this.now(one)) };
    if (news.length > 0) {
      const orders = [...this.entities.values()].filter(({ entity }) => entity === 'order');
      const was = new Map(
        [...orders, ...news.map((one) => this.now(one))].map((one) => [entityKey(one), one]),
      );
      const after = this.put(news, write.seat);
      const before = after.flatMap((one) => was.get(entityKey(one)) ?? []);
      const revs = Object.fromEntries(
        after.map((one) => [
          entityKey(one),
          { rev: one.rev, base: was.get(entityKey(one))?.rev ?? 0 },
        ]),
      );
      this.done.push({ seat: write.seat, label: write.label, before, after, revs });
      this.undone = this.undone.filter(({ seat }) => seat !== write.seat);
    }
    const revs = Object.fromEntries(
      write.entities.map((entity) => [entityKey(entity), this.now(entity).rev]),
    );
    return { outcome: 'stored', revs, history: this.history(write.seat) };
  }

  private undo(seat: number, direction: 'undo' | 'redo'): OutputOf<'digest.undo'> {
    const [from, to] = direction === 'undo' ? [this.done, this.undone] : [this.undone, this.done];
    const at = from.findLastIndex((step) => step.seat === seat);
    const [step] = at < 0 ? [] : from.splice(at, 1);
    if (!step) return { outcome: 'nothing' };
    const [back, left] =
      direction === 'undo' ? [step.before, step.after] : [step.after, step.before];
    const isOvertaken = left.some((entity) => !sameJson(this.now(entity).value, entity.value));
    if (isOvertaken) return { outcome: 'overtaken', history: this.history(seat) };
    const entities = this.put(back, seat);
    to.push(step);
    return { outcome: 'done', label: step.label, entities, history: this.history(seat) };
  }
}
