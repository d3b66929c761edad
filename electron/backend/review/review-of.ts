import type { Review } from '#shared/contract/review.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { abilitiesOf } from '#shared/workflow/abilities.ts';
import type { DigestFacts } from '#shared/workflow/facts.ts';
import type { Store } from '../store/store.ts';
import { lastOf } from './history.ts';
import { readReview } from './review-rows.ts';
import { situationOf, type ReviewDesk } from './what-is-allowed.ts';

/** The return that a draft came back with; null where it did not, or was handed in again since. */
function returnOf(store: Store, digest: string, { state }: DigestFacts): Review['returned'] {
  if (state !== 'draft') return null;
  const last = lastOf(store, digest, ['returned', 'handed-in', 'correction-begun'])?.event;
  if (last?.event !== 'returned') return null;
  const { by, at, remark } = last;
  return { by, at, remark };
}

/** Where a digest is on its way, and what the person may do now, for the window. */
export function reviewOf(desk: ReviewDesk, digest: string): Result<Review, Problem> {
  const { store, who } = desk;
  const stored = readReview(store, digest);
  if (!stored) return fail({ code: 'no-history', params: {} });
  const { facts } = stored;
  return ok({
    state: facts.state,
    edition: facts.edition,
    abilities: abilitiesOf(who, situationOf(desk, digest, facts)),
    createdBy: facts.createdBy,
    handedIn: facts.handedIn,
    editors: [...facts.editors],
    accepted: facts.accepted,
    openRemarks: [...facts.openRemarks],
    editions: [...facts.editions],
    returned: returnOf(store, digest, facts),
  });
}
