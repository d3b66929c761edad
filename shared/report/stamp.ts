import type { EditionStamp } from './marking.ts';

/** Names of the custom properties of a Word file that say which edition it holds. */
export const WORD_STAMP = { number: 'DigestEdition', sha256: 'DigestSha256' } as const;

/** Name of the custom property of a Word file that says which redline it is. */
export const WORD_REDLINE = 'DigestRedline';

/** The keywords of a PDF that say which edition it holds. */
export const stampKeywords = ({ number, sha256 }: EditionStamp): string[] => [
  `digest-edition:${String(number)}`,
  `digest-sha256:${sha256}`,
];
