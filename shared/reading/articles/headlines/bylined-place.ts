import { couldBeHeadline, isProse } from '../cutting/prose.ts';
import type { Piece } from '../piece.ts';

/** So many lines of menus make a copy of a whole page. */
const MENU = 4;
const isMenuLine = ({ text }: Piece): boolean =>
  text.split(' ').length <= 3 && !/[.!?。！？]$/u.test(text);

/**
 * Where the text of a whole page was copied, menus stand above its headline, and lines among them
 * that look like one: it is the line right above the author or the day.
 */
export function bylinedPlace(pieces: readonly Piece[]): number | null {
  let menu = 0;
  for (const [place, piece] of pieces.entries()) {
    const above = pieces[place - 1];
    const isByline = piece.cut === 'byline' || piece.cut === 'date';
    const isBelow = menu >= MENU && above?.cut === null && !isMenuLine(above);
    if (isByline && isBelow && couldBeHeadline(above.text)) return place - 1;
    if (isMenuLine(piece)) menu += 1;
    else if (piece.cut === null && isProse(piece.text) && !couldBeHeadline(piece.text)) return null;
  }
  return null;
}
