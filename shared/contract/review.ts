import { z } from 'zod';
import { digestSchema } from '#shared/domain/digest.ts';
import { editionNumberSchema, sha256Schema } from '#shared/domain/edition.ts';
import { abilitiesSchema } from '#shared/workflow/ability.ts';
import { digestEventSchema } from '#shared/workflow/events.ts';
import { stateSchema } from '#shared/workflow/states.ts';
import { timeSchema } from './library.ts';

/** Somebody (an id) did it then. */
const stampSchema = z.object({ by: z.string(), at: timeSchema });
const itemIds = z.array(z.string().min(1).max(100)).max(20_000);
const remarkSchema = z.string().trim().max(20_000).nullable();

/** An event of a digest, by its place in the history (from 1). */
export const eventSeqSchema = z.number().int().min(1);

/** Where a digest is on its way, and what the person who asks may do now. */
export const reviewSchema = z.object({
  state: stateSchema,
  /** What is worked on, or in force: 1, and from 2 on corrections (訂正版). */
  edition: editionNumberSchema,
  abilities: abilitiesSchema,
  createdBy: z.string(),
  handedIn: stampSchema.nullable(),
  /** Who changed the text since the last hand-in, or since the beginning. */
  editors: z.array(z.string()),
  /** Items that a reviewer accepted and nobody changed since, by id. */
  accepted: z.record(z.string(), stampSchema),
  /** Comments that are not resolved. */
  openRemarks: z.array(z.string()),
  /** In order; the last one is in force, also while a correction is worked on. */
  editions: z.array(
    z.object({
      edition: editionNumberSchema,
      sha256: sha256Schema,
      by: z.string(),
      at: timeSchema,
      onePerson: z.boolean(),
      sent: z.number().int(),
      distributed: stampSchema.nullable(),
    }),
  ),
  /** The last return, while the digest is the draft that was returned; what was remarked. */
  returned: stampSchema.extend({ remark: z.string().nullable() }).nullable(),
});
export type Review = z.infer<typeof reviewSchema>;

/** What a text is compared with: what the person looked through last, or the text at an event. */
export const sinceSchema = z.discriminatedUnion('since', [
  z.object({ since: z.literal('seen') }),
  z.object({ since: z.literal('event'), seq: eventSeqSchema }),
]);

/** All that the review screen shows, of one moment: what is approved is what was shown. */
export const reviewReadingSchema = z.object({
  digest: digestSchema,
  /** The revision of the digest, for the approval. */
  clock: z.number().int(),
  review: reviewSchema,
  /** The earlier text and its time; null where the person has not looked through any yet. */
  before: z.object({ at: timeSchema, digest: digestSchema }).nullable(),
  /** Who changed which items since then (or since the beginning), the last change of each person. */
  changes: z.array(z.object({ item: z.string(), by: z.string(), at: timeSchema })),
});
export type ReviewReading = z.infer<typeof reviewReadingSchema>;

/** What a person does with a digest as a whole. */
export const deedSchema = z.discriminatedUnion('deed', [
  z.object({ deed: z.literal('hand-in'), remark: remarkSchema }),
  z.object({ deed: z.literal('withdraw') }),
  z.object({ deed: z.literal('accept'), items: itemIds.min(1) }),
  z.object({ deed: z.literal('unaccept'), items: itemIds.min(1) }),
  z.object({ deed: z.literal('return'), remark: remarkSchema }),
  /** `seen`: the revision (`clock`) that the person has looked at. */
  z.object({ deed: z.literal('approve'), remark: remarkSchema, seen: z.number().int() }),
  z.object({ deed: z.literal('distribute') }),
  z.object({ deed: z.literal('begin-correction') }),
  z.object({ deed: z.literal('discard-correction') }),
]);
export type Deed = z.infer<typeof deedSchema>;

/** An event in the history of a digest, oldest first. */
export const historyEntrySchema = z.object({
  seq: eventSeqSchema,
  event: digestEventSchema,
  /** The text as it was then was kept, and can be compared and brought back. */
  hasText: z.boolean(),
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;
