import type { StepLabel } from '#shared/commands/step-labels.ts';
import type { OriginalLink } from '#shared/contract/articles.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { RevisedEntity } from '#shared/contract/entities.ts';
import type { Digest } from '#shared/domain/digest.ts';
import type { Problem } from '#shared/messages/messages.ts';
import type { ConflictChoice } from './conflict.ts';

/**
 * What undo or redo came to; `waiting`: something is not stored yet, and nothing was undone;
 * `refused`: the text may not be changed any more, which is said elsewhere.
 */
export type UndoOutcome = OutputOf<'digest.undo'>['outcome'] | 'waiting' | 'refused';

/** Keeps one digest the same in this window and in the database. */
export interface Sync {
  /** Opens a digest; why it could not, or null. One that is open already is read again. */
  readonly open: (id: string) => Promise<Problem | null>;
  /** Stores what is left; whether all of it is stored. */
  readonly flush: () => Promise<boolean>;
  /** Flushes, and forgets the digest if that went well. */
  readonly close: () => Promise<boolean>;
  readonly edit: (
    label: StepLabel,
    change: (digest: Digest) => Digest,
    merge: string | null,
    originals: readonly OriginalLink[],
  ) => void;
  readonly undo: (direction: 'undo' | 'redo') => Promise<UndoOutcome>;
  readonly resolve: (theirs: RevisedEntity, choice: ConflictChoice, newId: string) => void;
  /** An edit of a text that may not be changed: nothing is changed, what was written is kept apart. */
  readonly refuse: (change: (digest: Digest) => Digest) => void;
  /** Forgets what was kept apart. */
  readonly forgetRefused: () => void;
  /** Closes; what is not stored is put aside for this person, whose it is. */
  readonly park: (person: string) => void;
  /** Opens what was put aside for this person, and stores it; its id, or null where nothing was. */
  readonly unpark: (person: string) => string | null;
  /** Whether something is put aside for anybody. */
  readonly hasParked: () => boolean;
}
