import { z } from 'zod';

/** A day of the proleptic Gregorian calendar, `yyyy-mm-dd`. Compares as text. */
export type CalendarDate = string;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

/** The date, or null where there is no such day (31 February, month 13). */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (year < 1 || year > 9999 || day < 1 || day > daysInMonth(year, month)) return null;
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The four digits of a year. */
export const yearDigits = (year: number): string => String(year).padStart(4, '0');

/** Year, month (1–12) and day (1–31) of a valid date. */
export function dateParts(date: CalendarDate): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

export const calendarDateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date such as 2026-04-18')
  .refine((text) => {
    const { year, month, day } = dateParts(text);
    return calendarDate(year, month, day) === text;
  }, 'is not a day of the calendar')
  .meta({ description: 'A calendar date, yyyy-mm-dd' });

export const dateRangeSchema = z
  .object({ from: calendarDateSchema, to: calendarDateSchema })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'must not be before `from`' });

/** Two days, both included; `from` is not after `to`. */
export type DateRange = z.infer<typeof dateRangeSchema>;
