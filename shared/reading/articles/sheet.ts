import type { CalendarDate } from '#shared/domain/calendar-date.ts';
import type { Line } from '../lines/line.ts';
import type { CutReason } from '#shared/domain/cut-reason.ts';

/**
 * A line of an original, and what its mark-up says about it: a reason to cut it, or null where the
 * mark-up says nothing and its words decide.
 */
export interface SheetLine {
  readonly line: Line;
  readonly cut: CutReason | null;
  /** Level of the heading that it is (h1: 1); null where it is none. */
  readonly heading: number | null;
}

/** What a page says of itself beside its lines; best first in each list. */
export interface PageFacts {
  /** Titles, the site's name still on them. */
  readonly titles: readonly string[];
  /** The canonical address first. */
  readonly urls: readonly string[];
  readonly siteNames: readonly string[];
  /** The days of publication that metadata names. */
  readonly days: readonly CalendarDate[];
}

/**
 * An entry of a page that has several articles, such as the posts of a channel: where its lines are,
 * and what mark-up says of it alone.
 */
export interface SheetPart {
  /** Its first line, and the one after its last, by their places in the sheet. */
  readonly from: number;
  readonly to: number;
  /** Its own address; null where it has none. */
  readonly url: string | null;
  /** The days that its mark-up names. */
  readonly days: readonly CalendarDate[];
}

/** The lines of one original as they are seen, in order, and what is known of it. */
export interface Sheet {
  readonly lines: readonly SheetLine[];
  readonly facts: PageFacts;
  /** Whether a main text was found on a whole page: then all else is already cut as `page`. */
  readonly isPage: boolean;
  /** The articles that mark-up sets apart, in order; absent where words have to tell. */
  readonly parts?: readonly SheetPart[];
}
