import type { Write } from '#shared/contract/editing.ts';
import type { Entity, RevisedEntity } from '#shared/contract/entities.ts';
import type { Store } from './store.ts';

const itemsOf = (entities: readonly Entity[], isThere: boolean): readonly string[] =>
  entities.flatMap((entity) =>
    entity.entity === 'item' && (entity.value !== null) === isThere ? [entity.id] : [],
  );

/** Whether every link of a write is of an original that is kept, and of an item that it writes. */
export function mayLink(store: Store, { originals, entities }: Write): boolean {
  if (originals.length === 0) return true;
  const items = new Set(itemsOf(entities, true));
  const ids = new Set(originals.flatMap((link) => link.originals));
  const known = store.get(
    'SELECT count(*) AS n FROM original WHERE id IN (SELECT value FROM json_each(?))',
    JSON.stringify([...ids]),
  );
  return originals.every(({ item }) => items.has(item)) && known?.n === ids.size;
}

/** Gives an item what another has; `via` names the other where it is only for as long as that is away. */
function inherit(store: Store, digest: string, from: string, to: string, via: string): void {
  store.run(
    `INSERT INTO original_link (digest, item, original, via)
     SELECT DISTINCT digest, ?, original, ? FROM original_link AS link
     WHERE digest = ? AND item = ? AND (via = ''
       OR NOT EXISTS (SELECT 1 FROM item WHERE item.digest = link.digest AND item.id = via))
     ON CONFLICT DO NOTHING`,
    to,
    via,
    digest,
    from,
  );
}

/**
 * Keeps the originals with their items through a write: those that the write names; those of an item
 * that was merged into another; those of the item that a new one was split from. `before` is what
 * stood there.
 */
export function keepLinks(store: Store, write: Write, before: readonly RevisedEntity[]): void {
  const { id: digest, label, originals, entities } = write;
  for (const { item, originals: ids } of originals) {
    for (const original of ids) {
      store.run(
        "INSERT INTO original_link (digest, item, original, via) VALUES (?, ?, ?, '') ON CONFLICT DO NOTHING",
        digest,
        item,
        original,
      );
    }
  }
  const written = itemsOf(entities, true);
  const present = new Set(itemsOf(before, true));
  if (label === 'merge-items') {
    for (const gone of itemsOf(entities, false)) {
      for (const to of written) inherit(store, digest, gone, to, gone);
    }
  }
  if (label === 'split-item') {
    const fresh = written.filter((item) => !present.has(item));
    for (const from of written.filter((item) => present.has(item))) {
      for (const to of fresh) inherit(store, digest, from, to, '');
    }
  }
}

/** Gives a copy of a digest, whose items have the same ids, the originals of the first. */
export function copyLinks(store: Store, from: string, to: string): void {
  store.run(
    `INSERT INTO original_link (digest, item, original, via)
     SELECT ?, item, original, via FROM original_link WHERE digest = ?`,
    to,
    from,
  );
}
