import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import {
  madeFileSchema,
  recipientSchema,
  type MadeFile,
  type Recipient,
} from '#shared/contract/sending.ts';
import type { Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { editionInForce } from '#shared/workflow/facts.ts';
import { markOf, type RecordMark } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { readReview } from './review-rows.ts';
import { recordEvent, type Recorded } from './record-event.ts';
import type { ReviewDesk } from './what-is-allowed.ts';

const rowSchema = z.object({
  id: z.string(),
  digest: z.string(),
  edition: z.number(),
  at: z.number(),
  person: z.string(),
  recipients: z.string().transform((text) => z.array(recipientSchema).parse(JSON.parse(text))),
  files: z.string().transform((text) => z.array(madeFileSchema).parse(JSON.parse(text))),
});

/** What was sent, to whom, when, by whom. */
export type Distribution = z.infer<typeof rowSchema>;

/** What was sent of a digest, oldest first. */
export const readDistributions = (store: Store, digest: string): Distribution[] =>
  store
    .all('SELECT * FROM distribution WHERE digest = ? ORDER BY at, rowid', digest)
    .map((row) => rowSchema.parse(row));

/** One of them; null where there is none. */
export function readDistribution(store: Store, id: string): Distribution | null {
  const row = store.get('SELECT * FROM distribution WHERE id = ?', id);
  return row ? rowSchema.parse(row) : null;
}

/** What the audit log vouches for of a distribution: all of it. */
export const distributionMark = (one: Distribution): RecordMark =>
  markOf('distribution', one.id, one);

/**
 * Records files that were written: of an edition, or (null) of the text at hand as a draft. Where
 * one person handed that edition in and approved it, the record says so. `records` are other rows
 * that are written with it.
 */
export function recordExport(
  desk: ReviewDesk,
  digest: string,
  edition: number | null,
  files: readonly MadeFile[],
  records: readonly RecordMark[] = [],
): Result<Recorded, Problem> {
  const editions = readReview(desk.store, digest)?.facts.editions ?? [];
  const isAlone = editions.some((one) => one.edition === edition && one.onePerson);
  const alone = isAlone ? ({ onePerson: true } as const) : {};
  return recordEvent(desk, digest, { event: 'exported', edition, files, ...alone }, records);
}

/** Records that the edition in force was sent. */
export function recordSent(
  desk: ReviewDesk,
  digest: string,
  recipients: readonly Recipient[],
  files: readonly MadeFile[],
): Result<Recorded, Problem> {
  const { store, who, now } = desk;
  return store.transaction(() => {
    const facts = readReview(store, digest)?.facts;
    const edition = (facts && editionInForce(facts)?.edition) ?? 1;
    const one: Distribution = {
      ...{ id: randomUUID(), digest, edition, at: now, person: who.id },
      ...{ recipients: [...recipients], files: [...files] },
    };
    const addresses = recipients.map(({ address }) => address);
    const happening = { event: 'sent', edition, recipients: addresses } as const;
    const recorded = recordEvent(desk, digest, happening, [distributionMark(one)]);
    if (!recorded.ok) return recorded;
    store.run(
      `INSERT INTO distribution (id, digest, edition, at, person, recipients, files)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      one.id,
      digest,
      edition,
      now,
      who.id,
      JSON.stringify(recipients),
      JSON.stringify(files),
    );
    return recorded;
  });
}

/** Marks the edition in force as distributed: closed but for a correction. */
export function distribute(desk: ReviewDesk, digest: string): Result<Recorded, Problem> {
  const facts = readReview(desk.store, digest)?.facts;
  const edition = (facts && editionInForce(facts)?.edition) ?? 1;
  return recordEvent(desk, digest, { event: 'distributed', edition });
}

const exportedSchema = z.object({
  digest: z.string(),
  at: z.number(),
  person: z.string(),
  details: z
    .string()
    .transform((text) =>
      z
        .object({ edition: z.number().nullable(), files: z.array(madeFileSchema) })
        .parse(JSON.parse(text)),
    ),
});

/** An export on record that wrote a file of these bytes. */
export interface FoundExport {
  readonly digest: string;
  /** Null: it was a draft. */
  readonly edition: number | null;
  readonly name: string;
  readonly at: number;
  readonly person: string;
}

/** The exports that wrote a file with this SHA-256, oldest first. */
export function findExports(store: Store, sha256: string): FoundExport[] {
  const rows = store.all(
    `SELECT digest, at, person, details FROM event
     WHERE kind = 'exported' AND instr(details, ?) > 0 ORDER BY at, digest, seq`,
    sha256,
  );
  return rows.flatMap((row) => {
    const { digest, at, person, details } = exportedSchema.parse(row);
    const file = details.files.find((one) => one.sha256 === sha256);
    return file ? [{ digest, edition: details.edition, name: file.name, at, person }] : [];
  });
}
