import {
  CHAIN_START,
  chainText,
  type ChainedRow,
  type ChainEnd,
} from '#shared/workflow/audit-chain.ts';
import { z } from 'zod';
import type { RecordMark } from './records.ts';
import { sha256 } from './sha256.ts';
import type { Row, Store } from './store.ts';

/** What is kept of a change for good: ids, keys, counts, revisions and hashes; never a text. */
export interface Audit {
  /** Name of the call. */
  readonly call: string;
  readonly digest: string | null;
  /** Who did it; null for the program itself, and where nobody is signed in. */
  readonly person?: string | null;
  readonly details: Readonly<Record<string, unknown>>;
  /** Rows that prove something, as they were written with this change. */
  readonly records?: readonly RecordMark[];
}

const endSchema = z.object({ seq: z.number(), sha256: z.string() });

/** The last row of the audit log: what the next one is chained to. */
export function auditEnd(store: Store): ChainEnd {
  const row = store.get('SELECT seq, sha256 FROM audit ORDER BY seq DESC LIMIT 1');
  return row ? endSchema.parse(row) : { seq: 0, sha256: CHAIN_START };
}

/**
 * Adds a row to the audit log, which the database itself keeps from being changed, signed together
 * with all rows before it.
 */
export function addAudit(store: Store, audit: Audit, at: number): void {
  const { call, digest, person = null, records = [] } = audit;
  const details = JSON.stringify(
    records.length > 0 ? { ...audit.details, records } : audit.details,
  );
  const end = auditEnd(store);
  const seq = end.seq + 1;
  const hash = sha256(chainText(end.sha256, seq, { at, call, digest, person, details }));
  store.run(
    'INSERT INTO audit (seq, at, call, digest, person, details, sha256) VALUES (?, ?, ?, ?, ?, ?, ?)',
    seq,
    at,
    call,
    digest,
    person,
    details,
    hash,
  );
}

const rowSchema = z.object({
  seq: z.number(),
  at: z.number(),
  call: z.string(),
  digest: z.string().nullable(),
  person: z.string().nullable(),
  details: z.string(),
  sha256: z.string(),
});

/** A row of the audit log as it stands there. */
export type AuditRow = z.infer<typeof rowSchema>;

/** Rows that are read at once: a log of years does not fit into memory. */
const PAGE = 1000;

/** The rows of the log, oldest first; null in the place of one that is none. */
export function* auditRows(store: Store): Generator<{ seq: number; row: AuditRow | null }> {
  let last = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const page: Row[] = store.all(
      `SELECT * FROM audit WHERE seq > ? ORDER BY seq LIMIT ${String(PAGE)}`,
      last,
    );
    for (const one of page) {
      last = Number(one.seq);
      yield { seq: last, row: rowSchema.safeParse(one).data ?? null };
    }
    if (page.length < PAGE) return;
  }
}

/** The rows as the chain signs them; what is no row of ours has a hash that nothing has. */
export function* chainedRows(store: Store): Generator<ChainedRow> {
  for (const { seq, row } of auditRows(store)) {
    if (!row) yield { seq, row: {}, sha256: '' };
    else {
      const { at, call, digest, person, details } = row;
      yield { seq, row: { at, call, digest, person, details }, sha256: row.sha256 };
    }
  }
}
