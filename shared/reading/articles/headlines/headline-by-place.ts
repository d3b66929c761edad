import { startsLowerCase } from '#shared/text/line-shape.ts';
import { hasJapanese, mainLanguage } from '#shared/text/script.ts';
import { isLetterhead, plainHeadline } from './headline-words.ts';
import { bylinedPlace } from './bylined-place.ts';
import type { Piece } from '../piece.ts';
import { couldBeHeadline, isProse, isSetAsHeading, weight } from '../cutting/prose.ts';

/** A headline, and the places of the pieces that it stands in. */
export interface FoundHeadline {
  readonly text: string;
  readonly places: readonly number[];
}

const NONE: FoundHeadline = { text: '', places: [] };

/** What else is known of a page's titles and lines. */
export interface HeadlineRules {
  /** A title, such as a mail's subject, gives way to any line. */
  readonly isTitleWeak: boolean;
  readonly isSiteName: (text: string) => boolean;
  /** A message begins with a sentence that stands for its headline. */
  readonly isMessage: boolean;
}

/** Places before the first paragraph of text; `isOther` tells lines that are dates and the like. */
function openingPlaces(pieces: readonly Piece[]): number[] {
  const places: number[] = [];
  for (const [place, piece] of pieces.entries()) {
    if (piece.cut !== null) continue;
    if (isProse(piece.text) && !isSetAsHeading(piece) && !couldBeHeadline(piece.text)) break;
    places.push(place);
    if (places.length > 8) break;
  }
  return places;
}

const isCapitals = (text: string): boolean =>
  /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();

/** A line that goes on with a headline that had no room. */
const goesOn = (before: Piece, next: Piece): boolean =>
  next.cut === null &&
  !next.gap &&
  next.bullet === null &&
  next.heading === before.heading &&
  (startsLowerCase(next.text) ||
    (isCapitals(before.text) && isCapitals(next.text)) ||
    /(?:[-–—,:]|\s(?:of|in|to|on|for|and|with|the|a|an|by|at|from|as|over|into|after|that|is|are|its))$/u.test(
      before.text,
    )) &&
  next.text.length < 120 &&
  !/[.。]$/u.test(next.text);

/** The headline at a place, with its second line and its other language. */
function headlineAt(pieces: readonly Piece[], place: number): FoundHeadline {
  const first = pieces[place];
  if (!first) return NONE;
  const next = pieces[place + 1];
  if (next && goesOn(first, next)) {
    return { text: `${first.text} ${next.text}`, places: [place, place + 1] };
  }
  const isPair =
    next?.cut === null &&
    mainLanguage(first.text, 'en') !== mainLanguage(next.text, 'en') &&
    couldBeHeadline(plainHeadline(next.text).replace(/[,;]$/u, '')) &&
    hasJapanese(first.text + next.text);
  if (!isPair) return { text: first.text, places: [place] };
  const english = mainLanguage(first.text, 'en') === 'en' ? place : place + 1;
  const after = pieces[english + 1];
  const two = pieces[english];
  if (two && after && english > place && goesOn(two, after)) {
    return { text: `${two.text} ${after.text}`, places: [place, english, english + 1] };
  }
  return { text: pieces[english]?.text ?? '', places: [place, place + 1] };
}

/** So long a sentence above a text may be its headline; in a message, a longer one. */
const SHORT_SENTENCE = 70;
const SHORT_IN_MESSAGE = 130;

/** What names the kind and the number of a paper; above it stands who publishes it. */
const PAPER =
  /^(?:policy (?:brief|paper|note)|issue brief|working paper|occasional paper|discussion paper|research (?:note|paper)|briefing (?:note|paper)|situation report|media advisory|press release|weekly (?:review|bulletin))(?:,? (?:no\.?|number|issue|#)?\s?\d{1,4}(?:[/-]\d{1,4})?)?$/iu;

/** Word by word: one pattern for both would look for the second from every letter of the first. */
const hasTwoWords = (text: string): boolean =>
  text.split(/\s+/u).filter((word) => /\p{L}{2}/u.test(word)).length > 1;

/** The headline by the look and the place of the lines. */
export function headlineByPlace(
  pieces: readonly Piece[],
  { isSiteName, isMessage }: HeadlineRules,
): FoundHeadline {
  const bylined = bylinedPlace(pieces);
  if (bylined !== null) return headlineAt(pieces, bylined);
  const own = openingPlaces(pieces).filter((place) => !isSiteName(pieces[place]?.text ?? ''));
  // A letterhead stands above the headline, where there is one.
  const label = own.find((place) => PAPER.test(pieces[place]?.text ?? '')) ?? -1;
  const below = own.filter((place) => place > label && !isLetterhead(pieces[place]?.text ?? ''));
  const isHeaded = below.some((place) => couldBeHeadline(pieces[place]?.text ?? ''));
  const opening = isHeaded ? below : own;
  const at = (place: number): Piece | undefined => pieces[place];
  const best =
    opening.find((place) => at(place)?.heading === 1 && weight(at(place)?.text ?? '') >= 12) ??
    opening.find((place) => {
      const piece = at(place);
      return (
        piece !== undefined &&
        isSetAsHeading(piece) &&
        weight(piece.text) >= 12 &&
        !/[:：]$/u.test(piece.text)
      );
    }) ??
    opening.find((place) => couldBeHeadline(plainHeadline(at(place)?.text ?? '')));
  if (best !== undefined) return headlineAt(pieces, best);
  // A post whose first sentence stands alone.
  const first = pieces.findIndex(({ cut }) => cut === null);
  const second = pieces.findIndex(({ cut }, place) => place > first && cut === null);
  const text = at(first)?.text ?? '';
  const isAlone = second < 0 || isProse(at(second)?.text ?? '');
  const isOne =
    text.length <= (isMessage ? SHORT_IN_MESSAGE : SHORT_SENTENCE) &&
    !/[.!?。！？]["”’»」]?\s?\S.*[.!?。！？]/u.test(text);
  // A word alone is a rubric or a day of the week.
  const isText = (hasJapanese(text) || hasTwoWords(text)) && !/[:：,、]$/u.test(text);
  return first >= 0 &&
    isAlone &&
    isOne &&
    isText &&
    (second >= 0 || weight(text) < SHORT_IN_MESSAGE)
    ? { text, places: [first] }
    : NONE;
}
