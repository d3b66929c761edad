import type { Digest, Item } from '#shared/domain/digest.ts';

const itemsOf = ({ sections }: Digest): Item[] => sections.flatMap(({ items }) => items);
const headlines = ({ headline }: Item): string => JSON.stringify([headline.ja, headline.en]);

/**
 * A digest that was read, with the ids that its items have in another version: the bookmarks that
 * carry them are lost when a headline is typed anew. An item without a known id is the one with the
 * same headlines; with `guess`, else the next that is missing.
 */
export function withKnownIds(known: Digest, read: Digest, guess: boolean): Digest {
  const ids = new Set(itemsOf(read).map(({ id }) => id));
  const missing = itemsOf(known).filter(({ id }) => !ids.has(id));
  const knownIds = new Set(itemsOf(known).map(({ id }) => id));
  const strangers = itemsOf(read).filter(({ id }) => !knownIds.has(id));
  const renamed = new Map<string, string>();
  const take = (one: Item, at: number): void => {
    const [found] = at < 0 ? [] : missing.splice(at, 1);
    if (found) renamed.set(one.id, found.id);
  };
  for (const one of strangers) {
    take(
      one,
      missing.findIndex((item) => headlines(item) === headlines(one)),
    );
  }
  for (const one of strangers) {
    if (guess && !renamed.has(one.id)) take(one, missing.length === 0 ? -1 : 0);
  }
  if (renamed.size === 0) return read;
  return {
    ...read,
    sections: read.sections.map((section) => ({
      ...section,
      items: section.items.map((item) => ({ ...item, id: renamed.get(item.id) ?? item.id })),
    })),
  };
}
