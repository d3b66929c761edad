import type { Digest } from '#shared/domain/digest.ts';
import { moveItems, stepItem } from '#shared/editing/move.ts';
import { placeOf } from '#shared/editing/place.ts';

/**
 * Moves items by one place. One item steps over its neighbour and over the border of its section;
 * several gather, and step over the neighbour of the first (up) or the last (down) together.
 */
export function stepItems(
  digest: Digest,
  ids: readonly string[],
  direction: 'up' | 'down',
): Digest {
  const edge = direction === 'up' ? ids[0] : ids.at(-1);
  if (edge === undefined) return digest;
  const stepped = stepItem(digest, edge, direction);
  if (ids.length === 1 || stepped === digest) return stepped;
  const place = placeOf(stepped, edge);
  const section = stepped.sections.find(({ key }) => key === place?.section);
  if (!section || !place) return digest;
  const around = section.items.map(({ id }) => id);
  // Those that are gathered stand where the first of them came to.
  const before = around.slice(0, place.index).findLast((id) => !ids.includes(id));
  const after = around.slice(place.index + 1).find((id) => !ids.includes(id));
  if (before !== undefined) return moveItems(stepped, ids, { after: before });
  if (after !== undefined) return moveItems(stepped, ids, { before: after });
  return moveItems(stepped, ids, { endOf: section.key });
}
