/** The languages that people are spoken to in. */
export type Locale = 'en' | 'ja';
