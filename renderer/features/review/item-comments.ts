import type { Comment } from '#shared/contract/comments.ts';
import type { FieldMark } from '#renderer/fields/comparison/field-marks.ts';
import { HEADING } from './review-model.ts';

/** The comments at each stop; those whose item is nowhere on the screen stand at the heading. */
export function commentsByStop(
  comments: readonly Comment[],
  stops: readonly string[],
): ReadonlyMap<string, readonly Comment[]> {
  const there = new Set(stops);
  return Map.groupBy(comments, ({ anchor }) =>
    anchor.on !== 'digest' && there.has(anchor.item) ? anchor.item : HEADING,
  );
}

/** The ranges of an item's text that open comments are about. */
export const marksOf = (comments: readonly Comment[]): readonly FieldMark[] =>
  comments.flatMap(({ id, anchor, resolved }) =>
    anchor.on === 'text' && !anchor.gone && resolved === null
      ? [{ id, field: anchor.field, start: anchor.start, end: anchor.end }]
      : [],
  );

/** How many comments are not resolved. */
export const countOpen = (comments: readonly Comment[]): number =>
  comments.filter(({ resolved }) => resolved === null).length;
