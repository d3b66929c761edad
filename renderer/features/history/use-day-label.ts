import type { Locale } from '#shared/messages/messages.ts';
import { useLocale } from '#renderer/api/texts.ts';

type Formats = Readonly<Record<Locale, Intl.DateTimeFormat>>;

const DAYS: Formats = {
  ja: new Intl.DateTimeFormat('ja-JP', { dateStyle: 'full' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'full' }),
};
const HOURS: Formats = {
  ja: new Intl.DateTimeFormat('ja-JP', { timeStyle: 'short' }),
  en: new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }),
};

const useFormat = (formats: Formats): ((time: number) => string) => {
  const locale = useLocale();
  return (time) => formats[locale].format(time);
};

/** Writes the day of a moment by the PC's clock: `2026年4月24日金曜日`. */
export const useDayLabel = (): ((time: number) => string) => useFormat(DAYS);

/** Writes its hour: `18:03`. */
export const useHourLabel = (): ((time: number) => string) => useFormat(HOURS);
