import type { Comment } from '#shared/contract/comments.ts';

/** A range of a text that a comment is about: places in the plain text (`bodyText`). */
export interface MarkedRange {
  /** The comment. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** It is the comment that is looked at. */
  readonly isActive?: boolean;
}

/** Whether two lists mark the same ranges. */
export const sameRanges = (some: readonly MarkedRange[], others: readonly MarkedRange[]): boolean =>
  some.length === others.length &&
  some.every((one, index) => {
    const other = others[index];
    return (
      other?.id === one.id &&
      other.start === one.start &&
      other.end === one.end &&
      (other.isActive ?? false) === (one.isActive ?? false)
    );
  });

/** The ranges of a body that open comments are about. */
export const rangesOf = (
  comments: readonly Comment[],
  item: string,
  block: number,
): readonly MarkedRange[] =>
  comments.flatMap(({ id, anchor, resolved }) =>
    resolved === null &&
    anchor.on === 'text' &&
    !anchor.gone &&
    anchor.item === item &&
    anchor.field.field === 'body' &&
    anchor.field.block === block
      ? [{ id, start: anchor.start, end: anchor.end }]
      : [],
  );

/** A piece of a text that is marked throughout or not at all. */
export interface MarkedPiece {
  readonly text: string;
  /** The comments that it is part of. */
  readonly ids: readonly string[];
  readonly isActive: boolean;
}

/** A text that stands at a place of the body, in pieces by what is marked of it. */
export function markedPieces(
  text: string,
  place: number,
  ranges: readonly MarkedRange[],
): readonly MarkedPiece[] {
  const cuts = ranges
    .flatMap(({ start, end }) => [start - place, end - place])
    .filter((cut) => cut > 0 && cut < text.length);
  const edges = [...new Set([0, ...cuts, text.length])].toSorted((a, b) => a - b);
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? text.length;
    const over = ranges.filter(({ start, end }) => start < place + to && end > place + from);
    const isActive = over.some((range) => range.isActive);
    return { text: text.slice(from, to), ids: over.map(({ id }) => id), isActive };
  });
}
