import { endsSentence } from '#shared/text/line-shape.ts';
import { cutByWords } from './cut-lines.ts';
import { isLetterhead } from '../headlines/headline-words.ts';
import type { Knowledge } from '../knowledge.ts';
import { outletNamed } from '../outlets/outlet-index.ts';
import { cutPiece, isAllLinks, type Piece } from '../piece.ts';
import { isProse, weight } from './prose.ts';
import { isSeparator } from '../splitting/split-separators.ts';

/** Two to four words with capitals: a person's name, alone or with an outlet or a town. */
const PERSON = /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}(?:, \p{Lu}[\p{L}.’' -]{1,40})?$/u;
/** `South Caucasus correspondent, Tbilisi` */
const ROLE =
  /^[^.]{0,40}(?:correspondent|reporter|editor|journalist|корреспондент|müxbir|muhabiri?|特派員|記者)(?:,? (?:in |at )?[^.]{0,30})?$/iu;
/** `Jane Doe is a reporter at OC Media.` */
const ABOUT_AUTHOR =
  /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3} (?:is|was|has been|covers|writes|works) .{0,200}(?:journalist|reporter|editor|correspondent|freelance|analyst|researcher|columnist|writer|contributor|covers|fellow)|^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3} (?:covers|has covered|reports (?:on|from)|writes (?:on|about)) .{5,300}|^.{2,60} is an? (?:joint )?(?:media|multimedia|journalism|journalistic) project/u;

const isText = ({ cut, text }: Piece): boolean => cut === null && isProse(text);

/** `FOREIGN POLICY`, `CANLI YAYIM` */
const isRubricInCapitals = (text: string): boolean =>
  /^\p{Lu}[\p{Lu} &-]{2,30}$/u.test(text) && text.split(' ').length <= 3;

/** A short line that says nothing by itself: a rubric, a town, a name. */
const isScrap = ({ text, depth }: Piece): boolean =>
  depth === 0 && weight(text) < 40 && !endsSentence(text) && text.split(' ').length <= 4;

/** Between headline and text: names of people, rubrics and towns beside lines that are cut. */
function headReason(
  piece: Piece,
  neighbours: readonly (Piece | undefined)[],
  knowledge: Knowledge,
): Piece {
  const isBeside = neighbours.some(
    (one) =>
      one?.cut === 'date' ||
      one?.cut === 'byline' ||
      one?.cut === 'share' ||
      one?.cut === 'headline' ||
      one?.cut === 'page',
  );
  if (!isBeside || !(isScrap(piece) || ROLE.test(piece.text))) return piece;
  const names = piece.text.split(/[|•·/,]/u).map((one) => one.trim());
  if (names.some((name) => outletNamed(name, knowledge.outlets) !== null))
    return cutPiece(piece, 'source');
  if (ROLE.test(piece.text)) return cutPiece(piece, 'byline');
  const isDated = neighbours.some((one) => one?.cut === 'date' || one?.cut === 'byline');
  if (isDated && PERSON.test(piece.text)) return cutPiece(piece, 'byline');
  return isDated || piece.text.split(' ').length === 1 ? cutPiece(piece, 'page') : piece;
}

/** A telephone number, a postal address, a rule: what signs a mail or closes a page. */
const CONTACT =
  /^(?:(?:(?:media |press )?contacts?|for (?:more|further) information|tel|phone|mob(?:ile)?|fax|e-?mail|тел|моб|電話|address)[\s.:：+]|\+?\d[\d ()*./-]{5,}$|[-–—_=*]{2,}$|[\w.+-]+@[\w-]+(?:\.[\w-]+)+$|(?:https?:\/\/|www\.)\S+$)|^.{0,60}(?:\bstr\.|\bstreet\b|\bave(?:nue)?\b\.?|\bprospekt|küç(?:əsi|\.)|\bул\.)/iu;

/** Behind a rule at the end stand at most so many paragraphs of somebody's notice. */
const NOTICE = 4;

