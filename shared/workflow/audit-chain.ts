import { z } from 'zod';
import { sha256Schema } from '#shared/domain/edition.ts';
import { canonicalJson } from './canonical-json.ts';

/** What stands before the first row of a log. */
export const CHAIN_START = '0'.repeat(64);

/** A row of the log as it is chained: the value that is signed, and the hash that signs it. */
export const chainedRowSchema = z.object({
  /** From 1, without a gap. */
  seq: z.number().int().min(1),
  /** All that the row says, as JSON. */
  row: z.record(z.string(), z.json()),
  sha256: sha256Schema,
});
export type ChainedRow = z.infer<typeof chainedRowSchema>;

/** The text whose SHA-256 is the hash of a row: the hash of the row before, its number, the row. */
export const chainText = (previous: string, seq: number, row: ChainedRow['row']): string =>
  canonicalJson({ previous, row, seq });

/** The first place where a log is not what was written. */
export interface BrokenLink {
  readonly seq: number;
  /** `missing`: a row is not there; `changed`: the row, or its hash, is not what was written. */
  readonly why: 'missing' | 'changed';
}

/** A log up to a row: what the next row is chained to. */
export interface ChainEnd {
  readonly seq: number;
  readonly sha256: string;
}

/**
 * Looks for the first broken link in rows that follow an end (by default the beginning). With
 * `sealed`, an end that was noted elsewhere, a log that was cut short, or written anew from some
 * row on, is found as well: the chain alone cannot tell that.
 */
export function firstBrokenLink(
  rows: Iterable<ChainedRow>,
  sha256: (text: string) => string,
  sealed: ChainEnd | null = null,
  from: ChainEnd = { seq: 0, sha256: CHAIN_START },
): BrokenLink | null {
  let end = from;
  for (const { seq, row, sha256: hash } of rows) {
    if (seq !== end.seq + 1) return { seq: end.seq + 1, why: 'missing' };
    if (sha256(chainText(end.sha256, seq, row)) !== hash) return { seq, why: 'changed' };
    if (sealed?.seq === seq && sealed.sha256 !== hash) return { seq, why: 'changed' };
    end = { seq, sha256: hash };
  }
  return sealed && sealed.seq > end.seq ? { seq: end.seq + 1, why: 'missing' } : null;
}
