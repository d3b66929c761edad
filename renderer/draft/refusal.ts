import type { Entity } from '#shared/contract/entities.ts';
import type { Problem } from '#shared/messages/messages.ts';

/**
 * What was written here and is not stored, because the text may not be changed any more. It is no
 * part of the digest; it is kept so that it can be copied.
 */
export interface Refused {
  readonly problem: Problem;
  /** Items and heading as they were written here; none where only an order was changed. */
  readonly entities: readonly Entity[];
}

/** Whether the backend says by this that the person may not do it. */
export const isRefusal = ({ code }: Problem): boolean => code.startsWith('not-allowed-');
