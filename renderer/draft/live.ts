import type { History } from '#shared/contract/editing.ts';
import type { RevisedEntity } from '#shared/contract/entities.ts';
import { entityKey } from '#shared/contract/entities.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { Review } from '#shared/contract/review.ts';
import type { Template } from '#shared/domain/template.ts';
import { differences } from '#shared/editing/differences.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { originalsOf, shown, type Chain } from './chain.ts';
import { choose, nextConflict, type Conflict, type ConflictChoice } from './conflict.ts';
import { allEntities } from './entities.ts';
import { rebase } from './rebase.ts';
import type { Refused } from './refusal.ts';

/** An open digest and how its storing goes. */
export interface Live {
  readonly id: string;
  readonly name: string | null;
  readonly template: Template;
  /** Where it is on its way, and what may be done with it. */
  readonly review: Review;
  readonly chain: Chain;
  readonly history: History;
  readonly conflict: Conflict | null;
  /** Something is in the way: nothing is sent until it is tried again. */
  readonly isHalted: boolean;
  /** What the database has is not known for certain: it is read before anything is sent. */
  readonly isUnsure: boolean;
  /** How often in a row a write was refused for being made on an older state. */
  readonly refusals: number;
  readonly problem: Problem | null;
  /** What was written here and may not be stored. */
  readonly refused: Refused | null;
}

type Opened = OutputOf<'digest.open'>;

/** A digest as it was just read. */
export const opened = ({ id, name, template, review, ...read }: Opened): Live => ({
  id,
  name,
  template,
  review,
  chain: { base: read.digest, revs: read.revs, steps: [] },
  history: read.history,
  conflict: null,
  isHalted: false,
  isUnsure: false,
  refusals: 0,
  problem: null,
  refused: null,
});

/** With what others wrote; `mine` where it is what this window itself undid. */
export function withEntities(live: Live, batch: readonly RevisedEntity[], mine = false): Live {
  const { chain, clashes } = rebase(live.chain, batch);
  return {
    ...live,
    chain,
    conflict: nextConflict(live.conflict, mine ? [] : clashes, shown(chain)),
  };
}

/**
 * What is new in what was told: the last of each entity, and nothing that came late and is known
 * already. A revision of 0 (taken away) is always news.
 */
export function newest({ chain }: Live, told: readonly RevisedEntity[]): readonly RevisedEntity[] {
  const news = told.filter(
    (entity) => entity.rev === 0 || entity.rev > (chain.revs[entityKey(entity)] ?? 0),
  );
  return [...new Map(news.map((entity) => [entityKey(entity), entity])).values()];
}

/** With the whole of what the database has, read anew. */
export function reread(live: Live, read: Opened): Live {
  const { base, steps } = live.chain;
  // Steps that were stored although the answer was lost.
  const done = steps.findLastIndex(({ end }) => differences(end, read.digest).length === 0);
  const chain: Chain = {
    base: steps[done]?.end ?? base,
    revs: read.revs,
    steps: steps.slice(done + 1),
  };
  const batch = allEntities(read.digest, chain.base, read.revs);
  const { name, template, review, history } = read;
  const problem = chain.steps.length === 0 ? null : live.problem;
  const next = withEntities({ ...live, chain }, batch);
  return { ...next, name, template, review, history, problem, isUnsure: false };
}

/** After a choice between two versions: what waits is one step, made of what was chosen. */
export function resolved(
  live: Live,
  conflict: Conflict,
  theirs: RevisedEntity,
  choice: ConflictChoice,
  newId: string,
): Live {
  const { chain } = live;
  const end = choose(shown(chain), chain.base, theirs, choice, newId);
  const rest = conflict.theirs.filter((one) => entityKey(one) !== entityKey(theirs));
  const originals = originalsOf(chain);
  const step = { label: 'resolve-conflict', merge: null, end, originals, isOpen: false } as const;
  return {
    ...live,
    chain: { ...chain, steps: [step] },
    conflict: nextConflict({ theirs: rest }, [], end),
  };
}
