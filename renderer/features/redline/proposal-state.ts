import { applyProposal } from '#shared/comparison/apply-proposal.ts';
import type { Digest } from '#shared/domain/digest.ts';
import type { Proposal } from '#shared/domain/proposal.ts';
import { findItem } from '#shared/editing/place.ts';
import { sameJson } from '#shared/editing/same-json.ts';

/** `there`: the text says it already. `changed`: its place is not what it was when the file went out. */
export type ProposalState = 'open' | 'there' | 'changed';

/** Whether a digest already says what is proposed. */
function isThere(digest: Digest, one: Proposal): boolean {
  if (one.kind === 'header') return sameJson(digest[one.field], one.now);
  if (one.kind === 'item-added') return findItem(digest, one.item.id) !== null;
  const item = findItem(digest, one.item);
  switch (one.kind) {
    case 'item-removed':
      return item === null;
    case 'item-moved':
      return sameJson(applyProposal(digest, one), digest);
    case 'headline':
      return item?.headline[one.language] === one.now;
    case 'blocks':
      return item !== null && sameJson(item.blocks, one.now);
    case 'block':
      return sameJson(item?.blocks[one.block]?.[one.field], one.now[one.field]);
  }
}

/** How it stands with a proposal, by the text at hand. */
export function proposalState(digest: Digest, one: Proposal): ProposalState {
  if (isThere(digest, one)) return 'there';
  return applyProposal(digest, one) === null ? 'changed' : 'open';
}
