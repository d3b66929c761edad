import { endsSentence } from '#shared/text/line-shape.ts';
import { cutByWords } from '../cutting/cut-lines.ts';
import { findDates } from '../dates/find-dates.ts';
import type { Knowledge } from '../knowledge.ts';
import { kindOf } from '../cutting/line-kind.ts';
import { partsAt, type Part } from './part.ts';
import { cutPiece, type Piece } from '../piece.ts';

/** `Page 4` on a line of its own. */
const isPageEnd = ({ cut, text }: Piece): boolean =>
  cut === 'page' && text.length <= 20 && /\d/u.test(text) && cutByWords(text) === 'page';

/** Whether a page begins with a headline and ends with the end of a sentence. */
function isWhole({ pieces }: Part, knowledge: Knowledge): boolean {
  const own = pieces.filter((piece) => {
    const kind = kindOf(piece, knowledge);
    return kind !== 'none' && kind !== 'date';
  });
  const [first, second] = own;
  const last = own.at(-1);
  return (
    first !== undefined &&
    second !== undefined &&
    last !== undefined &&
    kindOf(first, knowledge) === 'title' &&
    kindOf(second, knowledge) !== 'title' &&
    endsSentence(last.text)
  );
}

/** What stands above the first headline, such as `CASPIAN WEEKLY 24 April 2026`. */
function masthead({ pieces }: Part, knowledge: Knowledge): readonly Piece[] {
  const title = pieces.findIndex((piece) => kindOf(piece, knowledge) === 'title');
  return pieces.slice(0, Math.max(0, title));
}

/**
 * The articles of a paper that has one on each page, where every page begins with a headline and
 * none goes on with the sentence of the one before. Its masthead is that of all.
 */
export function splitPages(part: Part, knowledge: Knowledge): Part[] {
  const ends = part.pieces.flatMap((piece, place) => (isPageEnd(piece) ? [place + 1] : []));
  if (ends.length < 2 || part.isPage) return [part];
  const parts = partsAt(part, ends);
  if (!parts.every((one) => isWhole(one, knowledge))) return [part];
  const heads = masthead(part, knowledge).map(({ text }) => text);
  const dates = heads.map((text) => findDates(text, knowledge)[0]);
  const names = heads.map((text, index) => text.slice(0, dates[index]?.start).trim());
  const day = dates.find((date) => date !== undefined)?.day ?? null;
  return parts.map((one, index) => ({
    ...one,
    sent: day ?? one.sent,
    facts: { ...one.facts, siteNames: [...one.facts.siteNames, ...names.filter(Boolean)] },
    pieces:
      index === 0
        ? one.pieces.map((piece, place) => (place < heads.length ? cutPiece(piece, 'page') : piece))
        : one.pieces,
  }));
}
