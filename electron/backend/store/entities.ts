import type { Entity, RevisedEntity } from '#shared/contract/entities.ts';
import { readDigestRow, writeHeader } from './header-rows.ts';
import { deleteItem, readItem, writeItem } from './item-rows.ts';
import { readOrders, readSections, reviseOrder, writeOrder } from './orders.ts';
import type { Store } from './store.ts';

/** What stands now where `entity` would go: null for the order of a section that there is not. */
export function readEntity(store: Store, digest: string, entity: Entity): RevisedEntity | null {
  switch (entity.entity) {
    case 'header': {
      const row = readDigestRow(store, digest);
      return row && { entity: 'header', value: row.header, rev: row.rev };
    }
    case 'item': {
      const { id } = entity;
      const item = readItem(store, digest, id);
      return { entity: 'item', id, value: item?.value ?? null, rev: item?.rev ?? 0 };
    }
    case 'order': {
      const { section: key } = entity;
      const section = readSections(store, digest).find((one) => one.key === key);
      const value = readOrders(store, digest).get(key) ?? [];
      return section ? { entity: 'order', section: key, value, rev: section.rev } : null;
    }
  }
}

/** The orders of all sections of a digest. */
export function readOrderEntities(store: Store, digest: string): RevisedEntity[] {
  const orders = readOrders(store, digest);
  return readSections(store, digest).map(({ key, rev }) => {
    return { entity: 'order', section: key, value: orders.get(key) ?? [], rev };
  });
}

const sameIds = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index]);

/**
 * Writes entities, all with one new revision, and gives them back as they stand then. Also given
 * back are orders that had to change with them though the write does not say so: an item that no
 * order names stands at the end of a section, and an id without an item is in no order.
 */
export function writeEntities(
  store: Store,
  digest: string,
  entities: readonly Entity[],
  rev: number,
): RevisedEntity[] {
  const before = readOrders(store, digest);
  const orders = entities.filter((entity) => entity.entity === 'order');
  const [first = ''] = before.keys();
  for (const entity of entities) {
    if (entity.entity === 'header') writeHeader(store, digest, entity.value, rev);
    if (entity.entity !== 'item') continue;
    const { id, value } = entity;
    const home = orders.find(({ value: ids }) => ids.includes(id))?.section ?? first;
    if (value) writeItem(store, digest, value, rev, home);
    else deleteItem(store, digest, id);
  }
  for (const { section, value } of orders) writeOrder(store, digest, section, value);
  const after = readOrders(store, digest);
  const named = new Set(orders.map(({ section }) => section));
  const touched = [...after.keys()].filter(
    (key) => named.has(key) || !sameIds(before.get(key), after.get(key)),
  );
  for (const key of touched) reviseOrder(store, digest, key, rev);
  return [
    ...entities.flatMap((entity): RevisedEntity[] => {
      if (entity.entity === 'order') return [];
      if (entity.entity === 'item') return [{ ...entity, rev: entity.value ? rev : 0 }];
      return [{ ...entity, rev }];
    }),
    ...touched.map((section): RevisedEntity => {
      const value = after.get(section) ?? [];
      return { entity: 'order', section, value, rev };
    }),
  ];
}
