import { fail, type Result } from '#shared/domain/result.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { differences } from '#shared/editing/differences.ts';
import { sameJson } from '#shared/editing/same-json.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { editionInForce } from '#shared/workflow/facts.ts';
import { readDigest } from '../store/digests.ts';
import { writeEntities } from '../store/entities.ts';
import { nextRev } from '../store/header-rows.ts';
import { entityOf } from '../store/step-changes.ts';
import type { Store } from '../store/store.ts';
import { moveComments } from './comments.ts';
import { readEdition } from './editions.ts';
import { readReview } from './review-rows.ts';
import { recordEvent, type Recorded } from './record-event.ts';
import type { ReviewDesk } from './what-is-allowed.ts';

/** Begins a correction (訂正版) of an approved or distributed digest: the next edition, as a draft. */
export function beginCorrection(desk: ReviewDesk, id: string): Result<Recorded, Problem> {
  const facts = readReview(desk.store, id)?.facts;
  const edition = (facts?.edition ?? 0) + 1;
  return recordEvent(desk, id, { event: 'correction-begun', edition });
}

/** Sets the text of a digest, comments along with it; steps before cannot be undone any more. */
function writeText(store: Store, id: string, wanted: Digest, now: number): void {
  const before = readDigest(store, id)?.digest;
  if (!before) throw new Error('a digest that was there is gone');
  const changes = differences(before, wanted);
  if (changes.length > 0) {
    const rev = nextRev(store, id, now);
    const entities = changes.map((change) => entityOf(change, 'after'));
    writeEntities(store, id, entities, rev);
    moveComments(store, id, before, wanted);
  }
  store.run('DELETE FROM step WHERE digest = ?', id);
  if (!sameJson(readDigest(store, id)?.digest, wanted)) {
    throw new Error('the text is not the one that it was to be');
  }
}

/**
 * Discards a correction: the text is again that of the edition in force, exactly. The text of the
 * correction stays in the history.
 */
export function discardCorrection(desk: ReviewDesk, id: string): Result<Recorded, Problem> {
  const { store, now } = desk;
  return store.transaction(() => {
    const facts = readReview(store, id)?.facts;
    const last = facts ? editionInForce(facts) : null;
    const inForce = last && readEdition(store, id, last.edition);
    if (last && inForce?.sha256 !== last.sha256) {
      return fail({ code: 'record-broken', params: { digest: id } });
    }
    const edition = facts?.edition ?? 1;
    const recorded = recordEvent(desk, id, { event: 'correction-discarded', edition });
    // What is no correction was refused.
    if (recorded.ok && inForce) writeText(store, id, inForce.edition.digest, now);
    return recorded;
  });
}
