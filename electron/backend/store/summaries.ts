import type { DigestSummary } from '#shared/contract/library.ts';
import { stateSchema } from '#shared/workflow/states.ts';
import { z } from 'zod';
import { readDigestRows } from './header-rows.ts';
import { readSections } from './orders.ts';
import type { Store } from './store.ts';

const waySchema = z.object({ state: stateSchema, edition: z.number() });

/** Where a digest is on its way; without a history it is at its beginning. */
function wayOf(store: Store, id: string): z.infer<typeof waySchema> {
  const row = store.get('SELECT state, edition FROM review WHERE digest = ?', id);
  return row ? waySchema.parse(row) : { state: 'draft', edition: 1 };
}

const countSchema = z.object({ section: z.string(), items: z.number(), incomplete: z.number() });

/** What the list of digests shows of each, also of those in the bin. */
export function listSummaries(store: Store): DigestSummary[] {
  return readDigestRows(store).map((row) => {
    const counts = store
      .all(
        'SELECT section, count(*) AS items, sum(incomplete) AS incomplete FROM item WHERE digest = ? GROUP BY section',
        row.id,
      )
      .map((count) => countSchema.parse(count));
    return {
      id: row.id,
      name: row.name,
      template: row.template,
      period: row.header.period,
      ...wayOf(store, row.id),
      sections: readSections(store, row.id).map(({ key, title }) => ({
        key,
        title,
        items: counts.find(({ section }) => section === key)?.items ?? 0,
      })),
      incomplete: counts.reduce((sum, { incomplete }) => sum + incomplete, 0),
      updatedAt: row.updatedAt,
      deletedAt: row.deletedAt,
    };
  });
}
