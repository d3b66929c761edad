import type { Entity } from '#shared/contract/entities.ts';
import { entityKey, type Change } from '#shared/editing/changes.ts';
import { sameJson } from '#shared/editing/same-json.ts';

/** Whether two values of one entity are the same. */
export const sameValue = (a: Entity, b: Entity): boolean => sameJson(a.value, b.value);

/** One entity before and after, as a change; null where they are not of one kind. */
export function changeOf(before: Entity, after: Entity): Change | null {
  if (before.entity === 'header' && after.entity === 'header') {
    return { entity: 'header', before: before.value, after: after.value };
  }
  if (before.entity === 'item' && after.entity === 'item') {
    return { entity: 'item', id: after.id, before: before.value, after: after.value };
  }
  if (before.entity === 'order' && after.entity === 'order') {
    const { section } = after;
    return { entity: 'order', section, before: before.value, after: after.value };
  }
  return null;
}

/** The entity as it stood before a change, or as it stands after it. */
export function entityOf(change: Change, side: 'before' | 'after'): Entity {
  switch (change.entity) {
    case 'header':
      return { entity: 'header', value: change[side] };
    case 'item':
      return { entity: 'item', id: change.id, value: change[side] };
    case 'order':
      return { entity: 'order', section: change.section, value: [...change[side]] };
  }
}

/** Whether changes begin where the first left off: nobody else has changed the same in between. */
export const followsOn = (first: readonly Change[], next: readonly Change[]): boolean =>
  next.every((change) => {
    const earlier = first.find((one) => entityKey(one) === entityKey(change));
    return !earlier || sameJson(earlier.after, change.before);
  });

/** Changes and those that came after them as one; what is as it was at first is no change. */
export function mergedChanges(first: readonly Change[], next: readonly Change[]): Change[] {
  const changes = new Map(first.map((change) => [entityKey(change), change]));
  for (const change of next) {
    const earlier = changes.get(entityKey(change));
    const merged = earlier && changeOf(entityOf(earlier, 'before'), entityOf(change, 'after'));
    changes.set(entityKey(change), merged ?? change);
  }
  return [...changes.values()].filter(({ before, after }) => !sameJson(before, after));
}
