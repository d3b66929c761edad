import { z } from 'zod';
import type { Digest } from '#shared/domain/digest.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Store } from '../store/store.ts';
import { readVersion } from './history.ts';
import { keepVersion } from './record-event.ts';

const rowSchema = z.object({ at: z.number(), text_version: z.string() });

/** Notes that a person has looked through the text as it is now. */
export function markSeen(store: Store, digest: string, who: Person, now: number): void {
  store.transaction(() => {
    store.run(
      `INSERT INTO seen (digest, person, at, text_version) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET at = excluded.at, text_version = excluded.text_version`,
      digest,
      who.id,
      now,
      keepVersion(store, digest),
    );
  });
}

/** The text that a person looked through last, to show what changed since; null where none was. */
export function readSeen(
  store: Store,
  digest: string,
  person: string,
): { readonly at: number; readonly digest: Digest } | null {
  const row = store.get(
    'SELECT at, text_version FROM seen WHERE digest = ? AND person = ?',
    digest,
    person,
  );
  if (!row) return null;
  const { at, text_version: version } = rowSchema.parse(row);
  const seen = readVersion(store, digest, version);
  return seen && { at, digest: seen };
}
