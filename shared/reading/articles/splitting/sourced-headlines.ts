import type { Knowledge } from '../knowledge.ts';
import { isHeadlineAlone, type LineKind } from '../cutting/line-kind.ts';
import type { Piece } from '../piece.ts';

/**
 * The places of headlines that have their sources on the same line, `閣僚会合（APA、4月20日）`, their
 * texts below: where all sources of a text stand so.
 */
export function sourcedHeadlines(
  pieces: readonly Piece[],
  kinds: readonly LineKind[],
  knowledge: Knowledge,
): readonly number[] {
  const ends = kinds.flatMap((kind, place) => (kind === 'end' ? [place] : []));
  const isHeaded = ends.every((place) => {
    const piece = pieces[place];
    const below = kinds.slice(place + 1).find((kind) => kind !== 'none');
    return piece !== undefined && isHeadlineAlone(piece, knowledge) && below === 'text';
  });
  return isHeaded ? ends : [];
}
