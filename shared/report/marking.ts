import type { Correction } from '#shared/domain/correction.ts';
import type { Edition } from '#shared/domain/edition.ts';

/** Which edition a document holds, or is to become. */
export interface EditionMark {
  /** From 1; above 1 it is a correction (訂正版), and its heading says so. */
  readonly number: number;
  /** Of the edition's canonical JSON, for the file's properties; null where nobody approved it yet. */
  readonly sha256: string | null;
  /** The table that goes with a correction; empty for the first edition. */
  readonly corrections: readonly Correction[];
}

/** What a file says in its properties about the edition that it holds. */
export interface EditionStamp {
  readonly number: number;
  readonly sha256: string;
}

/** What a document says beside the digest. */
export interface Marking {
  /** `draft`: a clear 案 on every page. */
  readonly mark: 'draft' | null;
  readonly edition: EditionMark | null;
}

/** The document says nothing but the digest. */
export const UNMARKED: Marking = { mark: null, edition: null };

/** How the documents of an approved edition are marked; `sha256` is its own. */
export const editionMarking = ({ edition, corrects }: Edition, sha256: string): Marking => ({
  mark: null,
  edition: { number: edition, sha256, corrections: corrects?.corrections ?? [] },
});
