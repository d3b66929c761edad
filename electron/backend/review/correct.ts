import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { RevisedEntity } from '#shared/contract/entities.ts';
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
import { readEdition } from './editions.ts';
import { moveComments } from './move-comments.ts';
import { readReview } from './review-rows.ts';
import { recordEvent, type Recorded } from './record-event.ts';
import type { ReviewDesk } from './what-is-allowed.ts';

/** Begins a correction (訂正版) of an approved or distributed digest: the next edition, as a draft. */
export function beginCorrection(desk: ReviewDesk, id: string): Result<Recorded, Problem> {
  const facts = readReview(desk.store, id)?.facts;
  const edition = (facts?.edition ?? 0) + 1;
  return recordEvent(desk, id, { event: 'correction-begun', edition });
}

/** What a text that was set anew brought with it. */
export interface Rewritten {
  readonly entities: readonly RevisedEntity[];
  /** Comments stand elsewhere. */
  readonly comments: boolean;
}

/** Sets the text of a digest, comments along with it; steps before cannot be undone any more. */
function writeText(store: Store, id: string, wanted: Digest, now: number): Rewritten {
  const before = readDigest(store, id)?.digest;
  if (!before) throw new Error('a digest that was there is gone');
  const changes = differences(before, wanted);
  const after = changes.map((change) => entityOf(change, 'after'));
  const entities = after.length > 0 ? writeEntities(store, id, after, nextRev(store, id, now)) : [];
  const comments = moveComments(store, id, changes);
  store.run('DELETE FROM step WHERE digest = ?', id);
  if (!sameJson(readDigest(store, id)?.digest, wanted)) {
    throw new Error('the text is not the one that it was to be');
  }
  return { entities, comments };
}

/**
 * Discards a correction: the text is again that of the edition in force, exactly. The text of the
 * correction stays in the history.
 */
export function discardCorrection(
  desk: ReviewDesk,
  id: string,
): Result<Recorded & Rewritten, Problem> {
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
    if (!recorded.ok) return recorded;
    // What is no correction was refused.
    if (!inForce) throw new Error('a correction of nothing was discarded');
    const rewritten = writeText(store, id, inForce.edition.digest, now);
    return ok({ ...recorded.value, ...rewritten });
  });
}
