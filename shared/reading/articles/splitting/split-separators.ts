import type { Knowledge } from '../knowledge.ts';
import { kindOf } from '../cutting/line-kind.ts';
import { partsAt, type Part } from './part.ts';
import type { Piece } from '../piece.ts';

const SEPARATOR = /^(?:[-–—_=*~#+•·.■□◆◇―─━]\s*){3,}$/u;

/** Whether a line only parts what is above from what is below. */
export const isSeparator = ({ bullet, text }: Piece): boolean =>
  text.length < 200 && SEPARATOR.test(`${bullet ?? ''}${text}`);

/** Whether a part looks like an article by itself: a headline, and text below it. */
function isArticle({ pieces }: Part, knowledge: Knowledge): boolean {
  const kinds = pieces.map((piece) => kindOf(piece, knowledge)).filter((kind) => kind !== 'none');
  const title = kinds.indexOf('title');
  const text = kinds.findIndex((kind) => kind === 'text' || kind === 'end' || kind === 'dateline');
  return title >= 0 && title < text && title <= 2;
}

/** The articles between lines of dashes, stars and the like, where two parts at least are articles. */
export function splitSeparators(part: Part, knowledge: Knowledge): Part[] {
  const places = part.pieces.flatMap((piece, place) => (isSeparator(piece) ? [place] : []));
  if (places.length === 0) return [part];
  const parts = partsAt(part, places);
  return parts.filter((one) => isArticle(one, knowledge)).length >= 2 ? parts : [part];
}
