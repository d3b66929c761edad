import type { Digest } from '#shared/domain/digest.ts';
import type { Change } from '#shared/editing/changes.ts';
import { itemsInOrder } from '#shared/editing/place.ts';

const idsOf = (digest: Digest): string[] => itemsInOrder(digest).map(({ id }) => id);

/**
 * The item to be selected when a digest became another: the same; where it is gone, the next one
 * that is still there, else the one before it.
 */
export function survivor(before: Digest, after: Digest, selected: string | null): string | null {
  const ids = idsOf(after);
  const there = new Set(ids);
  if (selected !== null && there.has(selected)) return selected;
  if (selected === null) return null;
  const old = idsOf(before);
  const at = old.indexOf(selected);
  const near = [...old.slice(at + 1), ...old.slice(0, Math.max(0, at)).toReversed()];
  return near.find((id) => there.has(id)) ?? ids[0] ?? null;
}

/** The item that changes are about, for looking at it; null where they leave none. */
export function changedItem(changes: readonly Change[], selected: string | null): string | null {
  const edited = changes.flatMap((change) =>
    change.entity === 'item' && change.after ? [change.id] : [],
  );
  const moved = changes.flatMap((change) =>
    change.entity === 'order'
      ? change.after.filter((id, index) => change.before[index] !== id)
      : [],
  );
  const ids = edited.length > 0 ? edited : moved;
  return selected !== null && ids.includes(selected) ? selected : (ids[0] ?? null);
}
