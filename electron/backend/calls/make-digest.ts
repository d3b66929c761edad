import type { Digest } from '#shared/domain/digest.ts';
import { recordEvent } from '../review/record-event.ts';
import { insertDigest, type NewDigest } from '../store/digests.ts';
import type { CallContext } from './call-context.ts';
import { deskOf } from './review-desk.ts';

/** Stores a new digest, and puts on record who made it. */
export function makeDigest(
  context: CallContext,
  { id, name, origin }: NewDigest,
  digest: Digest,
): void {
  const { store, now } = context;
  insertDigest(store, { id, name, origin }, digest, now());
  const recorded = recordEvent(deskOf(context), id, { event: 'created' });
  if (!recorded.ok) throw new Error(`a new digest is refused: ${recorded.error.code}`);
}
