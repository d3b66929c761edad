import type { CalendarDate, DateRange } from '#shared/domain/calendar-date.ts';
import { formatDateInput } from '#shared/domain/date-input.ts';
import type { Locale } from '#shared/messages/messages.ts';

const WEEKDAYS: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' }),
  ja: new Intl.DateTimeFormat('ja-JP', { weekday: 'short', timeZone: 'UTC' }),
};

const weekday = (date: CalendarDate, locale: Locale): string =>
  WEEKDAYS[locale].format(new Date(`${date}T00:00:00Z`));

/** Days as they were understood, with the days of the week: `16–18.04.2026 (木–土)`. */
export function describeDays({ from, to }: DateRange, locale: Locale): string {
  const days = formatDateInput({ from, to }).replace('-', '–');
  const names = [...new Set([from, to])].map((date) => weekday(date, locale));
  return `${days} (${names.join('–')})`;
}
