import { canonicalJson } from '#shared/workflow/canonical-json.ts';
import { z } from 'zod';
import { sha256Schema } from '#shared/domain/edition.ts';
import { sha256 } from './sha256.ts';

/** Kinds of rows whose content the audit log vouches for. */
export const RECORD_KINDS = [
  'event',
  'edition',
  'template',
  'distribution',
  'comment',
  'recipients',
  'person',
  'redline',
  'office-template',
] as const;

const markSchema = z.object({
  kind: z.enum(RECORD_KINDS),
  id: z.string(),
  /** Of the row's canonical JSON; null: it was taken away. */
  sha256: sha256Schema.nullable(),
});

/** What the audit log says of a row: the hash of its content since this change. */
export type RecordMark = z.infer<typeof markSchema>;
export type RecordKind = RecordMark['kind'];

/** The marks in the details of a row of the audit log. */
export const marksSchema = z.object({ records: z.array(markSchema).default([]) });

/** The mark of a row: `value` is all of it that must not change unseen. */
export const markOf = (kind: RecordKind, id: string, value: object): RecordMark => ({
  kind,
  id,
  sha256: sha256(canonicalJson(value)),
});
