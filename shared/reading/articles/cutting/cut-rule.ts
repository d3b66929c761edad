import type { CutReason } from '#shared/domain/cut-reason.ts';

/** A kind of line that is not the article's, told by its words. */
export interface CutRule {
  readonly cut: CutReason;
  /** Tested on the whole line, its leading signs and emoji taken off. */
  readonly pattern: RegExp;
  /** Longest line, in characters, that the rule is believed of. */
  readonly longest: number;
}

const LETTER_END = String.raw`(?![\p{L}\p{N}])`;
/** Begins with one of these, whatever follows. */
export const begins = (words: string): RegExp => new RegExp(`^(?:${words})${LETTER_END}`, 'iu');
/** Is one of these and nothing else, closing signs aside. */
export const is = (words: string): RegExp =>
  new RegExp(String.raw`^(?:${words})[\s:：.!?…>»›→⇒▶►+\-–—|/(),\d]*$`, 'iu');
/** Begins with one of these and a colon, an arrow or the like. */
export const labels = (words: string): RegExp =>
  new RegExp(String.raw`^(?:${words})\s*(?:[:：>»›→⇒▶►|]|[-–—]\s)`, 'iu');
/** Patterns that all mean the same, believed of lines up to a length. */
export const rule = (cut: CutReason, longest: number, ...patterns: readonly RegExp[]): CutRule[] =>
  patterns.map((pattern) => ({ cut, longest, pattern }));
