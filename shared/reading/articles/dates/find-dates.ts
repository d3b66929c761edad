import { calendarDate, dateParts, type CalendarDate } from '#shared/domain/calendar-date.ts';
import type { ArticleContext } from '../article.ts';
import { MONTH_NAME, monthOf } from './month-names.ts';

/** What a date that is not whole is understood by. */
export type DateKnowledge = Pick<ArticleContext, 'today' | 'period'>;

/** A date in a text; `start` and `end` in UTF-16 units. */
export interface FoundDate {
  readonly day: CalendarDate;
  readonly start: number;
  readonly end: number;
  /** Whether the year stood there, and was not understood from the context. */
  readonly hasYear: boolean;
}

const MONTH = `(?<name>${MONTH_NAME})`;
const NOT_IN_NUMBER = String.raw`(?<![\p{L}\d]|\d[.,/:-])`;
const END = String.raw`(?![\p{L}\d]|[.,:/-]\d)`;
const ORDINAL = String.raw`(?:st|nd|rd|th)?`;
/** A year; copied from a page, the time may follow it without a space: `April 20, 20264:12 PM`. */
const YEAR = String.raw`(?<year>\d{4})(?:(?![\d:])|(?=\d{1,2}:\d{2}))`;

/** Forms of a date; each names its groups. The longest one at a place wins. */
const FORMS: readonly RegExp[] = [
  // 2026-04-20, 2026-04-20T14:35, 2026.04.20, 2026/04/20
  new RegExp(
    String.raw`${NOT_IN_NUMBER}(?<year>\d{4})(?<sign>\s?[-/.]\s?)(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?=T\d|${END})`,
    'giu',
  ),
  // 20.04.2026, 20/04/2026, 20-04-2026: the day first, unless there is no such month
  new RegExp(
    String.raw`${NOT_IN_NUMBER}(?<first>\d{1,2})(?<sign>\s?[-/.]\s?)(?<second>\d{1,2})\k<sign>(?<year>\d{4})(?![\p{L}\d]|\.\d)`,
    'giu',
  ),
  // 20.04.26, as chats write it
  new RegExp(
    String.raw`${NOT_IN_NUMBER}(?<first>\d{2})(?<sign>[/.])(?<second>\d{2})\k<sign>(?<short>\d{2})${END}`,
    'giu',
  ),
  /(?:(?:(?<year>\d{4})|令和\s?(?<era>\d{1,2}|元))\s?年\s?)?(?<![\d.])(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日/gu,
  // 20 April 2026, 20th of April, 20-Apr-26, 20 апреля 2026 г., 20 aprel 2026-cı il
  new RegExp(
    String.raw`${NOT_IN_NUMBER}(?<day>\d{1,2})${ORDINAL}(?:[ \u00a0-]| of | ?\. ?)?${MONTH}(?!\p{L})\.?(?:[,-]? ?${YEAR})?`,
    'giu',
  ),
  // April 20, 2026; Apr.20; APRIL 20
  new RegExp(
    String.raw`(?<!\p{L})${MONTH}(?!\p{L})\.? ?(?<day>\d{1,2})${ORDINAL}(?![\d:]|\.\d|,\d)(?:(?:,| ?-)? ?${YEAR})?`,
    'giu',
  ),
  // aprelin 20-də
  new RegExp(
    String.raw`(?<!\p{L})${MONTH}(?:in|ın|un|ün) (?<day>\d{1,2})(?:-[a-zə]{2,3})?(?!\d)`,
    'giu',
  ),
];

/** Full-width digits and signs as plain ones, each in its place. */
const plainDigits = (text: string): string =>
  text.replace(/[０-９．／－：，]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

/** The latest such day that is not after today; the one within the period, if there is one. */
function withYear(
  month: number,
  day: number,
  { today, period }: DateKnowledge,
): CalendarDate | null {
  const { year } = dateParts(today);
  const years = [...(period ? [dateParts(period.to).year, dateParts(period.from).year] : []), year];
  const days = [...years, year - 1].map((one) => calendarDate(one, month, day));
  const inPeriod = days.find(
    (one) => one !== null && period && one >= period.from && one <= period.to && one <= today,
  );
  return inPeriod ?? days.slice(-2).find((one) => one !== null && one <= today) ?? null;
}

const reiwa = (era: string): number => 2018 + (era === '元' ? 1 : Number(era));

/** Month and day: named, or in the order that makes a day of them. */
function monthAndDay(groups: Record<string, string | undefined>): readonly [number, number] | null {
  const { name, month, day, first, second } = groups;
  if (first !== undefined && second !== undefined) {
    const [a, b] = [Number(first), Number(second)];
    return b > 12 ? [a, b] : [b, a];
  }
  const number = name === undefined ? Number(month) : monthOf(name);
  return number === null ? null : [number, Number(day)];
}

/** `may 20`, `mar 3` in lower case are words of a sentence. */
const isWord = (text: string): boolean => /^(?:may|mar|mart|dec|sep|jan) ?\d/u.test(text);

function dayOf(match: RegExpExecArray, context: DateKnowledge): [CalendarDate, boolean] | null {
  const groups: Record<string, string | undefined> = match.groups ?? {};
  const both = monthAndDay(groups);
  if (!both || isWord(match[0])) return null;
  const [month, day] = both;
  const { year, era, short } = groups;
  if (year === undefined && era === undefined && short === undefined) {
    const guess = withYear(month, day, context);
    return guess === null ? null : [guess, false];
  }
  const whole = era !== undefined ? reiwa(era) : Number(year ?? `20${short ?? ''}`);
  const date = calendarDate(whole, month, day);
  return date === null ? null : [date, true];
}

/** No press is older, and a number such as 1453-05-29 is no day of publication. */
const FIRST_DAY = '1990-01-01';

/**
 * Every date in a text, in order, that is not after today: `20 April 2026`, `Apr.20`, `20.04.2026`,
 * `2026-04-20`, `20 aprel 2026`, `20 апреля`, `2026年4月20日` and the like. A day without a year is
 * the one of the period, else the latest that is not after today.
 */
export function findDates(text: string, context: DateKnowledge): readonly FoundDate[] {
  const plain = plainDigits(text);
  if (!/\d/u.test(plain)) return [];
  const found: FoundDate[] = [];
  for (const form of FORMS) {
    for (const match of plain.matchAll(form)) {
      const read = dayOf(match, context);
      if (!read) continue;
      const [day, hasYear] = read;
      if (day > context.today || day < FIRST_DAY) continue;
      found.push({ day, hasYear, start: match.index, end: match.index + match[0].length });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((one) => {
    const isFree = one.start >= end;
    if (isFree) end = one.end;
    return isFree;
  });
}
