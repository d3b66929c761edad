import { cutByWords } from './cut-lines.ts';
import { READ_ALSO } from './cut-rules.ts';
import { cutPiece, isAllLinks, type Piece } from '../piece.ts';
import { couldBeHeadline, isProse, isSetAsHeading } from './prose.ts';

/** A line that says once more what the caption beside it begins with. */
const isCaptionAgain = (
  { text, heading }: Piece,
  beside: readonly (Piece | undefined)[],
): boolean =>
  heading === null &&
  text.length >= 8 &&
  text.length < 200 &&
  !isProse(text) &&
  beside.some(
    (one) => one !== undefined && one.text.startsWith(text) && cutByWords(one.text) === 'caption',
  );

const isReadAlso = ({ text }: Piece): boolean =>
  text.length < 120 && READ_ALSO.test(text.normalize('NFKC').trim());

/** A line of a list of other articles: a link, a headline, a time; no paragraph of text. */
const isListed = (piece: Piece): boolean =>
  isAllLinks(piece) || !isProse(piece.text) || (couldBeHeadline(piece.text) && piece.depth > 0);

/**
 * Marks what the words of a line, or of the heading above it, say is not the article's. After
 * “Related news” all goes that is no paragraph, where text stood before; a newsletter's “Top
 * stories” opens its articles instead.
 */
export function markLines(pieces: readonly Piece[]): readonly Piece[] {
  let hasText = false;
  let isAfterHeading = false;
  return pieces.map((piece, place) => {
    if (piece.cut !== null) return piece;
    if (isCaptionAgain(piece, [pieces[place - 1], pieces[place + 1]])) {
      return cutPiece(piece, 'caption');
    }
    const cut = cutByWords(piece.text);
    if (cut !== null) {
      isAfterHeading = cut === 'read-also' && hasText && isReadAlso(piece);
      return cutPiece(piece, cut);
    }
    if (isAfterHeading && isListed(piece)) return cutPiece(piece, 'read-also');
    isAfterHeading = false;
    if (isProse(piece.text) && !isSetAsHeading(piece)) hasText = true;
    return piece;
  });
}
