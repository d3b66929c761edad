import type { Write } from '#shared/contract/editing.ts';
import { entityKey, type Entity, type RevisedEntity } from '#shared/contract/entities.ts';
import type { Change } from '#shared/editing/changes.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { readEntity, readOrderEntities, writeEntities } from './entities.ts';
import { nextRev } from './header-rows.ts';
import { keepLinks, mayLink } from './original-links.ts';
import { changeOf, followsOn, mergedChanges, sameValue } from './step-changes.ts';
import {
  addStep,
  dropStep,
  dropUndone,
  nextStep,
  readHistory,
  replaceStep,
  type NewStep,
  type Step,
} from './steps.ts';
import type { Store } from './store.ts';

/** Letters belong to one step while no pause is longer, and the step not longer altogether (ms). */
const PAUSE_MS = 1000;
const STRETCH_MS = 10_000;

/** How a write went. */
export type Written =
  | {
      readonly outcome: 'stored';
      /** All that the write names as it stands now, and orders that had to change with it. */
      readonly entities: readonly RevisedEntity[];
      /** Those of them that were not so before. */
      readonly changed: readonly RevisedEntity[];
      /** The same as changes. */
      readonly changes: readonly Change[];
      /** Whether a step begins with it; else it went on with the last one, or changed nothing. */
      readonly isStep: boolean;
    }
  /** Nothing was stored: what another window has written. */
  | { readonly outcome: 'conflict'; readonly theirs: readonly RevisedEntity[] }
  /** The write names the order of a section that the digest does not have. */
  | { readonly outcome: 'no-section' }
  /** The write names an original that is not kept, or one for an item that it does not write. */
  | { readonly outcome: 'no-original' }
  /** Nothing was stored: the text may not be changed now. */
  | { readonly outcome: 'refused'; readonly problem: Problem };

/** An entity of a write, and what stands there now. */
interface Pair {
  readonly mine: RevisedEntity;
  readonly stored: RevisedEntity;
}

/**
 * Whether the window's own last write made what stands there, on the revision that it still names:
 * its answer was lost with the backend, and what comes now goes on from it.
 */
function isOwn(last: Step | null, { mine, stored }: Pair): boolean {
  const written = last?.revs[entityKey(mine)];
  return written?.rev === stored.rev && written.base === mine.rev;
}

/** Keeps what was written for undo: as a step of its own (then true), or as more of the last one. */
function record(store: Store, write: Write, last: Step | null, step: NewStep): boolean {
  const isMore =
    write.merge !== null &&
    last?.merge === write.merge &&
    step.written_at - last.written_at < PAUSE_MS &&
    step.written_at - last.started_at < STRETCH_MS &&
    followsOn(last.changes, step.changes) &&
    readHistory(store, write).redo === null;
  dropUndone(store, write);
  if (!isMore) {
    addStep(store, write, step);
    return true;
  }
  const changes = mergedChanges(last.changes, step.changes);
  if (changes.length === 0) dropStep(store, last.seq);
  else {
    const { written_at } = step;
    replaceStep(store, { ...last, written_at, changes, revs: { ...last.revs, ...step.revs } });
  }
  return false;
}

/** Writes what is new, and keeps the step; all that changed, as it stands then. */
function apply(
  store: Store,
  write: Write,
  last: Step | null,
  pairs: readonly Pair[],
  now: number,
): Pick<Extract<Written, { outcome: 'stored' }>, 'changed' | 'changes' | 'isStep'> {
  const before = new Map(
    [...readOrderEntities(store, write.id), ...pairs.map(({ stored }) => stored)].map((entity) => [
      entityKey(entity),
      entity,
    ]),
  );
  const rev = nextRev(store, write.id, now);
  const entities = pairs.map(({ mine }): Entity => mine);
  const written = writeEntities(store, write.id, entities, rev);
  const changed = written.flatMap((entity) => {
    const key = entityKey(entity);
    const was = before.get(key);
    const change = was && !sameValue(was, entity) ? changeOf(was, entity) : null;
    return was && change ? [{ key, change, rev: { rev: entity.rev, base: was.rev } }] : [];
  });
  const changes = changed.map(({ change }) => change);
  const isStep = record(store, write, last, {
    label: write.label,
    merge: write.merge,
    started_at: now,
    written_at: now,
    changes,
    revs: Object.fromEntries(changed.map(({ key, rev: revs }) => [key, revs])),
  });
  return { changed: written, changes, isStep };
}

/**
 * Stores a step of a window: all of it or, where another window wrote first, nothing. What stands
 * there already as it is written is no conflict, so that a write can be repeated. `refusal` is asked
 * before anything is stored.
 */
export function writeStep(
  store: Store,
  write: Write,
  now: number,
  refusal: () => Problem | null,
): Written {
  const pairs: Pair[] = [];
  for (const mine of write.entities) {
    const stored = readEntity(store, write.id, mine);
    if (!stored) return { outcome: 'no-section' };
    pairs.push({ mine, stored });
  }
  const last = nextStep(store, write, 'undo');
  const isNew = ({ mine, stored }: Pair): boolean => !sameValue(mine, stored);
  const conflicts = pairs.filter(
    (pair) => isNew(pair) && pair.mine.rev !== pair.stored.rev && !isOwn(last, pair),
  );
  if (conflicts.length > 0) {
    return { outcome: 'conflict', theirs: conflicts.map(({ stored }) => stored) };
  }
  if (!mayLink(store, write)) return { outcome: 'no-original' };
  const news = pairs.filter(isNew);
  const problem = news.length > 0 || write.originals.length > 0 ? refusal() : null;
  if (problem) return { outcome: 'refused', problem };
  const { changed, changes, isStep } =
    news.length > 0
      ? apply(store, write, last, news, now)
      : { changed: [], changes: [], isStep: false };
  keepLinks(
    store,
    write,
    pairs.map(({ stored }) => stored),
  );
  const keys = new Set(changed.map(entityKey));
  const others = pairs.map(({ stored }) => stored).filter((one) => !keys.has(entityKey(one)));
  return { outcome: 'stored', entities: [...changed, ...others], changed, changes, isStep };
}
