import { calendarDate, type CalendarDate } from '#shared/domain/calendar-date.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** How machines write a day; the groups are named by what they are. */
const FORMS: readonly RegExp[] = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)/u,
  /^(?<year>\d{4})[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})(?!\d)/u,
  /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?!\d)/u,
  /^(?<day>\d{1,2})[./-](?<month>\d{1,2})[./-](?<year>\d{4})(?!\d)/u,
  /^(?:\p{L}{3,9},?\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<name>\p{L}{3})\p{L}*\.?,?\s+(?<year>\d{4})/u,
  /^(?:\p{L}{3,9},?\s+)?(?<name>\p{L}{3})\p{L}*\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})/u,
  /^\p{L}{3}\s+(?<name>\p{L}{3})\s+(?<day>\d{1,2})\s+[\d:]+\s+(?:\S+\s+)?(?<year>\d{4})/u,
];
const LONGEST = 80;

/**
 * The day that a date of metadata names, as it is written, in its own time zone
 * (`2026-04-20T23:30:00+04:00` is the 20th); null where it is none.
 */
export function metadataDay(value: string): CalendarDate | null {
  const text = value.slice(0, LONGEST).trim();
  for (const form of FORMS) {
    const found = form.exec(text)?.groups;
    if (!found) continue;
    const named = MONTHS.indexOf((found.name ?? '').toLowerCase()) + 1;
    const day = calendarDate(Number(found.year), Number(found.month ?? named), Number(found.day));
    if (day !== null) return day;
  }
  return null;
}