/** Where a rule begins a notice: about the author, for subscribers; Infinity for none. */
function noticeStart(pieces: readonly Piece[], head: number): number {
  const rule = pieces.findLastIndex((piece) => isSeparator(piece));
  if (rule <= head + 1) return Infinity;
  const below = pieces.slice(rule);
  const isNotice = below.some(
    ({ cut }) => cut === 'subscribe' || cut === 'byline' || cut === 'copyright',
  );
  return isNotice && below.filter(isText).length <= NOTICE ? rule : Infinity;
}

/** Where the signature or the foot of the page begins, behind the last text; Infinity for none. */
function footStart(pieces: readonly Piece[], lastOwn: number): number {
  const contact = pieces.findIndex(
    ({ text, cut }, place) =>
      place > lastOwn && cut !== 'source' && text.length < 100 && CONTACT.test(text),
  );
  if (contact < 0) return Infinity;
  // A signature's names stand above its numbers.
  return Math.max(lastOwn + 1, contact - 3);
}

/**
 * Cuts what is left at the edges of an article: all above its headline, scraps between headline and
 * text, and behind its last paragraph what is no text where the lines there are furniture.
 */
export function trimEdges(
  pieces: readonly Piece[],
  headline: readonly number[],
  knowledge: Knowledge,
): readonly Piece[] {
  const head = headline.length > 0 ? Math.min(...headline) : -1;
  const firstText = pieces.findIndex(isText);
  const lastText = pieces.findLastIndex(
    (piece) =>
      !ABOUT_AUTHOR.test(piece.text) &&
      (isText(piece) ||
        (piece.cut === null && endsSentence(piece.text) && weight(piece.text) > 24)),
  );
  const lastOwn = Math.max(lastText, head);
  const notice = noticeStart(pieces, head);
  const foot = footStart(pieces, lastOwn);
  let isFoot = false;
  return pieces.map((piece, place) => {
    if (place >= foot) isFoot = true;
    if (place >= notice) return cutPiece(piece, 'page');
    if (piece.cut !== null) {
      if (
        place > lastOwn &&
        piece.cut !== 'source' &&
        piece.cut !== 'date' &&
        piece.cut !== 'headline' &&
        piece.cut !== 'caption'
      )
        isFoot = true;
      return piece;
    }
    if (!/[\p{L}\p{N}]/u.test(piece.text)) return cutPiece(piece, 'page');
    if (place < head)
      return isText(piece) && weight(piece.text) > 400 ? piece : cutPiece(piece, 'page');
    const isAfterHead = head >= 0 ? place > head : true;
    if (isAfterHead && place < firstText) {
      return headReason(piece, [pieces[place - 1], pieces[place + 1]], knowledge);
    }
    if (place > lastOwn) {
      const isOffice = isLetterhead(piece.text) && /press|service|department/iu.test(piece.text);
      if (isOffice) return cutPiece(piece, 'byline');
      const next = pieces[place + 1]?.text ?? '';
      const isSigned = ROLE.test(piece.text) || (PERSON.test(piece.text) && ROLE.test(next));
      if (isSigned && piece.depth === 0) return cutPiece(piece, 'byline');
      if (isFoot && piece.depth === 0) return cutPiece(piece, 'page');
      // The name of a section or of a page's part, behind the text.
      if (piece.depth === 0 && isRubricInCapitals(piece.text)) return cutPiece(piece, 'page');
      // The number of the text or of its editors.
      if (/^\S{4,40}$/u.test(piece.text) && /\d{4}/u.test(piece.text))
        return cutPiece(piece, 'page');
      if (isAllLinks(piece)) return cutPiece(piece, 'read-also');
    }
    if (place >= lastText - 1 && place > firstText && ABOUT_AUTHOR.test(piece.text))
      return cutPiece(piece, 'byline');
    if (
      piece.depth === 0 &&
      place > firstText &&
      isAllLinks(piece) &&
      !endsSentence(piece.text) &&
      piece.heading === null
    ) {
      return cutPiece(piece, cutByWords(piece.text) ?? 'read-also');
    }
    return piece;
  });
}
