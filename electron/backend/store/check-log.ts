import { firstBrokenLink, type BrokenLink } from '#shared/workflow/audit-chain.ts';
import { z } from 'zod';
import { chainedRows } from './audit.ts';
import { sha256 } from './sha256.ts';
import type { Store } from './store.ts';

/** An end of the log that was noted outside the database. */
export interface Witness {
  readonly seq: number;
  readonly sha256: string;
  /** The file that says so. */
  readonly file: string;
  /** Of a backup: when it was made. Going back to an older one later makes it no witness. */
  readonly at: number | null;
}

/** What the log is found to be. */
export interface LogCheck {
  readonly entries: number;
  /** When the last entry was written; null where there is none. */
  readonly last: number | null;
  /** The first place where it is not what was written; `file`: what it was compared with, if so. */
  readonly broken: (BrokenLink & { readonly file: string | null }) | null;
}

type Broken = LogCheck['broken'];

const earlier = (a: Broken, b: Broken): Broken => (a && b ? (b.seq < a.seq ? b : a) : (a ?? b));

const sumsSchema = z.object({
  entries: z.number(),
  end: z.number().nullable(),
  last: z.number().nullable(),
  restored: z.number().nullable(),
});

/** Where the log is not what a witness saw. */
function contradiction(store: Store, { seq, sha256: seen, file }: Witness, end: number): Broken {
  if (seq > end) return { seq: end + 1, why: 'missing', file };
  const row = store.get('SELECT sha256 FROM audit WHERE seq = ?', seq);
  return row?.sha256 === seen ? null : { seq, why: 'changed', file };
}

/** Verifies the chain of the log, and compares it with what was noted elsewhere. */
export function checkLog(store: Store, witnesses: readonly Witness[]): LogCheck {
  const { entries, end, last, restored } = sumsSchema.parse(
    store.get(
      `SELECT count(*) AS entries, max(seq) AS end, max(at) FILTER (WHERE call = 'backups.restore')
         AS restored, (SELECT at FROM audit ORDER BY seq DESC LIMIT 1) AS last FROM audit`,
    ),
  );
  const link = firstBrokenLink(chainedRows(store), sha256);
  const broken = witnesses
    .filter(({ at }) => at === null || restored === null || at > restored)
    .map((witness) => contradiction(store, witness, end ?? 0))
    .reduce(earlier, link && { ...link, file: null });
  return { entries, last, broken };
}
