import { bodyText } from '#shared/domain/body-text.ts';
import type { Digest, Item } from '#shared/domain/digest.ts';
import { foldText } from '#shared/text/fold-text.ts';
import { sameJson } from '#shared/editing/same-json.ts';

/** A section as the outline shows it. */
export interface OutlineSection {
  readonly key: string;
  readonly title: string;
  /** How many items it has, shown or not. */
  readonly count: number;
  /** Ids of the items that the filter lets through, in order. */
  readonly ids: readonly string[];
}

const folded = new WeakMap<Item, string>();

/** All that an item says, as it is searched: without case, width and marks. Made once for an item. */
function searchText(item: Item): string {
  const known = folded.get(item);
  if (known !== undefined) return known;
  const { headline, blocks } = item;
  const parts = [
    headline.ja,
    headline.en,
    ...blocks.flatMap(({ label, body, source }) => [
      label ?? '',
      bodyText(body),
      ...(source?.outlets ?? []),
    ]),
  ];
  const text = foldText(parts.join('\n'));
  folded.set(item, text);
  return text;
}

/** Whether an item has every word of a search in it. */
export function matches(item: Item, search: string): boolean {
  const words = foldText(search).split(/\s+/u).filter(Boolean);
  return words.every((word) => searchText(item).includes(word));
}

/** The sections and the items in them that have every word of the search; '' is all. */
export const outlineSections = (digest: Digest, search: string): readonly OutlineSection[] =>
  digest.sections.map(({ key, title, items }) => ({
    key,
    title,
    count: items.length,
    ids: items.filter((item) => search === '' || matches(item, search)).map(({ id }) => id),
  }));

/** Gives the same object again as long as the result says the same, so that nothing is drawn anew. */
export function keepSame<In, Out>(make: (input: In) => Out): (input: In) => Out {
  let last: { readonly value: Out } | null = null;
  return (input) => {
    const value = make(input);
    if (last && sameJson(last.value, value)) return last.value;
    last = { value };
    return value;
  };
}
