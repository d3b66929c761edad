import { calendarDate, dateParts, type CalendarDate, type DateRange } from './calendar-date.ts';
import type { Digest } from './digest.ts';
import { sourceDays } from './source-line.ts';

/** Every day from the first to the last, both included. */
function daysOf({ from, to }: DateRange): CalendarDate[] {
  const days: CalendarDate[] = [];
  let { year, month, day } = dateParts(from);
  while (year <= 9999) {
    const date = calendarDate(year, month, day);
    if (date !== null) {
      if (date > to) break;
      days.push(date);
      day += 1;
    } else if (month < 12) {
      month += 1;
      day = 1;
    } else {
      year += 1;
      month = 1;
      day = 1;
    }
  }
  return days;
}

/**
 * The coverage note that a digest needs: `(一部3月19日、20日分を含む)` names every day outside the
 * period on which something was published, the month once for its days; null where there is none.
 */
export function coverageNoteFor({ period, sections }: Digest): string | null {
  if (period === null) return null;
  const outside = sections
    .flatMap(({ items }) => items.flatMap(({ blocks }) => blocks))
    .map(({ source }) => source && sourceDays(source))
    .flatMap((days) => (days ? daysOf(days) : []))
    .filter((date) => date < period.from || date > period.to);
  if (outside.length === 0) return null;
  let month = '';
  const names = [...new Set(outside)].sort().map((date) => {
    const parts = dateParts(date);
    const name = date.startsWith(month) && month !== '' ? '' : `${String(parts.month)}月`;
    month = date.slice(0, 7);
    return `${name}${String(parts.day)}日`;
  });
  return `(一部${names.join('、')}分を含む)`;
}
