import { entityKey, type Entity } from '#shared/contract/entities.ts';
import type { Review } from '#shared/contract/review.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { differences } from '#shared/editing/differences.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { refusalProblem } from '#shared/messages/refusal-problem.ts';
import { shown } from './chain.ts';
import { entityIn } from './entities.ts';
import type { Live } from './live.ts';
import { whyReadOnly } from './may-write.ts';

/** What of a digest is written otherwise than in another one. */
function writtenIn(end: Digest, base: Digest): Entity[] {
  return differences(base, end).flatMap((change) => {
    if (change.entity === 'order') return [];
    const wanted: Entity =
      change.entity === 'header'
        ? { entity: 'header', value: change.after }
        : { entity: 'item', id: change.id, value: null };
    const mine = entityIn(end, wanted);
    return mine.value === null ? [] : [mine];
  });
}

const merged = (older: readonly Entity[], newer: readonly Entity[]): readonly Entity[] => [
  ...new Map([...older, ...newer].map((entity) => [entityKey(entity), entity])).values(),
];

/**
 * An edit of a text that may not be changed: the digest stays as it is, what was written is kept
 * apart. Null where there is nothing to keep.
 */
export function refuseEdit(live: Live, change: (digest: Digest) => Digest): Live | null {
  const refusal = whyReadOnly(live.review);
  const before = shown(live.chain);
  const written = writtenIn(change(before), before);
  if (!refusal || written.length === 0) return null;
  const entities = merged(live.refused?.entities ?? [], written);
  return { ...live, refused: { problem: refusalProblem(refusal), entities } };
}

/** The digest as it is stored; all that was done here since is refused. */
export function refuseAll(live: Live, problem: Problem): Live {
  const { chain } = live;
  // What is refused already was written on top of it, and so after it.
  const later = live.refused?.entities ?? [];
  const entities = merged(writtenIn(shown(chain), chain.base), later);
  return {
    ...live,
    chain: { ...chain, steps: [] },
    conflict: null,
    refused: { problem, entities },
  };
}

/** The digest on another place of its way, where what waits may still be stored, or be refused. */
export function inReview(live: Live, review: Review): Live {
  const next = { ...live, review };
  const refusal = whyReadOnly(review);
  // A choice between two versions would be a change of the text too.
  return refusal && live.conflict ? refuseAll(next, refusalProblem(refusal)) : next;
}
