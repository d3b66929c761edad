import { spansText, tidySpans, sliceSpans, type Span } from '#shared/text/span.ts';
import type { CutReason } from '#shared/domain/cut-reason.ts';
import type { Passage } from './article.ts';

/** A passage while it is being looked at, with what its place on the page says. */
export interface Piece extends Passage {
  /** Level of the heading that it is, from 1; null where it is none. */
  readonly heading: number | null;
  /** Whether an empty line or a paragraph's edge comes before it. */
  readonly gap: boolean;
  /** The bullet that it began with. */
  readonly bullet: string | null;
}

/** The piece, cut for a reason; one that is cut already stays as it is. */
export const cutPiece = (piece: Piece, cut: CutReason): Piece =>
  piece.cut === null ? { ...piece, cut } : piece;

/** The passage that a piece becomes. */
export const passageOf = ({ spans, text, depth, cut }: Piece): Passage => ({
  spans,
  text,
  depth,
  cut,
});

/** A part of a piece, from `start` to `end` in UTF-16 units; it may be empty. */
export function slicePiece(piece: Piece, start: number, end = Infinity): Piece {
  const spans = tidySpans(sliceSpans(piece.spans, start, end));
  return { ...piece, spans, text: spansText(spans) };
}

/** Whether all that is read of a piece is bold. */
export const isBold = ({ spans, text }: Piece): boolean =>
  /\p{L}/u.test(text) && spans.every((span: Span) => span.bold || !/[\p{L}\p{N}]/u.test(span.text));

/** The one web address that all of a piece links to; null where it does not. */
export function linkOf({ spans }: Piece): string | null {
  const read = spans.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const href = read[0]?.href ?? null;
  const isOne = href !== null && read.every((span) => span.href === href);
  return isOne && /^https?:/iu.test(href) ? href : null;
}

/** Whether all that is read of a piece is links. */
export const isAllLinks = ({ spans, text }: Piece): boolean =>
  /\p{L}/u.test(text) &&
  spans.every((span) => span.href !== null || !/[\p{L}\p{N}]/u.test(span.text));
