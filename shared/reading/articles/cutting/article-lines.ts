import type { CalendarDate, DateRange } from '#shared/domain/calendar-date.ts';
import type { Source } from '#shared/domain/source-line.ts';
import { accountNamed } from '../outlets/account-name.ts';
import { isAddressLine } from '../outlets/address-line.ts';
import { addressIn, hostOf } from '../outlets/address.ts';
import { bareDateline } from '../outlets/dateline.ts';
import { dateLineOf, type DateLine } from '../dates/date-line.ts';
import { findDates } from '../dates/find-dates.ts';
import type { Knowledge } from '../knowledge.ts';
import { closingSource } from './line-kind.ts';
import { outletNamed } from '../outlets/outlet-index.ts';
import { cutPiece, linkOf, slicePiece, type Piece } from '../piece.ts';
import { isProse, isSetAsHeading } from './prose.ts';
import { namedSource } from '../outlets/reporting-phrase.ts';

/** What the lines of an article say in so many words, and the lines with those marked. */
export interface TellingLines {
  readonly pieces: readonly Piece[];
  /** House source lines, in order. */
  readonly sources: readonly Source[];
  /** Names that source lines in other forms give. */
  readonly named: readonly string[];
  /** Addresses that stand alone on a line, or behind `Source:`. */
  readonly urls: readonly string[];
  /** Days of publication that lines name, and days of changes. */
  readonly days: readonly CalendarDate[];
  readonly updates: readonly CalendarDate[];
  /** Days beside the headline on lines that are not the article's. */
  readonly weakDays: readonly CalendarDate[];
}

/** The days of a house source line, as a range. */
export const sourceRange = ({ from, to }: Source): DateRange | null =>
  from === null || to === null ? null : { from, to };

/** Cuts house source lines off the ends of paragraphs. */
function takeSources(pieces: readonly Piece[], sources: Source[], knowledge: Knowledge): Piece[] {
  return pieces.flatMap((piece) => {
    const found = piece.cut === null ? closingSource(piece.text, knowledge) : null;
    if (found === null) return [piece];
    sources.push(found.source);
    const own = slicePiece(piece, 0, found.start);
    const line: Piece = { ...slicePiece(piece, found.start), cut: 'source', gap: false, depth: 0 };
    return /[\p{L}\p{N}]/u.test(own.text) ? [own, line] : [line];
  });
}

/** `[Forwarded from Caliber.Az]` */
const FORWARDED =
  /^\[?(?:forwarded from|переслано (?:из|от)|転送元)\s?[:：]?\s*(?<name>[^\]]{2,60})\]?$/iu;
/** The words of a link that leads to the article itself. */
const FULL_TEXT =
  /^[^\p{L}\p{N}]*(?:full (?:text|article|story|version)|original(?: article| text)?|read (?:the )?(?:full|original|more|whole)(?: article| text| story)?|source|link|подробнее|источник|читать (?:далее|полностью)|ətraflı|davamı|kaynak|出典|原文|記事全文|全文(?:を読む)?|詳細)[^\p{L}\p{N}]*$/iu;
/** `Published by Armenpress, original at https://…`. */
const CLOSING_ADDRESS =
  /(?:original|source|published|full (?:text|article|story)|available|read) .{0,60}https?:\/\/\S+$/iu;

/** Whether a bare day parts the text of a chronicle: paragraphs stand on both its sides. */
function isDayBetween({ rest, days }: DateLine, pieces: readonly Piece[], place: number): boolean {
  const around = [pieces[place - 1], pieces[place + 1]];
  const isText = around.every((one) => one?.cut === null && isProse(one.text));
  return isText && rest === '' && days.length > 0 && !/\d:\d\d/u.test(pieces[place]?.text ?? '');
}

/**
 * Reads and marks the lines that say where an article comes from and when it was published: house
 * source lines, `Source: Trend`, lines that are only an address, a date or an outlet's name.
 */
