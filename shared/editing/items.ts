import type { Digest, Item } from '#shared/domain/digest.ts';
import { findItem, type ItemPlace } from './place.ts';
import { updateItem, withItems } from './with-items.ts';

/**
 * Puts a new item at a place of a section; an index beyond the end is the end. The digest stays as
 * it is where it has no such section, or an item of this id already.
 */
export function addItem(digest: Digest, item: Item, { section, index }: ItemPlace): Digest {
  if (findItem(digest, item.id)) return digest;
  return withItems(digest, ({ key, items }) =>
    key === section ? items.toSpliced(Math.max(0, index), 0, item) : items,
  );
}

/** Puts an item in the place of the one with the same id. */
export const replaceItem = (digest: Digest, item: Item): Digest =>
  updateItem(digest, item.id, () => item);

/** Takes items out. */
export function removeItems(digest: Digest, ids: readonly string[]): Digest {
  const gone = new Set(ids);
  return withItems(digest, ({ items }) => items.filter(({ id }) => !gone.has(id)));
}

/** Puts a copy with an id of its own right after an item. */
export function duplicateItem(digest: Digest, id: string, newId: string): Digest {
  if (findItem(digest, newId)) return digest;
  return withItems(digest, ({ items }) =>
    items.flatMap((item) => (item.id === id ? [item, { ...item, id: newId }] : [item])),
  );
}

/** Sets the Japanese or the English headline of an item. */
export const setHeadline = (
  digest: Digest,
  id: string,
  language: keyof Item['headline'],
  text: string,
): Digest =>
  updateItem(digest, id, (item) =>
    item.headline[language] === text
      ? item
      : { ...item, headline: { ...item.headline, [language]: text } },
  );
