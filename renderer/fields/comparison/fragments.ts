import type { StyledPiece } from '#shared/comparison/compare-bodies.ts';
import type { Piece } from '#shared/comparison/pieces.ts';
import type { Emphasis } from '#shared/domain/body.ts';

/** A range of the later text that is marked, such as one with a comment (UTF-16 units). */
export interface TextMark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a comparison that is shown in one way. */
export interface Fragment {
  readonly kind: Piece['kind'];
  readonly text: string;
  /** Where it begins in the later text; null for what was deleted. */
  readonly at: number | null;
  readonly look: Emphasis;
  /** The look before, where only that changed. */
  readonly was: Emphasis | null;
  /** The marks that it stands in. */
  readonly marks: readonly string[];
}

const PLAIN: Emphasis = { bold: false, italic: false, href: null };

/** Where marks begin or end within a stretch of text, with its own ends, in order. */
function cutsOf(start: number, end: number, marks: readonly TextMark[]): number[] {
  const inner = marks.flatMap((mark) => [mark.start, mark.end]);
  const cuts = new Set([start, end, ...inner.filter((at) => at > start && at < end)]);
  return [...cuts].toSorted((a, b) => a - b);
}

/**
 * The pieces of a comparison with their places in the later text, which counts from `start`, cut
 * where marks begin and end.
 */
export function fragmentsOf(
  pieces: readonly (Piece | StyledPiece)[],
  start = 0,
  marks: readonly TextMark[] = [],
): Fragment[] {
  let next = start;
  return pieces.flatMap((piece): Fragment[] => {
    const { kind, text } = piece;
    const look = 'bold' in piece ? piece : PLAIN;
    const was = 'was' in piece ? piece.was : null;
    if (kind === 'deleted') return [{ kind, text, at: null, look, was, marks: [] }];
    const from = next;
    next += text.length;
    const cuts = cutsOf(from, next, marks);
    return cuts.slice(1).map((end, index) => {
      const at = cuts[index] ?? from;
      const within = marks.filter((mark) => mark.start <= at && end <= mark.end);
      return {
        kind,
        text: text.slice(at - from, end - from),
        at,
        look,
        was,
        marks: within.map(({ id }) => id),
      };
    });
  });
}
