import type { CalendarDate, DateRange } from '#shared/domain/calendar-date.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';

/** Two days as a period: both, or none yet. The error names the sentence in `EditorTexts`. */
export function readPeriod(
  from: CalendarDate | null,
  to: CalendarDate | null,
): Result<DateRange | null, 'reversed' | 'halfPeriod'> {
  if (from === null && to === null) return ok(null);
  if (from === null || to === null) return fail('halfPeriod');
  return from <= to ? ok({ from, to }) : fail('reversed');
}
