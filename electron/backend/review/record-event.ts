import { z } from 'zod';
import type { Person } from '#shared/domain/person.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { refusalProblem } from '#shared/messages/refusal-problem.ts';
import type { Flag } from '#shared/workflow/ability.ts';
import {
  digestEventSchema,
  type DigestEvent,
  type EventKind,
  type Happening,
} from '#shared/workflow/events.ts';
import type { DigestFacts } from '#shared/workflow/facts.ts';
import { applyEvent } from '#shared/workflow/fold-events.ts';
import { addAudit } from '../store/audit.ts';
import { readDigest } from '../store/digests.ts';
import type { RecordMark } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { abilityFor, type ReviewDesk } from './what-is-allowed.ts';
import { eventMark, insertEvent, readEvent } from './history.ts';
import { checkedFacts, readReview, writeReview, type Review } from './review-rows.ts';
import { pack } from './packed-json.ts';

/** What was recorded: the facts from now on, and what the person is to be told. */
export interface Recorded {
  readonly facts: DigestFacts;
  readonly flags: readonly Flag[];
  /** False where the history says the same already, and has no new event. */
  readonly isNew: boolean;
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

const isThere = (store: Store, digest: string): boolean =>
  store.get('SELECT 1 FROM digest WHERE id = ?', digest) !== undefined;

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

/** So many events are looked back at: somebody goes to and fro between a few items. */
const LOOKED_BACK = 20;

const seenSchema = z.object({ at: z.number().nullable() });

/**
 * When somebody last looked through the digest: what is changed afterwards is news to them. Times to
 * come, from before the PC's clock was set back, do not count: each letter would be an event.
 */
const lastSeen = (store: Store, digest: string, now: number): number =>
  seenSchema.parse(
    store.get('SELECT max(at) AS at FROM seen WHERE digest = ? AND at <= ?', digest, now),
  ).at ?? -1;

/**
 * Whether the last events say the same already: changes of the text by the same person, not long
 * ago, since when nothing else happened and nobody looked through it.
 */
function isSaid(store: Store, digest: string, events: number, event: DigestEvent): boolean {
  if (event.event !== 'edited') return false;
  const left = new Set(event.items);
  let header = event.header;
  const since = Math.max(event.at - STRETCH_MS, lastSeen(store, digest, event.at));
  for (let seq = events; seq > Math.max(0, events - LOOKED_BACK); seq -= 1) {
    const last = readEvent(store, digest, seq)?.event;
    if (last?.event !== 'edited' || last.by !== event.by || last.at <= since) return false;
    if (last.way !== event.way) continue;
    for (const id of last.items) left.delete(id);
    header &&= !last.header;
    if (left.size === 0 && !header) return true;
  }
  return false;
}

/** Writes an event that may happen: the event, where the digest is now, and the audit log. */
function write(
  { store, who, now }: ReviewDesk,
  digest: string,
  review: Review | null,
  event: DigestEvent,
  flags: readonly Flag[],
  records: readonly RecordMark[],
): DigestFacts {
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
 * items are one event for ten minutes, or until somebody looks through them.
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
    if (!isThere(store, digest)) return fail({ code: 'digest-missing', params: {} });
    const review = readReview(store, digest);
    if (!review && event.event !== 'created') return fail({ code: 'no-history', params: {} });
    const ability = abilityFor(desk, digest, event, review?.facts ?? null);
    if (!ability.allowed) return fail(refusalProblem(ability));
    if (DECIDES.includes(event.event) && !checkedFacts(store, digest).ok) {
      return fail({ code: 'record-broken', params: { digest } });
    }
    const { flags } = ability;
    if (review && records.length === 0 && isSaid(store, digest, review.events, event)) {
      return ok({ facts: review.facts, flags, isNew: false });
    }
    return ok({ facts: write(desk, digest, review, event, flags, records), flags, isNew: true });
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
      write(desk, id, null, { event: 'created', ...stamp }, [], []);
      if (row.deleted_at === null) continue;
      write(desk, id, readReview(store, id), { event: 'deleted', ...stamp }, [], []);
    }
    return rows.length;
  });
}
