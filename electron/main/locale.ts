import { app } from 'electron';
import type { Settings } from '#shared/contract/settings.ts';
import type { Locale } from '#shared/messages/messages.ts';

let chosen: Settings['locale'] = 'system';

/** The language that the system is set to, as far as the window has it. */
export const systemLocale = (): Locale =>
  app.getPreferredSystemLanguages()[0]?.startsWith('ja') === true ? 'ja' : 'en';

/** Takes over the language of the settings. */
export function setLocale(locale: Settings['locale']): void {
  chosen = locale;
}

/** The language of menus and of the system's dialogs. */
export const currentLocale = (): Locale => (chosen === 'system' ? systemLocale() : chosen);
