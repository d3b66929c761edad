import { calendarDate, dateParts, type CalendarDate, type DateRange } from './calendar-date.ts';
import { fail, ok, type Result } from './result.ts';
import { formatSourceDate } from './source-line.ts';

/** What a date without year or month is understood by. */
export interface DateContext {
  /** The period of the digest. */
  readonly period: DateRange | null;
  readonly today: CalendarDate;
}

/** Why what was typed is no date: not understood; 31 April; an end before its start. */
export type DateInputProblem = 'not-a-date' | 'no-such-day' | 'reversed';

/** A day as it was typed; the year, or year and month, may be left to the context. */
interface Typed {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number;
}

const DAY_MS = 86_400_000;
/** Days since 1970. */
function dayNumber(date: CalendarDate): number {
  const { year, month, day } = dateParts(date);
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY_MS;
}

const WORDS: readonly { pattern: RegExp; daysAgo: number }[] = [
  { pattern: /^(?:今日|きょう|本日|today|t)$/u, daysAgo: 0 },
  { pattern: /^(?:昨日|きのう|yesterday|y)$/u, daysAgo: 1 },
  { pattern: /^(?:一昨日|おととい)$/u, daysAgo: 2 },
];

/** Forms of one day; each names which of its groups is what. */
const FORMS: readonly RegExp[] = [
  /^(?<year>\d{4})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})$/u,
  /^(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d{1,2})日?$/u,
  /^(?<day>\d{1,2})日$/u,
  /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/u,
  /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.?$/u,
  /^(?<month>\d{1,2})\/(?<day>\d{1,2})$/u,
  /^(?<day>\d{1,2})\.?$/u,
];

function readDay(text: string, today: CalendarDate): Typed | null {
  const word = WORDS.find(({ pattern }) => pattern.test(text));
  if (word) {
    const date = new Date((dayNumber(today) - word.daysAgo) * DAY_MS);
    return dateParts(date.toISOString().slice(0, 10));
  }
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    if (!groups) continue;
    const { year, month, day } = groups;
    return {
      year: year === undefined ? null : Number(year),
      month: month === undefined ? null : Number(month),
      day: Number(day),
    };
  }
  return null;
}

/**
 * The signs that a keyboard gives in any mode, as one of each kind: full width; 。 for a point and ー
 * for a dash, which a Japanese input method gives; no spaces, no days of the week.
 */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}]+/gu, '')
    .replace(/\([日月火水木金土](?:曜日?)?\)/gu, '')
    .replace(/[‐‑‒–—―−~〜ー]|から/gu, '-')
    .replace(/。/gu, '.');

/** The two days of a range, the same one twice where it is a day; null where it is neither. */
function readDays(text: string, today: CalendarDate): readonly [Typed, Typed] | null {
  const single = readDay(text, today);
  if (single) return [single, single];
  for (let dash = text.indexOf('-'); dash >= 0; dash = text.indexOf('-', dash + 1)) {
    const from = readDay(text.slice(0, dash), today);
    const to = readDay(text.slice(dash + 1), today);
    if (from && to) return [from, to];
  }
  return null;
}

/** Whether a range over these months goes into the next year: `29.12-2.1`, and not `18.4-16.3`. */
const isOverNewYear = (from: number, to: number): boolean => from - to >= 6;

/** The range with this year and month where none was typed; null where there is no such day. */
function fill([from, to]: readonly [Typed, Typed], year: number, month: number): DateRange | null {
  const endMonth = to.month ?? from.month ?? month;
  const startMonth = from.month ?? endMonth;
  const over = isOverNewYear(startMonth, endMonth) ? 1 : 0;
  const endYear = to.year ?? (from.year === null ? year : from.year + over);
  const startYear = from.year ?? endYear - over;
  const start = calendarDate(startYear, startMonth, from.day);
  const end = calendarDate(endYear, endMonth, to.day);
  return start === null || end === null ? null : { from: start, to: end };
}

/** Days between two ranges; 0 where they touch. */
const gap = (a: DateRange, b: DateRange): number =>
  Math.max(0, dayNumber(b.from) - dayNumber(a.to), dayNumber(a.from) - dayNumber(b.to));

/** Further away than this, a date of the past is not what was meant. */
const HALF_A_YEAR = 183;

/** What makes a range the better reading: small numbers first, from left to right. */
function rank(range: DateRange, { period, today }: DateContext): readonly number[] {
  const now = { from: today, to: today };
  const away = gap(range, period ?? now);
  const isInside = period !== null && away === 0;
  const isFuture = range.to > today;
  return [isInside ? 0 : 1, away > HALF_A_YEAR ? 1 : 0, isFuture ? 1 : 0, away, gap(range, now)];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Every range that could be meant, in the years around the period. */
function candidates(days: readonly [Typed, Typed], { period, today }: DateContext): DateRange[] {
  const [from, to] = days;
  const around = period ? [period.from, period.to] : [today];
  const near = around.map((date) => dateParts(date).year).flatMap((y) => [y - 1, y, y + 1]);
  const years = from.year === null && to.year === null ? [...new Set(near)] : [0];
  const months = from.month === null && to.month === null ? MONTHS : [0];
  return years.flatMap((year) => months.flatMap((month) => fill(days, year, month) ?? []));
}

/**
 * Reads what an officer types for the days of a source line: `18.4`, `16-18.4`, `4/18` (month
 * first), `4月16日～18日`, `2026-04-18`, `18`, `今日`, in any width. What is left out comes from the
 * context: the date that lies in the period; else the one nearest to the period (to today where
 * there is none), and not after today unless no other is within half a year.
 */
export function readDateInput(
  text: string,
  context: DateContext,
): Result<DateRange, DateInputProblem> {
  const days = readDays(plain(text), context.today);
  if (!days) return fail('not-a-date');
  const found = candidates(days, context);
  if (found.length === 0) return fail('no-such-day');
  const [best] = found
    .filter(({ from, to }) => from <= to)
    .map((range) => ({ range, rank: rank(range, context) }))
    .toSorted((a, b) => compareRanks(a.rank, b.rank));
  return best ? ok(best.range) : fail('reversed');
}

/** The days as the field shows them: `18.04.2026`, `16-18.04.2026`. Reads back in any context. */
export const formatDateInput = (range: DateRange): string => formatSourceDate(range);
