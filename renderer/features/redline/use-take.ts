import { useState } from 'react';
import { applyProposal } from '#shared/comparison/apply-proposal.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { REDLINE_TEXTS } from '#shared/messages/window/redline.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { editDraft, flushDraft } from '#renderer/draft/draft.ts';
import { useCommentDeeds } from '#renderer/fields/comments/use-comment-deeds.ts';
import { placedAnchor } from './comment-anchor.ts';
import type { Entry } from './entry.ts';
import { proposalState } from './proposal-state.ts';

/** How it stands with an entry: decided here, or by the text at hand. */
export type EntryState = 'open' | 'taken' | 'left' | 'there' | 'changed';

/** What was decided of the entries of a file, and deciding more. */
export function useTake(id: string): {
  readonly stateOf: (entry: Entry, digest: Digest) => EntryState;
  /** Takes an entry, as one step of undo; whether something was done. */
  readonly take: (entry: Entry, digest: Digest) => Promise<void>;
  readonly leave: (entry: Entry) => void;
} {
  const { quoteComment } = useTexts(REDLINE_TEXTS);
  const deeds = useCommentDeeds(id);
  const [decided, setDecided] = useState<ReadonlyMap<number, 'taken' | 'left'>>(new Map());
  const decide = (key: number, as: 'taken' | 'left'): void => {
    setDecided((before) => new Map(before).set(key, as));
  };
  const said = (one: { readonly author: string; readonly text: string }) => ({
    text: quoteComment(one),
    mentions: [],
  });

  async function takeComment(entry: Entry & { is: 'comment' }, digest: Digest): Promise<boolean> {
    const { of, anchor, resolved, replies, ...comment } = entry.comment;
    let on = of;
    if (on === null) {
      // What a comment is about has to be stored before the comment.
      await flushDraft();
      const added = await deeds.add(placedAnchor(anchor, digest), said(comment));
      if (added === null) return false;
      on = added.id;
    }
    for (const reply of replies) if (!(await deeds.reply(on, said(reply)))) return false;
    return !resolved || deeds.resolve(on, true);
  }
  const stateOf = (entry: Entry, digest: Digest): EntryState => {
    const mine = decided.get(entry.key);
    if (entry.is === 'comment') return mine ?? 'open';
    // What was taken and undone since is open again: the text tells.
    const state = proposalState(digest, entry.proposal);
    if (mine === 'left' && state === 'open') return 'left';
    return mine === 'taken' && state === 'there' ? 'taken' : state;
  };
  return {
    stateOf,
    take: async (entry, digest) => {
      const state = stateOf(entry, digest);
      if (state !== 'open' && state !== 'left') return;
      if (entry.is === 'comment') {
        if (await takeComment(entry, digest)) decide(entry.key, 'taken');
        return;
      }
      const { proposal } = entry;
      // Where its place was changed in this very moment, nothing is done.
      editDraft('take-proposals', (now) => applyProposal(now, proposal) ?? now);
      decide(entry.key, 'taken');
      await flushDraft();
    },
    leave: (entry) => {
      decide(entry.key, 'left');
    },
  };
}
