import type { Person } from '#shared/domain/person.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import type { Flag } from '#shared/workflow/ability.ts';
import {
  digestEventSchema,
  type DigestEvent,
  type EventKind,
  type Happening,
} from '#shared/workflow/events.ts';
import type { DigestFacts } from '#shared/workflow/facts.ts';
import { applyEvent } from '#shared/workflow/fold-events.ts';
import { refusalProblem } from '../people/refusal-problem.ts';
import { addAudit } from '../store/audit.ts';
import { readDigest } from '../store/digests.ts';
import { readDigestRow } from '../store/header-rows.ts';
import type { RecordMark } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { abilityFor, type ReviewDesk } from './what-is-allowed.ts';
import { eventMark, insertEvent, lastEvent, type StoredEvent } from './history.ts';
import { checkedFacts, readReview, writeReview } from './review-rows.ts';
import { pack } from './packed-json.ts';

/** What was recorded: the facts from now on, and what the person is to be told. */
export interface Recorded {
  readonly facts: DigestFacts;
  readonly flags: readonly Flag[];
}

/** Events with which the text is kept as it was, to be compared and brought back later. */
const KEEPS_TEXT: readonly EventKind[] = [
  'handed-in',
  'withdrawn',
  'returned',
  'approved',
  'correction-begun',
  'correction-discarded',
];

/** Events that change what is allowed afterwards: before them the whole history is looked through. */
const DECIDES: readonly EventKind[] = [...KEEPS_TEXT, 'sent', 'distributed', 'exported'];

/** Letters and more of one person's work are one entry of the history for so long (ms). */
const STRETCH_MS = 10 * 60_000;

/** Keeps the text of a digest as it is now; its hash. */
export function keepVersion(store: Store, digest: string): string {
  const stored = readDigest(store, digest);
  if (!stored) throw new Error('a text to be kept of a digest that is not there');
  const { sha256, json } = pack(stored.digest);
  store.run(
    'INSERT INTO text_version (digest, sha256, json) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    digest,
    sha256,
    json,
  );
  return sha256;
}

/** Whether the last event says the same already, and was not long ago. */
function saysSo(last: StoredEvent | null, event: DigestEvent): boolean {
  if (event.event !== 'edited' || last?.event.event !== 'edited') return false;
  const { by, at, way, header, items } = last.event;
  return (
    by === event.by &&
    way === event.way &&
    event.at - at < STRETCH_MS &&
    (header || !event.header) &&
    event.items.every((id) => items.includes(id))
  );
}

/** Writes an event that may happen: the event, where the digest is now, and the audit log. */
function write(
  { store, who, now }: ReviewDesk,
  digest: string,
  event: DigestEvent,
  flags: readonly Flag[],
  records: readonly RecordMark[],
): DigestFacts {
  const review = readReview(store, digest);
  const next = applyEvent(review?.facts ?? null, digestEventSchema.parse(event));
  // What is allowed can happen: both come from one table.
  if (!next.ok) throw new Error(`${event.event}: ${next.error}`);
  const seq = (review?.events ?? 0) + 1;
  const version = KEEPS_TEXT.includes(event.event) ? keepVersion(store, digest) : null;
  const stored = { seq, event, version };
  insertEvent(store, digest, stored);
  writeReview(store, digest, next.value, seq);
  const details = { event: event.event, seq, ...(flags.length > 0 ? { flags } : {}) };
  const marks = [eventMark(digest, stored), ...records];
  addAudit(store, { call: 'review.event', digest, person: who.id, details, records: marks }, now);
  return next.value;
}

/**
 * Records something that a person does with a digest, if they may do it now: the event, the state
 * and the audit log in one transaction, which can be part of a larger one. Refused, nothing is
 * changed. `records` are other rows that are written with it. Letters of one person in the same
 * items are one event for ten minutes.
 */
export function recordEvent(
  desk: ReviewDesk,
  digest: string,
  happening: Happening,
  records: readonly RecordMark[] = [],
): Result<Recorded, Problem> {
  const { store, who, now } = desk;
  const event: DigestEvent = { ...happening, by: who.id, at: now };
  return store.transaction(() => {
    if (!readDigestRow(store, digest)) return fail({ code: 'digest-missing', params: {} });
    const review = readReview(store, digest);
    if (!review && event.event !== 'created') return fail({ code: 'no-history', params: {} });
    const ability = abilityFor(desk, digest, event);
    if (!ability.allowed) return fail(refusalProblem(ability));
    if (DECIDES.includes(event.event) && !checkedFacts(store, digest).ok) {
      return fail({ code: 'record-broken', params: { digest } });
    }
    const { flags } = ability;
    if (review && records.length === 0 && saysSo(lastEvent(store, digest), event)) {
      return ok({ facts: review.facts, flags });
    }
    return ok({ facts: write(desk, digest, event, flags, records), flags });
  });
}

/**
 * Puts digests on record that have no history, such as those from before there were accounts: as
 * made by this person, whatever their roles. How many there were.
 */
export function adoptDigests(store: Store, who: Person, now: number): number {
  return store.transaction(() => {
    const rows = store.all(
      `SELECT id, deleted_at FROM digest WHERE id NOT IN (SELECT digest FROM review) ORDER BY created_at, id`,
    );
    const desk = { store, who, now, onePerson: false };
    for (const row of rows) {
      const id = String(row.id);
      const stamp = { by: who.id, at: now };
      write(desk, id, { event: 'created', ...stamp }, [], []);
      if (row.deleted_at !== null) write(desk, id, { event: 'deleted', ...stamp }, [], []);
    }
    return rows.length;
  });
}
