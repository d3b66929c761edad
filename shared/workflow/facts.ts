import type { State } from './states.ts';

/** An edition that was approved, and what became of it. */
export interface ApprovedFact {
  readonly edition: number;
  /** SHA-256 of its canonical JSON. */
  readonly sha256: string;
  readonly by: string;
  /** Milliseconds since 1970, as every `at` here. */
  readonly at: number;
  readonly onePerson: boolean;
  /** How often it was recorded as sent. */
  readonly sent: number;
  readonly distributed: { readonly by: string; readonly at: number } | null;
}

/** What the history of a digest says of it now; persons by their ids. */
export interface DigestFacts {
  readonly state: State;
  /** What is worked on, or in force: 1, and from 2 on corrections (訂正版). */
  readonly edition: number;
  readonly createdBy: string;
  /** The hand-in that is under review; it stays after the approval, until a correction begins. */
  readonly handedIn: { readonly by: string; readonly at: number } | null;
  /** Who changed the text since the last hand-in, or since the beginning. */
  readonly editors: readonly string[];
  /** Items that a reviewer accepted and nobody changed since. */
  readonly accepted: Readonly<Record<string, { readonly by: string; readonly at: number }>>;
  /** Comments that are not resolved, by their ids. */
  readonly openRemarks: readonly string[];
  /** In order; the last one is in force, also while a correction is worked on. */
  readonly editions: readonly ApprovedFact[];
  readonly deleted: boolean;
}

/** The edition that is in force: the last one approved; null where there is none yet. */
export const editionInForce = ({ editions }: DigestFacts): ApprovedFact | null =>
  editions.at(-1) ?? null;

/** What somebody did that keeps them from approving (four eyes); [] where nothing does. */
export function ownWork(
  { handedIn, editors }: DigestFacts,
  person: string,
): ('handed-in' | 'edited')[] {
  const did: ('handed-in' | 'edited')[] = [];
  if (handedIn?.by === person) did.push('handed-in');
  if (editors.includes(person)) did.push('edited');
  return did;
}
