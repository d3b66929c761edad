import type { Store } from './store.ts';

/** What is kept of a change for good: ids, keys, counts and revisions; never a text. */
export interface Audit {
  /** Name of the call. */
  readonly call: string;
  readonly digest: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Adds a row to the audit log, which the database itself keeps from being changed. */
export function addAudit(store: Store, { call, digest, details }: Audit, at: number): void {
  store.run(
    'INSERT INTO audit (at, call, digest, details) VALUES (?, ?, ?, ?)',
    at,
    call,
    digest,
    JSON.stringify(details),
  );
}
