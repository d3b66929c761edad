import { dateRangeSchema } from '#shared/domain/calendar-date.ts';
import type { Header } from '#shared/editing/header.ts';
import { z } from 'zod';
import type { Store } from './store.ts';

const rowSchema = z.object({
  id: z.string(),
  name: z.string().nullable(),
  template: z.string(),
  title: z.string(),
  subtitle: z.string(),
  period_from: z.string().nullable(),
  period_to: z.string().nullable(),
  coverage_note: z.string().nullable(),
  issuer: z.string(),
  rev: z.number(),
  clock: z.number(),
  updated_at: z.number(),
  deleted_at: z.number().nullable(),
});

/** A digest's own row: its heading, and what the library keeps of it. */
export interface DigestRow {
  readonly id: string;
  readonly name: string | null;
  readonly template: string;
  readonly header: Header;
  /** Revision of the heading. */
  readonly rev: number;
  /** The newest revision of any of its parts. */
  readonly clock: number;
  readonly updatedAt: number;
  readonly deletedAt: number | null;
}

function rowOf(row: unknown): DigestRow {
  const parsed = rowSchema.parse(row);
  const { title, subtitle, issuer } = parsed;
  // A period that is damaged is none, so that the digest opens and the person can set it.
  const period = dateRangeSchema.safeParse({ from: parsed.period_from, to: parsed.period_to });
  return {
    id: parsed.id,
    name: parsed.name,
    template: parsed.template,
    header: {
      title,
      subtitle,
      period: period.success ? period.data : null,
      coverageNote: parsed.coverage_note === '' ? null : parsed.coverage_note,
      issuer,
    },
    rev: parsed.rev,
    clock: parsed.clock,
    updatedAt: parsed.updated_at,
    deletedAt: parsed.deleted_at,
  };
}

/** A digest's row; null where there is no such digest, in the bin neither. */
export function readDigestRow(store: Store, id: string): DigestRow | null {
  const row = store.get('SELECT * FROM digest WHERE id = ?', id);
  return row ? rowOf(row) : null;
}

/** The rows of all digests, also of those in the bin; the newest period first, then the newest work. */
export const readDigestRows = (store: Store): DigestRow[] =>
  store
    .all('SELECT * FROM digest ORDER BY period_to DESC NULLS LAST, updated_at DESC, id')
    .map(rowOf);

/** Sets the heading of a digest. */
export function writeHeader(store: Store, id: string, header: Header, rev: number): void {
  store.run(
    'UPDATE digest SET title = ?, subtitle = ?, period_from = ?, period_to = ?, coverage_note = ?, issuer = ?, rev = ? WHERE id = ?',
    header.title,
    header.subtitle,
    header.period?.from ?? null,
    header.period?.to ?? null,
    header.coverageNote,
    header.issuer,
    rev,
    id,
  );
}

/** The next revision of a digest. It is never given twice, whatever is undone or removed. */
export function nextRev(store: Store, id: string, now: number): number {
  const row = store.get(
    'UPDATE digest SET clock = clock + 1, updated_at = ? WHERE id = ? RETURNING clock',
    now,
    id,
  );
  return z.object({ clock: z.number() }).parse(row).clock;
}
