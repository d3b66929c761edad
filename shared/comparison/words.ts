const SEGMENTER = new Intl.Segmenter('ja', { granularity: 'word' });

/**
 * A text cut into words, spaces and signs, in order; together they are the text. Japanese is cut by
 * the words of the language, Latin and other scripts by their spaces and signs, a date or number
 * (`31.03.2026`) stays whole.
 */
export const wordsOf = (text: string): string[] =>
  Array.from(SEGMENTER.segment(text), ({ segment }) => segment);

/** A text cut into lines, each with its line break; together they are the text. */
export const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+/g) ?? [];

/** How often each word of a text comes; spaces and signs are left out. */
export type Bag = ReadonlyMap<string, number>;

/** The words of a text, counted. */
export function bagOf(text: string): Bag {
  const bag = new Map<string, number>();
  for (const word of wordsOf(text)) {
    if (/[\p{L}\p{N}]/u.test(word)) bag.set(word, (bag.get(word) ?? 0) + 1);
  }
  return bag;
}

const sizeOf = (bag: Bag): number => [...bag.values()].reduce((sum, count) => sum + count, 0);

/** How much of two texts is the same words: 0 nothing, 1 all, whatever their order. */
export function likeness(a: Bag, b: Bag): number {
  const size = sizeOf(a) + sizeOf(b);
  if (size === 0) return 1;
  let common = 0;
  for (const [word, count] of a) common += Math.min(count, b.get(word) ?? 0);
  return (2 * common) / size;
}
