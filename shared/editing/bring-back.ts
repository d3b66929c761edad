import type { Digest, Item } from '#shared/domain/digest.ts';
import { headerOf } from './header.ts';
import { findItem, placeOf } from './place.ts';
import { withItems } from './with-items.ts';

/**
 * The digest with its earlier text: heading, items and their order. Sections are those of today;
 * items of a section that is not there any more come to the end of the last one.
 */
export function bringBack(digest: Digest, earlier: Digest): Digest {
  const keys = new Set(digest.sections.map(({ key }) => key));
  const stray = earlier.sections.filter(({ key }) => !keys.has(key)).flatMap(({ items }) => items);
  const last = digest.sections.at(-1)?.key;
  return withItems({ ...digest, ...headerOf(earlier) }, ({ key }) => [
    ...(earlier.sections.find((section) => section.key === key)?.items ?? []),
    ...(key === last ? stray : []),
  ]);
}

/** The digest with the earlier heading, and its items as they are. */
export const bringBackHeader = (digest: Digest, earlier: Digest): Digest => ({
  ...digest,
  ...headerOf(earlier),
});

/**
 * The digest with one item as it was, where it was: after the nearest item that it stood after.
 * An item that stands in the right section already stays at its place, unless `place` is asked for.
 * As it is where the earlier text has no such item.
 */
export function bringBackItem(
  digest: Digest,
  earlier: Digest,
  id: string,
  place: 'stay' | 'move-back' = 'stay',
): Digest {
  const [item, was, is] = [findItem(earlier, id), placeOf(earlier, id), placeOf(digest, id)];
  if (!item || !was) return digest;
  if (is && (place === 'stay' || !digest.sections.some(({ key }) => key === was.section))) {
    return withItems(digest, ({ items }) => items.map((one) => (one.id === id ? item : one)));
  }
  const section = digest.sections.find(({ key }) => key === was.section) ?? digest.sections.at(-1);
  if (!section) return digest;
  const others = section.items.filter((one) => one.id !== id);
  const before = earlier.sections
    .find(({ key }) => key === was.section)
    ?.items.slice(0, was.index)
    .findLast((one) => others.some((other) => other.id === one.id));
  const at = before ? others.findIndex((one) => one.id === before.id) + 1 : 0;
  return withItems(digest, ({ key, items }): readonly Item[] =>
    key === section.key ? others.toSpliced(at, 0, item) : items.filter((one) => one.id !== id),
  );
}
