import type { HistoryEntry } from '#shared/contract/review.ts';

/** What happened on one day. */
export interface HistoryDay {
  /** The day by the PC's clock: `2026-04-24`. */
  readonly day: string;
  /** When it began to be written about: for a label (milliseconds since 1970). */
  readonly at: number;
  /** Newest first. */
  readonly entries: readonly HistoryEntry[];
}

const two = (number: number): string => String(number).padStart(2, '0');

/** The day of a moment by the PC's clock. */
export function dayOf(time: number): string {
  const date = new Date(time);
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * A history by days, newest first. The order is that of the record, also where a clock was set
 * back: a day may then stand twice.
 */
export function byDay(history: readonly HistoryEntry[]): readonly HistoryDay[] {
  const days: { day: string; at: number; entries: HistoryEntry[] }[] = [];
  for (const entry of history.toReversed()) {
    const day = dayOf(entry.event.at);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, at: entry.event.at, entries: [entry] });
  }
  return days;
}
