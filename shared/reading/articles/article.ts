import type { CalendarDate, DateRange } from '#shared/domain/calendar-date.ts';
import type { CutReason } from '#shared/domain/cut-reason.ts';
import type { OutletForm } from '#shared/domain/outlet-form.ts';
import type { Span } from '#shared/text/span.ts';

/** Something from outside, before anything is recognised in it: the clipboard, a page, a mail. */
export interface Source {
  /** Null where there is only text. */
  readonly html: string | null;
  /** The same as text; '' where there is only HTML. */
  readonly text: string;
  /** Where it comes from, as the clipboard or the saved page says. */
  readonly url: string | null;
  /** Subject of a mail; null otherwise. */
  readonly subject: string | null;
  /** The day on which a mail or a message was sent. */
  readonly sent: CalendarDate | null;
}

/** A paragraph or list item of the original; broken lines are joined. */
export interface Passage {
  /** Tidy; links are absolute and without tracking parameters. */
  readonly spans: readonly Span[];
  /** The spans' text. */
  readonly text: string;
  /** 0: a paragraph; 1 and more: an item of a list, so deep. */
  readonly depth: number;
  /** Null: it is in the body. */
  readonly cut: CutReason | null;
}

/** What was recognised of one article. Every line that is seen in the original is a passage. */
export interface Article {
  /** In one line; '' where none was found. */
  readonly headline: string;
  /** In the house spelling, in order; empty where nothing names one. */
  readonly outlets: readonly string[];
  readonly days: DateRange | null;
  /** Other days that the original names as its own, likeliest first: two that disagree are offered. */
  readonly otherDays: readonly DateRange[];
  /** Key of the section that is proposed; null where nothing speaks for one. */
  readonly section: string | null;
  readonly passages: readonly Passage[];
  readonly url: string | null;
}

/** Words that speak for a section. */
export interface SectionWords {
  readonly key: string;
  readonly words: readonly string[];
}

/** What recognition knows of the office and the week. */
export interface ArticleContext {
  /** No article is from later than this. */
  readonly today: CalendarDate;
  /** The digest's; gives a date without a year its year. */
  readonly period: DateRange | null;
  readonly outlets: readonly OutletForm[];
  readonly sections: readonly SectionWords[];
}
