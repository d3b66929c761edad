import { explain, type Locale, type Problem } from '#shared/messages/messages.ts';
import { useSettings } from './settings.ts';
import { windowInfo } from './window-info.ts';

/** The language of the window. */
export function useLocale(): Locale {
  const { locale } = useSettings();
  return locale === 'system' ? windowInfo().locale : locale;
}

/** The words of one part of the window, in its language. */
export function useTexts<Texts>(table: Readonly<Record<Locale, Texts>>): Texts {
  return table[useLocale()];
}

/** Turns problems into sentences. */
export function useExplain(): (problem: Problem) => string {
  const locale = useLocale();
  return (problem) => explain(problem, locale);
}
