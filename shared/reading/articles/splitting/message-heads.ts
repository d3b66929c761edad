import type { CalendarDate } from '#shared/domain/calendar-date.ts';
import { findDates, type DateKnowledge } from '../dates/find-dates.ts';
import { daysBefore, relativeDay } from '../dates/relative-day.ts';

/** The head of a message in a chat. */
export interface MessageHead {
  readonly name: string;
  /** Null where it has only a time. */
  readonly day: CalendarDate | null;
  /** Where its text begins on the same line. */
  readonly end: number;
  /** Whether the form says so by itself; another counts only beside a second one. */
  readonly isCertain: boolean;
}

const DAY = String.raw`(?:\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?|\p{L}{3,9}\.? \d{1,2}(?:, \d{4})?|\d{1,2} \p{L}{3,9}(?: \d{4})?|yesterday|today|вчера|сегодня|昨日|今日)`;
const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?`;
const NAME = String.raw`(?<name>[^\[\]:：|]{1,60}?)`;

const CERTAIN: readonly RegExp[] = [
  // WhatsApp: [20.04.2026, 14:35:02] Name: text; 20/04/2026, 14:35 - Name: text
  new RegExp(String.raw`^\[(?<when>${DAY},? ${TIME})\] ${NAME}: ?`, 'iu'),
  new RegExp(String.raw`^(?<when>(?:${DAY},? )?${TIME}) [-–] ${NAME}: ?`, 'iu'),
  // Signal: Name, 20 Apr 2026, 14:35
  new RegExp(String.raw`^${NAME}, (?<when>${DAY},? ${TIME})$`, 'iu'),
  // Telegram: Name, [20.04.2026 14:35]
  new RegExp(String.raw`^${NAME}, \[(?<when>${DAY},? ?(?:(?:at )?${TIME})?)\]:? ?`, 'iu'),
  // Teams: [Yesterday 14:35] Name; [20/04 14:35] Name
  new RegExp(String.raw`^\[(?<when>(?:${DAY},? )?${TIME})\] ${NAME}$`, 'iu'),
];
const POSSIBLE: readonly RegExp[] = [
  // Name  20/04/2026 14:35; Slack: Name  2:35 PM
  new RegExp(
    String.raw`^(?<name>\p{Lu}[\p{L} .,'’()-]{1,50}?),? (?<when>(?:${DAY},? )?${TIME})$`,
    'iu',
  ),
  new RegExp(String.raw`^(?<when>(?:${DAY},? )?${TIME}) (?<name>\p{Lu}[\p{L} .'’-]{1,40})$`, 'u'),
];
/** A chat's own remarks. */
const SYSTEM = new RegExp(
  String.raw`^\[?(?<when>${DAY},? ${TIME})(?:\]| [-–]) .{0,30}(?:end-to-end encrypted|joined|left|created|added|changed)`,
  'iu',
);

const SHORT = /^(?<a>\d{1,2})[./](?<b>\d{1,2})(?:[./](?<c>\d{2}))?(?![./\d])/u;

/** The day that a head names; a day without a year is `day.month` or, where it must be, the reverse. */
function dayOf(
  when: string,
  context: DateKnowledge & { sent: CalendarDate | null },
): CalendarDate | null {
  const { a, b, c } = SHORT.exec(when)?.groups ?? {};
  if (a !== undefined && b !== undefined) {
    const year = c === undefined ? context.today.slice(0, 4) : `20${c}`;
    const both = [`${a}.${b}.${year}`, `${b}.${a}.${year}`];
    const days = both.flatMap((one) => findDates(one, context)).map(({ day }) => day);
    // A chat that is passed on is of these days: the later reading is meant.
    return days.toSorted().at(-1) ?? null;
  }
  const [found] = findDates(when, context);
  if (found) return found.day;
  const relative = relativeDay(when);
  return relative && context.sent !== null ? daysBefore(context.sent, relative.daysAgo) : null;
}

/** Reads a line as the head of a message; null where it is none. */
export function messageHead(
  text: string,
  context: DateKnowledge & { sent: CalendarDate | null },
): MessageHead | null {
  const near = text.slice(0, 200);
  if (!/\d:\d\d|\[/u.test(near)) return null;
  const system = SYSTEM.exec(near);
  if (system) {
    return {
      name: '',
      day: dayOf(system.groups?.when ?? '', context),
      end: text.length,
      isCertain: true,
    };
  }
  for (const [forms, isCertain] of [
    [CERTAIN, true],
    [POSSIBLE, false],
  ] as const) {
    for (const form of forms) {
      const match = form.exec(near);
      const { name = '', when = '' } = match?.groups ?? {};
      if (match) return { name, day: dayOf(when, context), end: match[0].length, isCertain };
    }
  }
  return null;
}
