import { z } from 'zod';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import { canonicalJson } from '#shared/workflow/canonical-json.ts';
import type { DigestFacts } from '#shared/workflow/facts.ts';
import { foldEvents } from '#shared/workflow/fold-events.ts';
import { stateSchema } from '#shared/workflow/states.ts';
import type { Store } from '../store/store.ts';
import { isKept, readHistory, type StoredEvent } from './history.ts';

const stamped = z.object({ by: z.string(), at: z.number() });
const factsSchema: z.ZodType<DigestFacts> = z.object({
  state: stateSchema,
  edition: z.number(),
  createdBy: z.string(),
  handedIn: stamped.nullable(),
  editors: z.array(z.string()),
  accepted: z.record(z.string(), stamped),
  openRemarks: z.array(z.string()),
  editions: z.array(
    z.object({
      edition: z.number(),
      sha256: z.string(),
      by: z.string(),
      at: z.number(),
      onePerson: z.boolean(),
      sent: z.number(),
      distributed: stamped.nullable(),
    }),
  ),
  deleted: z.boolean(),
});

/** The facts that were read last: each letter that is typed asks for them, and they seldom change. */
let lastRead: { readonly text: string; readonly facts: DigestFacts } | null = null;

function factsOf(text: string): DigestFacts {
  if (lastRead?.text !== text) lastRead = { text, facts: factsSchema.parse(JSON.parse(text)) };
  return lastRead.facts;
}

const reviewSchema = z.object({
  state: stateSchema,
  edition: z.number(),
  events: z.number(),
  facts: z.string().transform(factsOf),
});

/** Where a digest is on its way; kept so that its whole history is not read for each letter. */
export type Review = z.infer<typeof reviewSchema>;

/** Where a digest is; null where it has no history yet. */
export function readReview(store: Store, digest: string): Review | null {
  const row = store.get(
    'SELECT state, edition, events, facts FROM review WHERE digest = ?',
    digest,
  );
  return row ? reviewSchema.parse(row) : null;
}

/** Sets where a digest is, after its last event. */
export function writeReview(
  store: Store,
  digest: string,
  facts: DigestFacts,
  events: number,
): void {
  store.run(
    `INSERT INTO review (digest, state, edition, events, facts) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (digest) DO UPDATE SET state = excluded.state, edition = excluded.edition,
       events = excluded.events, facts = excluded.facts`,
    digest,
    facts.state,
    facts.edition,
    events,
    JSON.stringify(facts),
  );
}

/** What speaks against a stored history. */
export type HistoryBreak = 'events-broken' | 'state-differs' | 'version-differs';

/** Whether what is kept is this; what cannot be read is not. */
function sameReview(store: Store, digest: string, expected: Review): boolean {
  try {
    return canonicalJson(readReview(store, digest)) === canonicalJson(expected);
  } catch {
    // A row that this program would not have written.
    return false;
  }
}

/** The facts of a digest by its whole history, where what is kept of them agrees. */
export function checkedFacts(store: Store, digest: string): Result<DigestFacts, HistoryBreak> {
  let history: StoredEvent[];
  try {
    history = readHistory(store, digest);
  } catch {
    // A row that no event looks like was not written by this program.
    return fail('events-broken');
  }
  const folded = foldEvents(history.map(({ event }) => event));
  if (!folded.ok || history.some(({ seq }, index) => seq !== index + 1))
    return fail('events-broken');
  const isGone = ({ version }: StoredEvent): boolean =>
    version !== null && !isKept(store, digest, version);
  if (history.some(isGone)) return fail('version-differs');
  const facts = folded.value;
  const expected = { state: facts.state, edition: facts.edition, events: history.length, facts };
  return sameReview(store, digest, expected) ? ok(facts) : fail('state-differs');
}
