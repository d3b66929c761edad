import { z } from 'zod';
import { digestSchema, type Digest } from '#shared/domain/digest.ts';
import { digestEventSchema, type DigestEvent, type EventKind } from '#shared/workflow/events.ts';
import { markOf, type RecordMark } from '../store/records.ts';
import { sha256 } from '../store/sha256.ts';
import type { Store } from '../store/store.ts';
import { unpack, unpackText } from './packed-json.ts';

/** An event of a digest as it is stored. */
export interface StoredEvent {
  /** From 1 within the digest, without a gap. */
  readonly seq: number;
  readonly event: DigestEvent;
  /** The text as it was then (`readVersion`); null where it was not kept. */
  readonly version: string | null;
}

const rowSchema = z.object({
  seq: z.number(),
  at: z.number(),
  person: z.string(),
  kind: z.string(),
  details: z.string().transform((text): unknown => JSON.parse(text)),
  text_version: z.string().nullable(),
});

function eventOf(row: unknown): StoredEvent {
  const { seq, at, person, kind, details, text_version: version } = rowSchema.parse(row);
  const stamp = { event: kind, by: person, at };
  const event = digestEventSchema.parse({
    ...z.record(z.string(), z.unknown()).parse(details),
    ...stamp,
  });
  return { seq, event, version };
}

/** The history of a digest, oldest first; throws where a row is no event. */
export const readHistory = (store: Store, digest: string): StoredEvent[] =>
  store.all('SELECT * FROM event WHERE digest = ? ORDER BY seq', digest).map(eventOf);

/** One event of a digest; null where there is none. */
export function readEvent(store: Store, digest: string, seq: number): StoredEvent | null {
  const row = store.get('SELECT * FROM event WHERE digest = ? AND seq = ?', digest, seq);
  return row ? eventOf(row) : null;
}

/** The last event of one of these kinds; null where there is none. */
export function lastOf(
  store: Store,
  digest: string,
  kinds: readonly EventKind[],
): StoredEvent | null {
  const row = store.get(
    `SELECT * FROM event WHERE digest = ? AND kind IN (SELECT value FROM json_each(?))
     ORDER BY seq DESC LIMIT 1`,
    digest,
    JSON.stringify(kinds),
  );
  return row ? eventOf(row) : null;
}

/** The changes of the text that were recorded after an event and not before a time, oldest first. */
export function editsSince(
  store: Store,
  digest: string,
  { seq = 0, at = 0 }: { readonly seq?: number; readonly at?: number },
): Extract<DigestEvent, { event: 'edited' }>[] {
  return store
    .all(
      "SELECT * FROM event WHERE digest = ? AND kind = 'edited' AND seq > ? AND at >= ? ORDER BY seq",
      digest,
      seq,
      at,
    )
    .flatMap((row) => {
      const { event } = eventOf(row);
      return event.event === 'edited' ? [event] : [];
    });
}

/** What the audit log vouches for of an event: all of it. */
export const eventMark = (digest: string, { seq, event, version }: StoredEvent): RecordMark =>
  markOf('event', `${digest}/${String(seq)}`, { event, version });

/** Adds an event; the database itself keeps it from being changed. */
export function insertEvent(
  store: Store,
  digest: string,
  { seq, event, version }: StoredEvent,
): void {
  const { at, by, event: kind, ...details } = event;
  store.run(
    'INSERT INTO event (digest, seq, at, person, kind, details, text_version) VALUES (?, ?, ?, ?, ?, ?, ?)',
    digest,
    seq,
    at,
    by,
    kind,
    JSON.stringify(details),
    version,
  );
}

/** A text of a digest that was kept; null where it is not there, or not as it was. */
export function readVersion(store: Store, digest: string, version: string): Digest | null {
  const row = store.get(
    'SELECT json FROM text_version WHERE digest = ? AND sha256 = ?',
    digest,
    version,
  );
  return row ? unpack(row.json, version, digestSchema) : null;
}

/** Whether a text that was kept is there, and as it was. */
export function isKept(store: Store, digest: string, version: string): boolean {
  const row = store.get(
    'SELECT json FROM text_version WHERE digest = ? AND sha256 = ?',
    digest,
    version,
  );
  const text = unpackText(row?.json);
  return text !== null && sha256(text) === version;
}
