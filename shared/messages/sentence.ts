import type { Locale } from './locale.ts';

/** One thing to say, with what it names, in each language. */
export type Sentence<Params> = Readonly<Record<Locale, (params: Params) => string>>;

/** A sentence of its two wordings. */
export const sentence = <Params>(
  en: (params: Params) => string,
  ja: (params: Params) => string,
): Sentence<Params> => ({ en, ja });

/** What a problem with a file names: the file. */
export interface FileParams {
  readonly file: string;
}
