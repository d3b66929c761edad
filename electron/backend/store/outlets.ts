import { outletUseSchema, type OutletUse } from '#shared/contract/library.ts';
import type { Block } from '#shared/domain/digest.ts';
import type { Store } from './store.ts';

const namesIn = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap(({ source }) => source?.outlets ?? []);

/**
 * Keeps count of the blocks that name an outlet. A name that no block has any more, because it was
 * mistyped, is gone; names of digests that were removed for good stay: they were used.
 */
export function countOutlets(
  store: Store,
  before: readonly Block[],
  after: readonly Block[],
): void {
  const uses = new Map<string, number>();
  for (const name of namesIn(before)) uses.set(name, (uses.get(name) ?? 0) - 1);
  for (const name of namesIn(after)) uses.set(name, (uses.get(name) ?? 0) + 1);
  for (const [name, more] of uses) {
    if (more === 0) continue;
    store.run(
      'INSERT INTO outlet (name, uses) VALUES (?, ?) ON CONFLICT DO UPDATE SET uses = uses + ?',
      name,
      more,
      more,
    );
    store.run('DELETE FROM outlet WHERE name = ? AND uses <= 0', name);
  }
}

/** The outlets that were named so far, the most used first. */
export const listOutlets = (store: Store): OutletUse[] =>
  store
    .all('SELECT name, uses FROM outlet ORDER BY uses DESC, name')
    .map((row) => outletUseSchema.parse(row));
