import { z } from 'zod';
import { editionNumberSchema, sha256Schema } from '#shared/domain/edition.ts';
import { personIdSchema } from '#shared/domain/person.ts';

const items = z.array(z.string().min(1).max(100)).max(20_000).readonly();
const comment = z.string().min(1).max(100);
const remark = z.string().max(100_000).nullable();
const edition = editionNumberSchema;

/** How a text came to be changed. */
export const WAYS = ['typed', 'undone', 'redone', 'brought-back', 'proposal'] as const;

const kinds = [
  z.object({ event: z.literal('created') }),
  z.object({ event: z.literal('edited'), items, header: z.boolean(), way: z.enum(WAYS) }),
  z.object({ event: z.literal('commented'), comment }),
  z.object({ event: z.literal('replied'), comment }),
  z.object({ event: z.literal('resolved'), comment }),
  z.object({ event: z.literal('unresolved'), comment }),
  z.object({ event: z.literal('handed-in'), remark }),
  z.object({ event: z.literal('withdrawn') }),
  z.object({ event: z.literal('accepted'), items }),
  z.object({ event: z.literal('unaccepted'), items }),
  z.object({ event: z.literal('returned'), remark }),
  z.object({
    event: z.literal('approved'),
    edition,
    /** Of the edition's canonical JSON. */
    sha256: sha256Schema,
    onePerson: z.boolean(),
    remark,
  }),
  z.object({
    event: z.literal('exported'),
    /** Null: the text at hand, marked as a draft. */
    edition: edition.nullable(),
    files: z.array(z.object({ name: z.string(), sha256: sha256Schema })).readonly(),
    /** The edition was approved by who handed it in or edited it (a one-person post). */
    onePerson: z.literal(true).optional(),
  }),
  z.object({
    event: z.literal('sent'),
    edition,
    recipients: z.array(z.string()).max(10_000).readonly(),
  }),
  z.object({ event: z.literal('distributed'), edition }),
  z.object({ event: z.literal('correction-begun'), edition }),
  z.object({ event: z.literal('correction-discarded'), edition }),
  z.object({ event: z.literal('deleted') }),
  z.object({ event: z.literal('restored') }),
] as const;

/** Something that happened to a digest, as the log has it, without who and when. */
export const happeningSchema = z.discriminatedUnion('event', kinds);
export type Happening = z.infer<typeof happeningSchema>;
export type EventKind = Happening['event'];

/** Who did it and when (milliseconds since 1970). */
export const digestEventSchema = z.intersection(
  z.object({ at: z.number().int().min(0), by: personIdSchema }),
  happeningSchema,
);

/** One event in the history of a digest. */
export type DigestEvent = z.infer<typeof digestEventSchema>;
