import { calendarDate, type CalendarDate } from '#shared/domain/calendar-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DATE = /(?:^|[\s,])(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4}|\d{2})(?=\s|$)/iu;

/** The day that a mail's `Date` names, where it was sent: `Mon, 20 Apr 2026 23:30 +0400` is the 20th. */
export function sentDay(header: string | null): CalendarDate | null {
  const match = DATE.exec(header ?? '');
  if (!match) return null;
  const [, day = '', month = '', year = ''] = match;
  const index = MONTHS.indexOf(month.toLowerCase());
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  return calendarDate(full, index + 1, Number(day));
}

/** The day of a moment on this PC: of a mail that tells no more than the moment. */
export function localDay(text: string | null | undefined): CalendarDate | null {
  const moment = new Date(text ?? '');
  if (Number.isNaN(moment.getTime())) return null;
  return calendarDate(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}
