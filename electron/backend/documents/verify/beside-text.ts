import { excerptsOf } from '#shared/comparison/excerpts.ts';
import type { Difference } from '#shared/domain/verdict.ts';

/** What only one of two lists of texts has, however often; both in their order. */
function without(texts: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const text of others) left.set(text, (left.get(text) ?? 0) + 1);
  return texts.filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}

const orNull = (text: string | undefined): string | null =>
  text === undefined || text === '' ? null : text;

/**
 * In what the paragraphs of a file are not those that were written: every text counts, also what no
 * digest holds (the line of the edition, the table of corrections, the end mark). Each is named with
 * the words around it; where only the order is another, by the first that is not in its place.
 */
export function textDifferences(
  written: readonly string[],
  found: readonly string[],
): Difference[] {
  const first = written.findIndex((text, index) => text !== found[index]);
  if (first < 0 && found.length === written.length) return [];
  const [gone, come] = [without(written, found), without(found, written)];
  const changes = excerptsOf(gone.join('\n'), come.join('\n')).map(({ wrong, right }) => ({
    kind: 'beside' as const,
    wrong: orNull(wrong),
    right: orNull(right),
  }));
  if (changes.length > 0) return changes;
  const at = first < 0 ? written.length : first;
  return [{ kind: 'beside', wrong: orNull(written[at]), right: orNull(found[at]) }];
}

/** The paragraphs that follow the end of a report: the table of corrections. */
export const afterEnd = (texts: readonly string[], endMark: string): string[] => {
  const end = texts.lastIndexOf(endMark);
  return end < 0 ? [] : texts.slice(end + 1);
};
