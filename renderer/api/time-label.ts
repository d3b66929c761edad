import type { Locale } from '#shared/messages/messages.ts';
import { useLocale } from './texts.ts';

const FORMATS: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  ja: new Intl.DateTimeFormat('ja-JP', { dateStyle: 'medium', timeStyle: 'short' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }),
};

/** Writes a moment (milliseconds since 1970) in the PC's time: `2026/04/24 18:03`. */
export const timeLabel = (time: number, locale: Locale): string => FORMATS[locale].format(time);

/** `timeLabel` in the language of the window. */
export function useTimeLabel(): (time: number) => string {
  const locale = useLocale();
  return (time) => timeLabel(time, locale);
}
