import type { OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';
import type { ReviewReading } from '#shared/contract/review.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { readDigest } from '../store/digests.ts';
import { readDigestRow } from '../store/header-rows.ts';
import type { Store } from '../store/store.ts';
import { editsSince, readEvent, readHistory, readVersion, type StoredEvent } from './history.ts';
import { reviewOf } from './review-of.ts';
import { readSeen } from './seen.ts';
import type { ReviewDesk } from './what-is-allowed.ts';

type Since = ParsedInputOf<'review.read'>['since'];

/** An earlier text, and from which event or time on changes count. */
interface Base {
  readonly before: ReviewReading['before'];
  readonly since: { readonly seq?: number; readonly at?: number };
}

const noText = (name: string): Result<never, Problem> =>
  fail({ code: 'message-refused', params: { name, reason: 'no text is kept of this event' } });

/** An event of which the text was kept, and that text. */
function textAt(
  store: Store,
  digest: string,
  seq: number,
  name: string,
): Result<StoredEvent & { readonly text: Digest }, Problem> {
  const stored = readEvent(store, digest, seq);
  if (!stored?.version) return noText(name);
  const text = readVersion(store, digest, stored.version);
  return text ? ok({ ...stored, text }) : fail({ code: 'record-broken', params: { digest } });
}

/** The text as it was after an event. */
export function eventText(store: Store, digest: string, seq: number): Result<Digest, Problem> {
  const found = textAt(store, digest, seq, 'review.text');
  return found.ok ? ok(found.value.text) : found;
}

function baseOf({ store, who }: ReviewDesk, digest: string, since: Since): Result<Base, Problem> {
  if (since.since === 'event') {
    const found = textAt(store, digest, since.seq, 'review.read');
    if (!found.ok) return found;
    const { event, text, seq } = found.value;
    return ok({ before: { at: event.at, digest: text }, since: { seq } });
  }
  const before = readSeen(store, digest, who.id);
  return ok({ before, since: before ? { at: before.at } : {} });
}

/** Who changed which items, the last change of each person of each item. */
function changesSince(
  store: Store,
  digest: string,
  since: Base['since'],
): ReviewReading['changes'] {
  const changes = new Map<string, ReviewReading['changes'][number]>();
  for (const { items, by, at } of editsSince(store, digest, since)) {
    for (const item of items) changes.set(JSON.stringify([item, by]), { item, by, at });
  }
  return [...changes.values()];
}

/** All that somebody needs to look through a digest, of one moment. */
export function readForReview(
  desk: ReviewDesk,
  digest: string,
  since: Since,
): Result<ReviewReading, Problem> {
  const { store } = desk;
  const [stored, row] = [readDigest(store, digest), readDigestRow(store, digest)];
  if (!stored || !row) return fail({ code: 'digest-missing', params: {} });
  const review = reviewOf(desk, digest);
  if (!review.ok) return review;
  const base = baseOf(desk, digest, since);
  if (!base.ok) return base;
  return ok({
    digest: stored.digest,
    clock: row.clock,
    review: review.value,
    before: base.value.before,
    changes: changesSince(store, digest, base.value.since),
  });
}

/** The history of a digest for the window, oldest first. */
export const historyOf = (store: Store, digest: string): OutputOf<'review.history'> =>
  readHistory(store, digest).map(({ seq, event, version }) => {
    return { seq, event, hasText: version !== null };
  });
