import type { CalendarDate } from '#shared/domain/calendar-date.ts';
import { findDates, type DateKnowledge } from './find-dates.ts';
import { isRubric } from '../headlines/rubrics.ts';
import { daysBefore, relativeDay } from './relative-day.ts';

/** A line that says when something was published, and little else. */
export interface DateLine {
  /** As they stand; empty where it is only a time. */
  readonly days: readonly CalendarDate[];
  /** Days on which, as it says, the text was only changed. */
  readonly updates: readonly CalendarDate[];
  /** What else stands on it, such as an outlet or a rubric; '' where nothing does. */
  readonly rest: string;
}

const LONGEST = 160;

const TIME =
  /(?<!\d)\d{1,2}\s?[:.h時]\s?\d{2}(?::\d{2})?(?:分)?(?:\s?(?:am|pm|a\.m\.|p\.m\.)(?!\p{L}))?(?!\d)/giu;
const ZONE =
  /\(?(?:\b(?:utc|gmt)\s?(?:[+-]?\s?\d{1,2}(?::?\d{2})?)?|[+-]\d{2}:?\d{2}|\b(?:azt|msk|мск|jst|cet|cest|est|edt|trt|irst|pst)\b|(?:baku|bakı|local|yerevan|tbilisi|moscow|ankara|tehran|tokyo) time|по баку|日本時間|現地時間)\)?/giu;
const WEEKDAY =
  /(?<!\p{L})(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|(?:пн|вт|ср|чт|пт|сб|вс)|bazar(?: ertəsi)?|çərşənbə(?: axşamı)?|cümə(?: axşamı)?|şənbə|pazar(?:tesi)?|salı|çarşamba|perşembe|cuma(?:rtesi)?)(?!\p{L})|[（(]?[日月火水木金土](?:曜日?)[)）]?|[（(][日月火水木金土][)）]/giu;
const UPDATE =
  /(?<!\p{L})(?:(?:last )?(?:updated?|modified|edited|changed)(?: on| at)?|обновлено|изменено|yenilən\p{L}*|son güncelleme|güncelle\p{L}*)(?!\p{L})|更新(?:日時?)?|最終更新/giu;
const LABEL =
  /(?<!\p{L})(?:published(?: on| at)?|publication date|posted(?: on| at)?|date(?: of publication)?|released?|issued|first published|дата(?: публикации)?|опубликовано|размещено|tarix|nəşr(?: edilib| tarixi| olunub)?|dərc(?: edilib| olunub)?|yayın(?:lanma)?(?: tarihi)?|giriş(?: tarihi)?|at|on|года?|г|year|sent|cı il|ci il|cu il|cü il|da|də|views?|reads?|min(?:ute)?s? read|просмотр\p{L}*|baxış(?: sayı)?|oxunub|görüntülenme|comments?|edited|forwarded|by \p{L}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3})(?!\p{L})|公開(?:日時?)?|掲載(?:日時?)?|配信(?:日時?)?|発表|付け?/giu;
/** Labels that no headline has beside a date. */
const PUBLISHED =
  /(?<!\p{L})(?:published|posted|submitted|опубликовано|dərc edilib|yayınlanma)(?!\p{L})|配信|掲載|公開/iu;
const SEPARATOR = /[|•·●/／—–―,，;:：()（）[\]【】「」.。…\-\s👁📅🕒🕔⏰🗓️️🔄»«>"“”+&@#*]+/gu;

/** Numbers that stand beside a date: views, minutes. */
const NUMBER = /(?<!\p{L})\d[\d.,\s]*[kкm]?(?!\p{L})/giu;

const isFound = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;

const isCapitals = (text: string): boolean =>
  /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();

function withoutSpans(text: string, spans: readonly { start: number; end: number }[]): string {
  let rest = '';
  let position = 0;
  for (const { start, end } of spans) {
    rest += `${text.slice(position, start)} | `;
    position = end;
  }
  return rest + text.slice(position);
}

/**
 * Reads a line that is only a date or a time, with a label, a rubric or an outlet beside it at most:
 * `Politics | 20 April 2026 14:35 (UTC+04:00)`, `Published: 20.04.2026`, `14:35`, `2 hours ago`
 * (against the day on which the mail or message was sent). Null for any other line.
 */
export function dateLineOf(
  text: string,
  context: DateKnowledge,
  sent: CalendarDate | null,
): DateLine | null {
  if (text.length > LONGEST || !/\d|day|сегодня|вчера|日/iu.test(text)) return null;
  const found = findDates(text, context);
  const relative = found.length > 0 ? null : relativeDay(text);
  const bare = withoutSpans(text, found)
    .replace(relative?.pattern ?? /^(?!)/u, ' | ')
    .replace(TIME, ' | ')
    .replace(ZONE, ' ');
  const hasTime = bare.includes(' | ');
  if (!hasTime) return null;
  const rest = bare
    .replace(WEEKDAY, ' ')
    .replace(UPDATE, ' ')
    .replace(LABEL, ' ')
    .replace(NUMBER, ' ');
  const words = rest.replace(SEPARATOR, ' ').trim();
  const isUpdate = found.map(({ start }, index) =>
    text.slice(found[index - 1]?.end ?? 0, start).match(UPDATE),
  );
  const updates = found.filter((_, index) => isUpdate[index]).map(({ day }) => day);
  const days = found.filter((_, index) => !isUpdate[index]).map(({ day }) => day);
  if (relative && sent !== null) days.push(daysBefore(sent, relative.daysAgo));
  if (words === '') return { days, updates, rest: '' };
  // A rubric, a town or an outlet beside it; a headline that ends with a date is none.
  const parts = rest.split(/\s*[|•·／/—–,\n]\s*|\s-\s/u).filter((part) => /\p{L}/u.test(part));
  const isShort =
    parts.every((part) => part.trim().split(/\s+/u).length <= (isCapitals(words) ? 4 : 3)) &&
    parts.length <= 3;
  if (found.length > 0 && isRubric(words)) {
    return { days, updates, rest: words };
  }
  const isLabelled = isFound(PUBLISHED, bare) && words.length <= 30;
  const isHead =
    /\d{4}\s*$/u.test(text) &&
    isCapitals(words) &&
    !/ (?:ON|IN|BY|OF|AT|TO|FROM|SINCE|UNTIL|FOR|BEFORE|AFTER|AND)$/u.test(words);
  const isSeparate =
    isLabelled ||
    isHead ||
    /[|•·／/—–,]|\s-\s|\]/u.test(text) ||
    found.some(({ start }) => start === 0);
  const hasVerb = /[.!?]\s*$/u.test(rest);
  if (found.length === 0 || !isShort || !isSeparate || hasVerb || words.length > 60) return null;
  return { days, updates, rest: parts.map((part) => part.trim()).join(' | ') };
}
