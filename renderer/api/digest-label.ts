import type { DateRange } from '#shared/domain/calendar-date.ts';
import { formatPeriod } from '#shared/domain/period.ts';
import type { Locale } from '#shared/messages/messages.ts';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { useLocale } from './texts.ts';

/** What a digest goes by: its name, or else its period. */
export interface Named {
  readonly name: string | null;
  readonly period: DateRange | null;
}

const ENGLISH = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A period in words: `2026年4月18日～4月24日`, `18–24 April 2026`. */
export function periodLabel(period: DateRange, locale: Locale): string {
  return locale === 'ja'
    ? formatPeriod(period)
    : ENGLISH.formatRange(new Date(period.from), new Date(period.to));
}

/** What to call a digest in lists and titles. */
export function digestLabel({ name, period }: Named, locale: Locale): string {
  return name ?? (period ? periodLabel(period, locale) : COMMON_TEXTS[locale].untitled);
}

/** `digestLabel` in the language of the window. */
export function useDigestLabel(): (digest: Named) => string {
  const locale = useLocale();
  return (digest) => digestLabel(digest, locale);
}
