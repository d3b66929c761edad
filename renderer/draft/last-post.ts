import type { InputOf } from '#shared/contract/contract.ts';
import { differences } from '#shared/editing/differences.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { originalsOf, shown } from './chain.ts';
import { choose } from './conflict.ts';
import { linksFor, toWrite } from './entities.ts';
import type { Live } from './live.ts';

/**
 * The digest with both versions of each item in question: there is nobody left to be asked. Of the
 * heading and of an order there is one only, which stays as it is stored.
 */
function withBoth({ chain, conflict }: Live, newId: () => string): Digest {
  return (conflict?.theirs ?? []).reduce(
    (digest, theirs) => choose(digest, chain.base, theirs, 'both', newId()),
    shown(chain),
  );
}

/**
 * All that is not sent yet as one write, for a window that goes away and will hear no answer; null
 * where there is nothing. Where a write is under way its revisions are not known yet: the database
 * knows by the older ones that both come from this window.
 */
export function lastPost(
  live: Live,
  isSending: boolean,
  seat: number,
  newId: () => string,
): InputOf<'digest.write'> | null {
  const { id, chain, conflict } = live;
  const [first] = chain.steps;
  const label = conflict ? 'resolve-conflict' : chain.steps.at(-1)?.label;
  if (!first || label === undefined) return null;
  const changes = differences(isSending ? first.end : chain.base, withBoth(live, newId));
  if (changes.length === 0) return null;
  const entities = toWrite(changes, chain.revs);
  return {
    id,
    seat,
    label,
    merge: null,
    originals: linksFor(entities, originalsOf(chain)),
    entities,
  };
}
