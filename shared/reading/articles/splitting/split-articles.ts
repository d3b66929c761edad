import type { Knowledge } from '../knowledge.ts';
import { closingSource, isHeadlineAlone, kindOf } from '../cutting/line-kind.ts';
import type { Part } from './part.ts';
import { cutPiece, type Piece } from '../piece.ts';
import { endsSentence } from '#shared/text/line-shape.ts';
import { isProse, weight } from '../cutting/prose.ts';
import { bylinedPlace } from '../headlines/bylined-place.ts';
import { splitItems } from './split-items.ts';
import { splitMessages } from './split-messages.ts';
import { splitPages } from './split-pages.ts';
import { splitSeparators } from './split-separators.ts';

/** One after the other: each takes the parts of the one before. */
const SPLITTERS: readonly ((part: Part, knowledge: Knowledge) => Part[])[] = [
  splitMessages,
  splitSeparators,
  splitPages,
  splitItems,
];

/** Whether a part has a headline and a text below it. */
function isWhole({ pieces }: Part, knowledge: Knowledge): boolean {
  const kinds = pieces.map((piece) => kindOf(piece, knowledge));
  const [first] = pieces.filter((_, place) => kinds[place] !== 'none');
  if (first && isHeadlineAlone(first, knowledge)) return true;
  const title = kinds.indexOf('title');
  return (
    title >= 0 &&
    kinds.some((kind, place) => {
      const text = pieces[place]?.text ?? '';
      return (
        place > title &&
        (kind === 'end' || kind === 'dateline' || (kind === 'text' && isText(text)))
      );
    })
  );
}

/** Whether a text is more than a name, a number or an address. */
const isText = (text: string): boolean =>
  weight(text) >= 60 || (weight(text) >= 20 && endsSentence(text));

const hasProse = ({ pieces }: Part): boolean =>
  pieces.some(({ cut, text }) => cut === null && isProse(text));

/** Short words of chat are no article, and no headline is without a text where others have one. */
const asPage = (pieces: readonly Piece[]): Piece[] => pieces.map((one) => cutPiece(one, 'page'));

/**
 * What is no article (a greeting, a list of contents, a remark in a chat) joins the one before it,
 * or the first one, as what stands around it; text behind an article stays text.
 */
function withoutStrays(parts: readonly Part[], knowledge: Knowledge): Part[] {
  const whole = parts.map((part) => isWhole(part, knowledge));
  const isOwn = parts.map((part, index) =>
    whole.includes(true)
      ? whole[index] === true || (part.isMessage && hasProse(part))
      : hasProse(part),
  );
  if (!isOwn.includes(true)) {
    const [first] = parts;
    return first ? [{ ...first, pieces: parts.flatMap(({ pieces }) => pieces) }] : [];
  }
  // The one article of a page that was copied whole: its headline is among what stands above.
  const [first, ...others] = isOwn.flatMap((own, index) => (own ? [index] : []));
  const all = parts.flatMap(({ pieces }) => pieces);
  const isAlone = others.length === 0 && !parts.some(({ isMessage }) => isMessage);
  const own = parts[first ?? -1];
  if (isAlone && own && bylinedPlace(all) !== null) return [{ ...own, pieces: all }];
  const kept: { part: Part; pieces: Piece[] }[] = [];
  const before: Piece[] = [];
  parts.forEach((part, index) => {
    const last = kept.at(-1);
    const isText = isOwn[index] === true || (last && !part.isMessage && hasProse(part));
    const pieces = isText ? part.pieces : asPage(part.pieces);
    if (isOwn[index] === true) kept.push({ part, pieces: [...before.splice(0), ...pieces] });
    else for (const piece of pieces) (last?.pieces ?? before).push(piece);
  });
  return kept.map(({ part, pieces }) => ({ ...part, pieces }));
}

/** The parts of one original that are an article each, in order; every piece is in one of them. */
export function splitArticles(whole: Part, knowledge: Knowledge): readonly Part[] {
  // Where a page has one main text, only source lines in the house form part it.
  const ends = whole.pieces.filter(
    ({ cut, text }) => cut === null && closingSource(text, knowledge) !== null,
  );
  if (whole.isPage && ends.length < 2) return [whole];
  let parts: Part[] = [whole];
  for (const split of SPLITTERS) parts = parts.flatMap((part) => split(part, knowledge));
  return parts.length === 1 ? parts : withoutStrays(parts, knowledge);
}
