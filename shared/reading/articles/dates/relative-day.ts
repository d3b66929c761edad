import { dateParts, type CalendarDate } from '#shared/domain/calendar-date.ts';

const DAY_MS = 86_400_000;

/** The day so many days before another. */
export function daysBefore(day: CalendarDate, count: number): CalendarDate {
  const { year, month, day: number } = dateParts(day);
  const date = new Date(new Date(0).setUTCFullYear(year, month - 1, number) - count * DAY_MS);
  return date.toISOString().slice(0, 10);
}

/** Days from one day to another; negative where the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  const time = (day: CalendarDate): number => {
    const { year, month, day: number } = dateParts(day);
    return new Date(0).setUTCFullYear(year, month - 1, number);
  };
  return Math.round((time(to) - time(from)) / DAY_MS);
}

/** Words for a day as seen from the day of sending. */
const RELATIVE: readonly { pattern: RegExp; daysAgo: (count: number) => number }[] = [
  {
    pattern:
      /(?<!\p{L})(?:(\d{1,2}|an?|one) (?:hours?|hrs?|minutes?|mins?) ago|\d{1,2} (?:час\p{L}*|минут\p{L}*) назад|\d{1,2} (?:saat|dəqiqə|dakika) (?:əvvəl|önce)|today|just now|сегодня|bu gün|bugün)(?!\p{L})|\d{1,2}\s?(?:時間|分)前|今日|本日/iu,
    daysAgo: () => 0,
  },
  { pattern: /(?<!\p{L})(?:yesterday|вчера|dünən|dün)(?!\p{L})|昨日/iu, daysAgo: () => 1 },
  {
    pattern:
      /(?<!\p{L})(\d{1,2}) (?:days? ago|д(?:ень|ня|ней) назад|gün (?:əvvəl|önce))(?!\p{L})|(\d{1,2})\s?日前/iu,
    daysAgo: (count) => count,
  },
];

/** “today”, “2 hours ago”, “3 days ago” in a text; null where there is none. */
export function relativeDay(
  text: string,
): { readonly pattern: RegExp; readonly daysAgo: number } | null {
  for (const { pattern, daysAgo } of RELATIVE) {
    const match = pattern.exec(text);
    if (match) return { pattern, daysAgo: daysAgo(Number(match[1] ?? match[2] ?? 0)) };
  }
  return null;
}
