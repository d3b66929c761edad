import type { InputOf } from '#shared/contract/contract.ts';
import type { HistoryEntry } from '#shared/contract/review.ts';
import type { Digest } from '#shared/domain/digest.ts';

/** What the text is compared with. */
export type Base =
  /** What the person looked through last. */
  | { readonly since: 'seen' }
  /** The text at an event. */
  | { readonly since: 'event'; readonly seq: number }
  /** What stood on this screen before it was changed under the person's eyes. */
  | { readonly since: 'shown'; readonly at: number; readonly digest: Digest };

export const SEEN: Base = { since: 'seen' };

/** The base as the backend is asked for it; what was shown is known here. */
export const askedSince = (base: Base): InputOf<'review.read'>['since'] =>
  base.since === 'event' ? base : { since: 'seen' };

/** A base as a key of a list. */
export const baseKey = (base: Base): string =>
  base.since === 'event' ? `event:${String(base.seq)}` : base.since;

/** The events whose text was kept, newest first. */
export const withText = (history: readonly HistoryEntry[]): readonly HistoryEntry[] =>
  history.filter(({ hasText }) => hasText).toReversed();

/**
 * What somebody sees first: a reviewer what changed since they looked, everybody else what became
 * of the text that was handed in.
 */
export function firstBase(isReviewer: boolean, history: readonly HistoryEntry[]): Base {
  if (isReviewer) return SEEN;
  const handIn = withText(history).find(({ event }) => event.event === 'handed-in');
  return handIn ? { since: 'event', seq: handIn.seq } : SEEN;
}
