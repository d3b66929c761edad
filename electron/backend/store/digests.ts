import type { Revs } from '#shared/contract/entities.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { readDigestRow } from './header-rows.ts';
import { readItems, writeItem } from './item-rows.ts';
import { readSections } from './orders.ts';
import type { Store } from './store.ts';

/** A whole digest as it is stored. */
export interface StoredDigest {
  readonly id: string;
  readonly name: string | null;
  readonly deletedAt: number | null;
  readonly digest: Digest;
  readonly revs: Revs;
}

/** Reads a digest, also one in the bin; null where there is none. */
export function readDigest(store: Store, id: string): StoredDigest | null {
  const row = readDigestRow(store, id);
  if (!row) return null;
  const sections = readSections(store, id);
  const items = readItems(store, id);
  return {
    id,
    name: row.name,
    deletedAt: row.deletedAt,
    digest: {
      format: 'digest/1',
      template: row.template,
      ...row.header,
      sections: sections.map(({ key, title }) => ({
        key,
        title,
        items: items.filter(({ section }) => section === key).map(({ value }) => value),
      })),
    },
    revs: Object.fromEntries([
      ['header', row.rev],
      ...items.map(({ value, rev }) => [`item:${value.id}`, rev] as const),
      ...sections.map(({ key, rev }) => [`order:${key}`, rev] as const),
    ]),
  };
}

/** What a new digest is called, and the fingerprint of the file that it was read from. */
export interface NewDigest {
  readonly id: string;
  readonly name: string | null;
  readonly origin: string | null;
}

/** Stores a whole new digest. */
export function insertDigest(
  store: Store,
  { id, name, origin }: NewDigest,
  digest: Digest,
  now: number,
): void {
  store.run(
    `INSERT INTO digest (id, name, template, title, subtitle, period_from, period_to, coverage_note,
       issuer, rev, clock, origin, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 1, ?, ?, ?)`,
    id,
    name,
    digest.template,
    digest.title,
    digest.subtitle,
    digest.period?.from ?? null,
    digest.period?.to ?? null,
    digest.coverageNote,
    digest.issuer,
    origin,
    now,
    now,
  );
  digest.sections.forEach(({ key, title, items }, position) => {
    store.run(
      'INSERT INTO section (digest, key, title, position, rev) VALUES (?, ?, ?, ?, 1)',
      id,
      key,
      title,
      position,
    );
    for (const item of items) writeItem(store, id, item, 1, key);
  });
}
