import type { CalendarDate, DateRange } from '#shared/domain/calendar-date.ts';
import type { Source } from '#shared/domain/source-line.ts';
import { datelineOf } from '../outlets/dateline.ts';
import { findDates } from './find-dates.ts';
import type { Knowledge } from '../knowledge.ts';
import { daysBetween } from './relative-day.ts';

/** All that may say when an article was published. */
export interface DayHints {
  readonly sources: readonly Source[];
  /** Days that the page's metadata names as those of publication. */
  readonly metadata: readonly CalendarDate[];
  /** Days on lines of their own. */
  readonly lines: readonly CalendarDate[];
  readonly updates: readonly CalendarDate[];
  /** Days beside the headline on lines that are not the article's. */
  readonly weakDays: readonly CalendarDate[];
  readonly urls: readonly string[];
  readonly texts: readonly string[];
  /** The day on which the mail or the message was sent. */
  readonly sent: CalendarDate | null;
}

/** The day that an address names: `/2026/04/20/`, `-2026-04-20`. */
function dayInAddress(url: string, knowledge: Knowledge): CalendarDate | null {
  const match =
    /(?<!\d)(20\d\d)[/-](\d{1,2})[/-](\d{1,2})(?!\d)/u.exec(url) ??
    /\/(20\d\d)(0[1-9]|1[0-2])([0-3]\d)(?=\d{0,6}(?:[-/._]|$))/u.exec(url);
  const found = match
    ? findDates(`${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}`, knowledge)
    : [];
  return found[0]?.day ?? null;
}

/** A day that a text only mentions is its own where it is near: no older than this, in days. */
const NEAR = 21;

/** The first day that the opening of a text mentions, such as `On Apr.20, …`. */
function mentioned(texts: readonly string[], knowledge: Knowledge): CalendarDate | null {
  const end = knowledge.period?.to ?? knowledge.today;
  const last = end < knowledge.today ? end : knowledge.today;
  for (const text of texts.slice(0, 2)) {
    const near = findDates(text.slice(0, 600), knowledge).find(
      ({ day }) => Math.abs(daysBetween(day, last)) <= NEAR,
    );
    if (near) return near.day;
  }
  return null;
}

/** Pages of the press in the web; older days are of history. */
const RECENT = '2010-01-01';

/** The day with which a text opens, its year there: `On March 10, 2022, a meeting was held`. */
function opening([text = '']: readonly string[], knowledge: Knowledge): CalendarDate | null {
  const [found] = findDates(text.slice(0, 60), knowledge);
  const opens = found !== undefined && /^(?:on |in |at )?$/iu.test(text.slice(0, found.start));
  return opens && found.hasYear && found.day >= RECENT ? found.day : null;
}

const oneDay = (day: CalendarDate): DateRange => ({ from: day, to: day });

/** The days of an article, and the others that it names as its own, likeliest first. */
export function articleDays(
  hints: DayHints,
  knowledge: Knowledge,
): { readonly days: DateRange | null; readonly otherDays: readonly DateRange[] } {
  const { today } = knowledge;
  const inHouse = hints.sources.flatMap(({ from, to }): DateRange[] =>
    from === null || to === null ? [] : [{ from, to }],
  );
  const dated = hints.texts.slice(0, 3).flatMap((text) => {
    const day = datelineOf(text, knowledge, knowledge.outlets)?.date?.day;
    return day === undefined ? [] : [day];
  });
  const inUrls = hints.urls.flatMap((url) => dayInAddress(url, knowledge) ?? []);
  const own = [...hints.metadata, ...hints.lines, ...dated, ...inUrls].filter(
    (day) => day <= today,
  );
  if (own.length === 0 && inHouse.length === 0) {
    const text = mentioned(hints.texts, knowledge) ?? opening(hints.texts, knowledge);
    const [best] = [...hints.weakDays, ...hints.updates, hints.sent, text].flatMap(
      (day) => day ?? [],
    );
    if (best !== undefined) own.push(best);
  }
  const all = [...inHouse, ...[...own, ...hints.updates].map(oneDay)];
  const unique = [...new Map(all.map((range) => [`${range.from} ${range.to}`, range])).values()];
  const [days = null, ...otherDays] = unique.filter(({ to }) => to <= today || inHouse.length > 0);
  return { days, otherDays };
}
