import { calendarDate, type CalendarDate } from '#shared/domain/calendar-date.ts';

/** Today on this PC. */
export function today(now: Date = new Date()): CalendarDate {
  const date = calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (date === null) throw new Error('The clock shows no day of the calendar');
  return date;
}
