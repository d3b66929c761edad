import { letters } from '#shared/text/fold-text.ts';
import { hasJapanese } from '#shared/text/script.ts';
import { PLAIN_SPAN } from '#shared/text/span.ts';
import { splitHeadline } from '../../report/headline.ts';
import { headlineByPlace, type FoundHeadline, type HeadlineRules } from './headline-by-place.ts';
import { plainHeadline } from './headline-words.ts';
import type { Piece } from '../piece.ts';
import { isProse, weight } from '../cutting/prose.ts';

/** Whether a line says what a title says: the same letters, or nearly all of the other's. */
function agrees(line: string, title: string): boolean {
  if (line === '' || title === '') return false;
  if (line === title) return true;
  const [short, long] = line.length < title.length ? [line, title] : [title, line];
  return short.length >= 12 && short.length * 10 >= long.length * 6 && long.includes(short);
}

/** Share of the words of one text that the other has too. */
function shared(a: string, b: string): number {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const other = new Set(words(b));
  const own = words(a);
  return own.length === 0 ? 0 : own.filter((word) => other.has(word)).length / own.length;
}

const FEW = 300;

function byTitle(pieces: readonly Piece[], titles: readonly string[]): FoundHeadline | null {
  const lines = pieces.map(({ text }) => (text.length <= FEW ? letters(text) : ''));
  for (const title of titles) {
    const told = letters(title);
    const places = lines.flatMap((line, place) => {
      const piece = pieces[place];
      const isSeen = piece?.cut === null || (piece !== undefined && piece.heading !== null);
      return isSeen && agrees(line, told) ? [place] : [];
    });
    const rank = (place: number): number => {
      const piece = pieces[place];
      const level = piece?.heading ?? 9;
      return level + (piece?.cut === null ? 0 : piece?.heading === 1 ? 2 : 20);
    };
    const [best] = places.toSorted((a, b) => rank(a) - rank(b) || a - b);
    if (best !== undefined) return { text: pieces[best]?.text ?? title, places: [best] };
  }
  return null;
}

/** How far above the text its headline may stand, in lines. */
const ABOVE = 8;

/** A heading above the text that was taken for the page's own: the one that says most. */
function headingAbove(
  pieces: readonly Piece[],
  isSiteName: (text: string) => boolean,
): FoundHeadline | null {
  const text = pieces.findIndex((piece) => piece.cut === null && isProse(piece.text));
  const places = pieces.flatMap((piece, place) => {
    const isNear = place < text && text - place <= ABOVE;
    const isOne = isNear && piece.cut === 'page' && piece.heading !== null;
    return isOne && weight(piece.text) >= 20 && !isSiteName(piece.text) ? [place] : [];
  });
  const said = (place: number): number => weight(pieces[place]?.text ?? '');
  const [best] = places.toSorted((a, b) => said(b) - said(a));
  return best === undefined ? null : { text: pieces[best]?.text ?? '', places: [best] };
}

/** A headline without ornaments; the English one where it stands behind the Japanese one. */
function ownLanguage(text: string): string {
  const plain = plainHeadline(text);
  if (!hasJapanese(plain)) return plain;
  const { en } = splitHeadline([{ ...PLAIN_SPAN, text: plain }], false);
  const isSentence = en !== null && en.split(' ').length >= 4 && /(?<!\p{L})\p{Ll}{3}/u.test(en);
  return isSentence ? plainHeadline(en) : plain;
}

/**
 * The headline of an article: the heading that says what the page's title says, else the title,
 * else the first line that is set or looks like a headline; '' where there is none. `titles` come
 * without the site's name, best first.
 */
export function findHeadline(
  pieces: readonly Piece[],
  titles: readonly string[],
  rules: HeadlineRules,
): FoundHeadline {
  const { isTitleWeak, isSiteName } = rules;
  const real = titles.filter((title) => letters(title).length >= 4);
  const known = byTitle(pieces, real);
  if (known) return { ...known, text: ownLanguage(known.text) };
  const placed = headlineByPlace(pieces, rules);
  const [title] = real;
  if (title === undefined && placed.text === '') {
    const above = headingAbove(pieces, isSiteName);
    if (above !== null) return { ...above, text: ownLanguage(above.text) };
  }
  if (title === undefined || (isTitleWeak && placed.text !== '')) {
    return { ...placed, text: ownLanguage(placed.text) };
  }
  const [place = -1] = placed.places;
  const piece = pieces[place];
  const text = pieces
    .filter((one) => one.cut === null && one !== piece)
    .slice(0, 6)
    .map((one) => one.text)
    .join(' ');
  const isMain = piece?.heading === 1 && shared(title, placed.text) >= 0.3;
  // A title that has no word of the text is the site's, or the page's kind.
  const isForeign =
    piece !== undefined && shared(title, text) < 0.2 && shared(placed.text, text) > 0.2;
  if (isMain || isForeign) return { ...placed, text: ownLanguage(placed.text) };
  return { text: ownLanguage(title), places: [] };
}
