import type { OriginalLink } from '#shared/contract/articles.ts';
import {
  entityKey,
  type Entity,
  type RevisedEntity,
  type Revs,
} from '#shared/contract/entities.ts';
import type { Digest } from '#shared/domain/digest.ts';
import type { Change } from '#shared/editing/changes.ts';
import { headerOf } from '#shared/editing/header.ts';
import { findItem, itemsInOrder } from '#shared/editing/place.ts';

const idsOf = (digest: Digest, section: string): string[] =>
  digest.sections.find(({ key }) => key === section)?.items.map(({ id }) => id) ?? [];

/** The same entity as a digest has it. */
export function entityIn(digest: Digest, entity: Entity): Entity {
  switch (entity.entity) {
    case 'header':
      return { entity: 'header', value: headerOf(digest) };
    case 'item':
      return { entity: 'item', id: entity.id, value: findItem(digest, entity.id) };
    case 'order':
      return { entity: 'order', section: entity.section, value: idsOf(digest, entity.section) };
  }
}

/** The change that gives a digest this entity. */
export function changeTo(digest: Digest, entity: Entity): Change {
  switch (entity.entity) {
    case 'header':
      return { entity: 'header', before: headerOf(digest), after: entity.value };
    case 'item': {
      const { id, value } = entity;
      return { entity: 'item', id, before: findItem(digest, id), after: value };
    }
    case 'order': {
      const { section, value } = entity;
      return { entity: 'order', section, before: idsOf(digest, section), after: value };
    }
  }
}

/** What a change leaves. */
function entityAfter(change: Change): Entity {
  switch (change.entity) {
    case 'header':
      return { entity: 'header', value: change.after };
    case 'item':
      return { entity: 'item', id: change.id, value: change.after };
    case 'order':
      return { entity: 'order', section: change.section, value: [...change.after] };
  }
}

/** What a write carries: each entity as changes leave it, with the revision that it replaces. */
export const toWrite = (changes: readonly Change[], revs: Revs): RevisedEntity[] =>
  changes.map((change) => {
    const entity = entityAfter(change);
    return { ...entity, rev: revs[entityKey(entity)] ?? 0 };
  });

/** Every entity of a digest, and null for the items of an older state of it that are gone. */
export function allEntities(digest: Digest, older: Digest, revs: Revs): RevisedEntity[] {
  const items = itemsInOrder(digest);
  const ids = new Set(items.map(({ id }) => id));
  const entities: Entity[] = [
    { entity: 'header', value: headerOf(digest) },
    ...items.map((value): Entity => ({ entity: 'item', id: value.id, value })),
    ...itemsInOrder(older)
      .filter(({ id }) => !ids.has(id))
      .map(({ id }): Entity => ({ entity: 'item', id, value: null })),
    ...digest.sections.map(({ key }): Entity => ({
      entity: 'order',
      section: key,
      value: idsOf(digest, key),
    })),
  ];
  return entities.map((entity) => ({ ...entity, rev: revs[entityKey(entity)] ?? 0 }));
}

/** The links of a write: only items that it writes can have any. */
export function linksFor(
  entities: readonly RevisedEntity[],
  originals: readonly OriginalLink[],
): OriginalLink[] {
  const written = new Set(
    entities.flatMap((one) => (one.entity === 'item' && one.value !== null ? [one.id] : [])),
  );
  return originals.filter(({ item }) => written.has(item));
}
