import type { Correction, PrintedPlace } from './correction.ts';
import type { Edition } from './edition.ts';

/** Which of an item's blocks (from 1), and how many it has. */
export interface BlockPlace {
  readonly number: number;
  readonly of: number;
}

/** What a Word file has that a report never has: it would change what is read. */
export const STRANGE = [
  'tracked-changes',
  'comments',
  'hidden-text',
  'other-content',
  'other-form',
] as const;
export type Strange = (typeof STRANGE)[number];

/** One thing in which a file is not the edition that it names. */
export type Difference =
  /** A text, a link, an order: as the table of corrections would tell it; `wrong` is the edition's. */
  | { readonly kind: 'text'; readonly at: Correction }
  /** A title of a section; null where there is none. */
  | {
      readonly kind: 'section-title';
      readonly number: number;
      readonly wrong: string | null;
      readonly right: string | null;
    }
  /** Words that are bold or italic in one and not in the other. */
  | {
      readonly kind: 'look';
      readonly place: PrintedPlace;
      readonly block: BlockPlace;
      readonly words: string;
    }
  /** White space, lists, ends of paragraphs. */
  | {
      readonly kind: 'paragraphs';
      readonly place: PrintedPlace;
      readonly block: BlockPlace | null;
    }
  /** Text that is in no item: the line of the edition, the table of corrections, the end mark. */
  | {
      readonly kind: 'beside';
      readonly wrong: string | null;
      readonly right: string | null;
    }
  | { readonly kind: 'header-footer'; readonly wrong: string; readonly right: string }
  | { readonly kind: Strange }
  /** Of a PDF it is only known that it is not the file that was made. */
  | { readonly kind: 'bytes' };

/** What is known of the edition that a file names. */
export interface Named {
  readonly sha256: string;
  readonly edition: Edition;
}

/** Whether a file holds exactly an approved digest. */
export type Verdict =
  /** `by`: the file is the one that was exported, or what is in it is the same. */
  | ({ readonly verdict: 'verified'; readonly by: 'bytes' | 'content' } & Named)
  | ({ readonly verdict: 'changed'; readonly differences: readonly Difference[] } & Named)
  /**
   * `unmarked`: it names no edition (a draft, an older export, another file); `unknown`: an edition
   * that is not here; `damaged`: the edition that is here is not the one that was approved.
   */
  | { readonly verdict: 'not-an-edition'; readonly why: 'unmarked' | 'unknown' | 'damaged' }
  | {
      readonly verdict: 'unreadable';
      readonly why: 'broken' | 'protected' | 'too-large' | 'other-kind';
    };