export function tellingLines(
  all: readonly Piece[],
  isPage: boolean,
  knowledge: Knowledge,
): TellingLines {
  const sources: Source[] = [];
  const named: string[] = [];
  const urls: string[] = [];
  const days: CalendarDate[] = [];
  const updates: CalendarDate[] = [];
  const weakDays: CalendarDate[] = [];
  const taken = takeSources(all, sources, knowledge);
  const prose = taken.flatMap(({ cut, text }, place) =>
    cut === null && isProse(text) ? [place] : [],
  );
  const [firstText = taken.length] = prose;
  const lastText = prose.at(-1) ?? -1;
  const isNearHead = (place: number): boolean => place < firstText && firstText - place <= 14;

  const pieces = taken.map((piece, place): Piece => {
    const { text, cut } = piece;
    const isWeak = (cut === 'page' && isPage) || (cut === 'caption' && text.length <= 60);
    const mayTell =
      cut === null || cut === 'date' || cut === 'byline' || cut === 'source' || cut === 'read-also';
    const link = linkOf(piece);
    if (link !== null && cut !== 'source') {
      const isOwn =
        hostOf(link) ===
        text
          .trim()
          .toLowerCase()
          .replace(/^www\./u, '');
      if (isOwn && place <= firstText && /^https?:\/\/[^/]+\/[^?#]/iu.test(link)) urls.push(link);
      if (isOwn) named.push(text);
      if (FULL_TEXT.test(text) && (cut === null || cut === 'read-also')) {
        urls.push(link);
        return { ...piece, cut: 'source' };
      }
    }
    if (isWeak && isNearHead(place)) {
      const isDate = cut === 'caption' || dateLineOf(text, knowledge, knowledge.sent) !== null;
      if (isDate) weakDays.push(...findDates(text, knowledge).map(({ day }) => day));
    }
    if (!mayTell) return piece;
    if (text.length > 300) return piece;
    const address = addressIn(text);
    if (
      (cut === null || cut === 'read-also') &&
      address !== null &&
      (isAddressLine(text) || (CLOSING_ADDRESS.test(text) && text.length < 200))
    ) {
      urls.push(address);
      const before = text
        .slice(0, text.indexOf(address))
        .replace(/^.*\bby\b|[^\p{L}\p{N}.]+/giu, ' ');
      const name = namedSource(text) ?? before;
      named.push(
        ...name
          .split(/[,;]/u)
          .map((one) => one.trim())
          .filter((one) => outletNamed(one, knowledge.outlets) !== null),
      );
      return { ...piece, cut: 'source' };
    }
    if (cut === 'read-also') return piece;
    const forwarded = FORWARDED.exec(text)?.groups?.name;
    if (forwarded !== undefined) {
      named.push(forwarded.trim());
      return { ...piece, cut: 'source' };
    }
    const name = cut === null || cut === 'source' ? namedSource(text) : null;
    if (name !== null) {
      const [dated] = findDates(name, knowledge);
      if (dated) days.push(dated.day);
      named.push((dated ? name.slice(0, dated.start) : name).replace(/[^\p{L}\p{N}.)]+$/u, ''));
      return cutPiece(piece, 'source');
    }
    if (cut === 'date' || cut === 'byline') {
      const found = findDates(text, knowledge);
      if (found.length > 0 && dateLineOf(text, knowledge, knowledge.sent) === null) {
        days.push(...found.map(({ day }) => day));
        return piece;
      }
    }
    const isMiddle = place > firstText && place < lastText;
    const date =
      cut === null && isMiddle && isSetAsHeading(piece)
        ? null
        : dateLineOf(text, knowledge, knowledge.sent);
    if (date !== null && cut === null && isMiddle && isDayBetween(date, taken, place)) return piece;
    if (date !== null) {
      days.push(...date.days);
      updates.push(...date.updates);
      const outlets = date.rest
        .split(' | ')
        .filter((one) => outletNamed(one, knowledge.outlets) !== null);
      named.push(...outlets);
      return cutPiece(piece, 'date');
    }
    const account = cut === null ? accountNamed(text, taken[place + 1]?.text ?? '') : null;
    if (account !== null) {
      named.push(account);
      return cutPiece(piece, 'source');
    }
    const bare = cut === null && piece.heading === null ? bareDateline(text, knowledge) : null;
    if (bare !== null && place < lastText) {
      days.push(bare.day);
      return cutPiece(piece, 'date');
    }
    if (cut === null && text.length <= 80 && piece.heading === null) {
      const name = text.replace(/^[\s([/—–-]+|[\s)\]/.]+$/gu, '');
      if (outletNamed(name, knowledge.outlets) !== null) {
        named.push(name);
        return cutPiece(piece, 'source');
      }
      const parts = name.split(/\s*[,|•·/]\s*/u);
      const own = parts.filter((one) => outletNamed(one, knowledge.outlets) !== null);
      const isShort = parts.length <= 3 && parts.every((one) => one.split(' ').length <= 3);
      if (place < firstText && own.length > 0 && isShort) {
        named.push(...own);
        return cutPiece(piece, 'source');
      }
    }
    return piece;
  });
  // The one nearest to the text is likeliest; the page's own calendar stands further up.
  return { pieces, sources, named, urls, days, weakDays: weakDays.toReversed(), updates };
}
