import type { RedlineReading } from '#shared/contract/redline.ts';
import type { Digest, Item } from '#shared/domain/digest.ts';
import type { Proposal } from '#shared/domain/proposal.ts';
import { findItem } from '#shared/editing/place.ts';

type FileComment = RedlineReading['comments'][number];

/** Something of a file that a person takes or leaves. */
export type Entry = { readonly key: number } & (
  | { readonly is: 'proposal'; readonly proposal: Proposal }
  | { readonly is: 'comment'; readonly comment: FileComment }
);

/** All that is to be decided of a file, in the order of the report; comments come last. */
export const entriesOf = ({ proposals, comments }: RedlineReading): readonly Entry[] => [
  ...proposals.map((proposal, index): Entry => ({ key: index + 1, is: 'proposal', proposal })),
  ...comments.map((comment, index): Entry => ({
    key: proposals.length + index + 1,
    is: 'comment',
    comment,
  })),
];

/** The item that a proposal is about, as it is here or as the file has it. */
export function itemOfProposal(proposal: Proposal, digest: Digest): Item | null {
  switch (proposal.kind) {
    case 'header':
      return null;
    case 'item-added':
      return proposal.item;
    case 'item-removed':
      return proposal.was;
    case 'headline':
    case 'block':
    case 'blocks':
    case 'item-moved':
      return findItem(digest, proposal.item);
  }
}
