import { foldText, foldedWords } from '#shared/text/fold-text.ts';
import { hasJapanese } from '#shared/text/script.ts';
import { COUNTRIES, HOME } from './countries.ts';
import { findPhrases, phrasesOf, type FoldedText } from './phrases.ts';

const ALL = phrasesOf(COUNTRIES.flatMap(({ words }) => words));

const keyOf = (word: string): string =>
  hasJapanese(word) ? foldText(word) : foldedWords(word.replace(/\*$/u, '')).join(' ');

const CODES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ code, words }) => words.map((word) => [keyOf(word), code] as const)),
);

/** Whether a text names the office's own country, and whether it names another. */
export interface CountriesNamed {
  readonly home: boolean;
  readonly other: boolean;
}

/** Looks for the countries that a text names. */
export function countriesNamed(text: FoldedText): CountriesNamed {
  const codes = [...findPhrases(ALL, text).keys()].map((key) => CODES.get(key));
  return {
    home: codes.includes(HOME),
    other: codes.some((code) => code !== undefined && code !== HOME),
  };
}
