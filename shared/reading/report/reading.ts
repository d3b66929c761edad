import type { Digest } from '#shared/domain/digest.ts';

/** Why a line is not in the digest. */
export type UnplacedReason =
  | 'page-number'
  | 'in-heading'
  | 'before-first-item'
  | 'repeated-heading'
  | 'after-end'
  | 'link-target';

/** Something that reading could not place; nothing is lost, it is here instead. */
export interface Unplaced {
  /** Line of the text or HTML file, paragraph of the Word document; from 1. */
  readonly line: number;
  readonly text: string;
  readonly why: UnplacedReason;
}

/** What reading made of a file: the digest, and the rest. */
export interface Reading {
  readonly digest: Digest;
  readonly unplaced: readonly Unplaced[];
}

/** Lines of a file, with what was already put aside while cutting it into lines. */
export interface LinesRead<Line> {
  readonly lines: readonly Line[];
  readonly unplaced: readonly Unplaced[];
}
