import type { Digest } from '#shared/domain/digest.ts';
import { itemsInOrder, placeOf, type ItemPlace } from './place.ts';
import { withItems } from './with-items.ts';

/** Where items go: before or after an item, or to the end of a section (its key). */
export type MoveTarget =
  { readonly before: string } | { readonly after: string } | { readonly endOf: string };

function placeFor(digest: Digest, target: MoveTarget): ItemPlace | null {
  if ('endOf' in target) {
    const section = digest.sections.find(({ key }) => key === target.endOf);
    return section ? { section: section.key, index: section.items.length } : null;
  }
  if ('before' in target) return placeOf(digest, target.before);
  const place = placeOf(digest, target.after);
  return place && { ...place, index: place.index + 1 };
}

/**
 * Moves items to one place; there they stand side by side, in the order that they had. The target
 * may be one of them: they gather around it.
 */
export function moveItems(digest: Digest, ids: readonly string[], target: MoveTarget): Digest {
  const place = placeFor(digest, target);
  if (!place) return digest;
  const wanted = new Set(ids);
  const moved = itemsInOrder(digest).filter(({ id }) => wanted.has(id));
  return withItems(digest, ({ key, items }) => {
    const isStaying = ({ id }: { id: string }): boolean => !wanted.has(id);
    if (key !== place.section) return items.filter(isStaying);
    const before = items.slice(0, place.index).filter(isStaying);
    const after = items.slice(place.index).filter(isStaying);
    return [...before, ...moved, ...after];
  });
}

/**
 * Moves an item by one place; at the edge of its section to the near edge of the next section, also
 * of an empty one. At the end of the report it stays.
 */
export function stepItem(digest: Digest, id: string, direction: 'up' | 'down'): Digest {
  const place = placeOf(digest, id);
  if (!place) return digest;
  const isUp = direction === 'up';
  const at = digest.sections.findIndex(({ key }) => key === place.section);
  const neighbour = digest.sections[at]?.items[place.index + (isUp ? -1 : 1)];
  if (neighbour) {
    return moveItems(digest, [id], isUp ? { before: neighbour.id } : { after: neighbour.id });
  }
  const section = digest.sections[at + (isUp ? -1 : 1)];
  if (!section) return digest;
  const [first] = section.items;
  return moveItems(digest, [id], isUp || !first ? { endOf: section.key } : { before: first.id });
}

/** Puts items into a section, at its end; those that are in it already stay where they are. */
export function setSection(digest: Digest, ids: readonly string[], key: string): Digest {
  const there = new Set(
    digest.sections.find((section) => section.key === key)?.items.map(({ id }) => id),
  );
  return moveItems(
    digest,
    ids.filter((id) => !there.has(id)),
    { endOf: key },
  );
}
