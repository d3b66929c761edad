import type { InputOf } from '#shared/contract/contract.ts';
import { differences } from '#shared/editing/differences.ts';
import { shown } from './chain.ts';
import { toWrite } from './entities.ts';
import type { Live } from './live.ts';

/**
 * All that is not sent yet as one write, for a window that goes away and will hear no answer; null
 * where there is nothing. Where a write is under way its revisions are not known yet: the database
 * knows by the older ones that both come from this window.
 */
export function lastPost(
  { id, chain, conflict }: Live,
  isSending: boolean,
  seat: number,
): InputOf<'digest.write'> | null {
  const [first] = chain.steps;
  const label = chain.steps.at(-1)?.label;
  if (!first || label === undefined || conflict) return null;
  const changes = differences(isSending ? first.end : chain.base, shown(chain));
  if (changes.length === 0) return null;
  return { id, seat, label, merge: null, entities: toWrite(changes, chain.revs) };
}
