import { parseDate } from '@internationalized/date';
import type { CalendarDate, DateRange } from '#shared/domain/calendar-date.ts';

const WEEK = 7;

/** The days that follow a period, just as many. */
function following({ from, to }: DateRange): DateRange {
  const last = parseDate(to);
  const days = last.compare(parseDate(from)) + 1;
  return { from: last.add({ days: 1 }).toString(), to: last.add({ days }).toString() };
}

/** The seven days that end with this one. */
const weekUntil = (today: CalendarDate): DateRange => ({
  from: parseDate(today)
    .subtract({ days: WEEK - 1 })
    .toString(),
  to: today,
});

/**
 * The period that a new digest probably has: the days after the last one's end, just as many; where
 * there is none, the week until today.
 */
export function proposedPeriod(
  periods: readonly (DateRange | null)[],
  today: CalendarDate,
): DateRange {
  const last = periods
    .filter((period) => period !== null)
    .toSorted((a, b) => a.to.localeCompare(b.to) || a.from.localeCompare(b.from))
    .at(-1);
  return last ? following(last) : weekUntil(today);
}
