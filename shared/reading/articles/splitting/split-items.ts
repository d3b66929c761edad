import type { Knowledge } from '../knowledge.ts';
import { isHeadlineAlone, kindOf, type LineKind } from '../cutting/line-kind.ts';
import { partsAt, type Part } from './part.ts';
import { linkOf, type Piece } from '../piece.ts';
import { isSetAsHeading } from '../cutting/prose.ts';
import { sourcedHeadlines } from './sourced-headlines.ts';

/** A title with text below it, and what says that it opens an article of its own. */
interface Candidate {
  readonly place: number;
  readonly heading: number | null;
  readonly number: number | null;
  readonly hasEvidence: boolean;
}

/** Lines that may stand between a headline and its text: another language, a date, a lead. */
const BETWEEN = 5;
const NUMBER = /^\(?(\d{1,2})[.)]\s/u;

/** The place of the first text below a title; -1 where another thing comes first. */
function textBelow(kinds: readonly LineKind[], place: number): number {
  let titles = 0;
  for (let at = place + 1; at < Math.min(kinds.length, place + 1 + BETWEEN * 3); at += 1) {
    const kind = kinds[at];
    if (kind === 'text' || kind === 'end' || kind === 'dateline') return at;
    if (kind === 'title') titles += 1;
    if (titles > 1) return -1;
  }
  return -1;
}

/** Whether the dates of a list of articles stand above their headlines. */
function datesStandAbove(kinds: readonly LineKind[]): boolean {
  const date = kinds.indexOf('date');
  const title = kinds.indexOf('title');
  return date >= 0 && date < title && kinds.slice(date, title).every((kind) => kind !== 'text');
}

/** The date above a headline, past lines that are cut; -1 where another thing is above it. */
function dateBefore(kinds: readonly LineKind[], place: number): number {
  let at = place - 1;
  while (at >= 0 && place - at <= BETWEEN && kinds[at] === 'none') at -= 1;
  return kinds[at] === 'date' ? at : -1;
}

/** Whether a line that says the source comes right before, but for lines that are cut. */
function followsEnd(kinds: readonly LineKind[], place: number): boolean {
  let at = place - 1;
  while (kinds[at] === 'none' || kinds[at] === 'date') at -= 1;
  return kinds[at] === 'end';
}

function candidatesOf(
  pieces: readonly Piece[],
  kinds: readonly LineKind[],
  knowledge: Knowledge,
): readonly Candidate[] {
  const above = datesStandAbove(kinds);
  const found: Candidate[] = [];
  let last = -1;
  kinds.forEach((kind, place) => {
    const piece = pieces[place];
    if (piece === undefined) return;
    // A headline with its source line, and no text.
    if (kind === 'end' && followsEnd(kinds, place) && isHeadlineAlone(piece, knowledge)) {
      found.push({ place, heading: null, number: null, hasEvidence: true });
      last = place;
    }
    if (kind !== 'title') return;
    const text = textBelow(kinds, place);
    // The second headline of two belongs to the first.
    const isSecond =
      last >= 0 &&
      kinds[last] === 'title' &&
      kinds
        .slice(last + 1, place)
        .every((one) => one !== 'text' && one !== 'end' && one !== 'dateline');
    if (text < 0 || isSecond) return;
    last = place;
    const between = kinds.slice(place + 1, text);
    const dateAbove = above ? dateBefore(kinds, place) : -1;
    const hasDate = above ? dateAbove >= 0 : between.includes('date');
    const isLinked = isSetAsHeading(piece) && linkOf(piece) !== null;
    const hasEvidence =
      hasDate || isLinked || kinds[text] === 'dateline' || followsEnd(kinds, place);
    const number = NUMBER.exec(piece.text)?.[1];
    found.push({
      place: dateAbove >= 0 ? dateAbove : place,
      heading: isSetAsHeading(piece) ? (piece.heading ?? 9) : null,
      number: number === undefined ? null : Number(number),
      hasEvidence,
    });
  });
  return found;
}

/** Whether a source line closes the text between a candidate and the next. */
const closes = (kinds: readonly LineKind[], from: number, to: number): boolean =>
  kinds.slice(from, to).includes('end');

/** The levels of headings at which most candidates open an article. */
function openingLevels(candidates: readonly Candidate[]): ReadonlySet<number> {
  const levels = new Map<number, { all: number; evident: number }>();
  for (const { heading, hasEvidence } of candidates) {
    if (heading === null) continue;
    const level = levels.get(heading) ?? { all: 0, evident: 0 };
    levels.set(heading, {
      all: level.all + 1,
      evident: level.evident + (hasEvidence ? 1 : 0),
    });
  }
  const opening = [...levels].filter(([, { all, evident }]) => evident >= 2 && evident * 2 > all);
  return new Set(opening.map(([level]) => level));
}

/** Titles numbered from 1 on without a gap: three of them make a digest. */
function isNumbered(candidates: readonly Candidate[]): boolean {
  const numbers = candidates.flatMap(({ number }) => (number === null ? [] : [number]));
  return numbers.length >= 3 && numbers.every((number, index) => number === index + 1);
}

/** Whether dates with their outlets close each text, as a source line does. */
function datesStandBelow(said: readonly LineKind[]): boolean {
  const [date, text] = [said.indexOf('date'), said.indexOf('text')];
  const isList = said.filter((kind) => kind === 'date').length >= 2;
  return (
    isList && said.at(-1) === 'date' && text >= 0 && said.indexOf('title') < text && text < date
  );
}

/**
 * What addresses on lines of their own are: those above each headline open an article, as a date
 * does; those below each text close one. A single one tells nothing.
 */
function withAddresses(kinds: readonly LineKind[]): readonly LineKind[] {
  const said = kinds.filter((kind) => kind !== 'none');
  const isList = said.filter((kind) => kind === 'address').length >= 2;
  const kind = !isList
    ? 'none'
    : said.indexOf('address') < said.indexOf('title')
      ? 'date'
      : said.at(-1) === 'address'
        ? 'end'
        : 'none';
  const plain = kinds.map((one) => (one === 'address' ? kind : one));
  return datesStandBelow(said) ? plain.map((one) => (one === 'date' ? 'end' : one)) : plain;
}

/**
 * The articles of a text that has several, by their headlines: each has a source line, a dateline or
 * a date of its own, is a link to its page, or is numbered. An article with sub-headings stays one.
 */
export function splitItems(part: Part, knowledge: Knowledge): Part[] {
  const kinds = withAddresses(part.pieces.map((piece) => kindOf(piece, knowledge)));
  const headed = sourcedHeadlines(part.pieces, kinds, knowledge);
  if (headed.length >= 2) return partsAt(part, headed);
  const candidates = candidatesOf(part.pieces, kinds, knowledge);
  const levels = openingLevels(candidates);
  const numbered = isNumbered(candidates);
  const starts = candidates.filter((candidate, index) => {
    const next = candidates[index + 1]?.place ?? kinds.length;
    return (
      candidate.hasEvidence ||
      (candidate.heading !== null && levels.has(candidate.heading)) ||
      (numbered && candidate.number !== null) ||
      closes(kinds, candidate.place, next)
    );
  });
  // The first headline needs no evidence where those after it have it.
  const [first] = candidates;
  const all =
    first &&
    starts.length > 0 &&
    !starts.includes(first) &&
    followsEnd(kinds, starts[0]?.place ?? 0)
      ? [first, ...starts]
      : starts;
  return all.length < 2
    ? [part]
    : partsAt(
        part,
        all.map(({ place }) => place),
      );
}
