import type { Digest, Item } from '#shared/domain/digest.ts';
import { foldText } from '#shared/text/fold-text.ts';
import { withItems } from './with-items.ts';

/** By the earliest day of an item's source lines, or by the first outlet that it names. */
export type SortKey = 'date' | 'source';

/** What an item is sorted by; null where it has none of that, which comes last. */
const KEYS: Readonly<Record<SortKey, (item: Item) => string | null>> = {
  date: ({ blocks }) =>
    blocks.flatMap(({ source }) => source?.from ?? []).toSorted((a, b) => (a < b ? -1 : 1))[0] ??
    null,
  source: ({ blocks }) => {
    const outlet = blocks.flatMap(({ source }) => source?.outlets ?? [])[0];
    return outlet === undefined ? null : foldText(outlet);
  },
};

function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

/** Sorts a section's items; those that are alike keep their order. */
export function sortSection(digest: Digest, section: string, by: SortKey): Digest {
  return withItems(digest, ({ key, items }) => {
    if (key !== section) return items;
    const keyed = items.map((item) => ({ item, value: KEYS[by](item) }));
    return keyed.toSorted((a, b) => compare(a.value, b.value)).map(({ item }) => item);
  });
}
