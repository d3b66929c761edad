import type { CalendarDate } from '#shared/domain/calendar-date.ts';
import type { CutReason } from '#shared/domain/cut-reason.ts';
import type { EntryMark } from './entry-marks.ts';
import { metadataDay } from './metadata-day.ts';
import type { PageReading } from './page-reading.ts';
import { isLong, type PlacedLine } from './placed-line.ts';
import { commonContainer, isWithin } from './page-tree.ts';

/** Weight from which a line is the article's text. */
const TEXT = 45;

/**
 * The days that marks between an article's headline and its text name (`time[datetime]` with words
 * such as `2 days ago`); those above the headline where there is none between.
 */
export function headDays(
  { tree, lines, hints, title }: PageReading,
  cuts: readonly (CutReason | null)[],
  marks: readonly EntryMark[],
): readonly CalendarDate[] {
  const first = lines.find(
    (line, at) =>
      cuts[at] === null && line !== title && line.heading === null && isLong(line, TEXT),
  );
  if (!first) return [];
  const top = title?.place ?? first.place;
  const around = commonContainer(tree, top, first.place);
  // What stands in a menu or beside other articles is theirs.
  const others = new Set(
    lines
      .filter((_, at) => hints[at] !== null && hints[at]?.cut !== 'date')
      .map(({ place }) => place),
  );
  const near = marks.filter(
    ({ place, day }) =>
      day !== null && place < first.place && isWithin(tree, place, around) && !others.has(place),
  );
  const below = near.filter(({ place }) => place > top);
  const days = (below.length > 0 ? below : near.slice(-1)).map(({ day }) => day);
  const found = days.filter((day) => day !== null);
  return [
    ...new Set(found.length > 0 ? found : partedDays(lines.slice(0, lines.indexOf(first)), cuts)),
  ];
}

/** Days whose number, month and year each stand on a line of their own, as on a calendar's leaf. */
function partedDays(
  lines: readonly PlacedLine[],
  cuts: readonly (CutReason | null)[],
): readonly CalendarDate[] {
  const dates = lines.map(({ line }, at) => (cuts[at] === 'date' ? line.text : ''));
  return dates.flatMap((text, at) =>
    /^\d{1,2}$/u.test(text) ? (metadataDay(dates.slice(at, at + 3).join(' ')) ?? []) : [],
  );
}
