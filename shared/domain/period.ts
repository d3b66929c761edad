import { calendarDate, dateParts, yearDigits, type DateRange } from './calendar-date.ts';

/**
 * The period as the report's heading has it: `2026年3月21日～4月3日`. The second date drops the year
 * when it is the same, and always keeps its month (report-format: period).
 */
export function formatPeriod({ from, to }: DateRange): string {
  const a = dateParts(from);
  const b = dateParts(to);
  const year = a.year === b.year ? '' : `${yearDigits(b.year)}年`;
  return `${yearDigits(a.year)}年${String(a.month)}月${String(a.day)}日～${year}${String(b.month)}月${String(b.day)}日`;
}

const DAY = String.raw`(?:(?:(\d{4})|令和(\d{1,2}|元))年)?(?:(\d{1,2})月)?(\d{1,2})日`;
const WEEKDAY = String.raw`((?:\([日月火水木金土](?:曜日?)?\))?)`;
const PERIOD = new RegExp(`^${DAY}${WEEKDAY}[~〜～\\-–—―ー−]${DAY}${WEEKDAY}`);

const reiwa = (era: string): number => 2018 + (era === '元' ? 1 : Number(era));

/** A period at the start of a line. */
export interface FoundPeriod {
  readonly period: DateRange;
  /** Days of the week beside the dates; the house form has none. */
  readonly weekdays: string;
  /** What follows on the line, in NFKC and without spaces. */
  readonly rest: string;
}

/** Reads a period at the start of a line, in any width and with any dash; null where there is none. */
export function parsePeriod(line: string): FoundPeriod | null {
  const text = line.normalize('NFKC').replace(/\s+/gu, '');
  const match = PERIOD.exec(text);
  if (!match) return null;
  const [whole, y1, era1, m1, d1, week1 = '', y2, era2, m2, d2, week2 = ''] = match;
  const year = y1 !== undefined ? Number(y1) : era1 !== undefined ? reiwa(era1) : null;
  if (year === null || m1 === undefined) return null;
  const endYear = y2 !== undefined ? Number(y2) : era2 !== undefined ? reiwa(era2) : year;
  const from = calendarDate(year, Number(m1), Number(d1));
  const to = calendarDate(endYear, Number(m2 ?? m1), Number(d2));
  if (from === null || to === null || to < from) return null;
  return { period: { from, to }, weekdays: week1 + week2, rest: text.slice(whole.length) };
}
