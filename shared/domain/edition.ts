import { z } from 'zod';
import { correctionSchema } from './correction.ts';
import { digestSchema } from './digest.ts';
import { personIdSchema } from './person.ts';

/** SHA-256 in hexadecimal, lower case. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 digits 0-9 a-f');

/** From 1; every number above is a correction (訂正版) of the one before. */
export const editionNumberSchema = z.number().int().min(1).max(9999);

/** Who, with the name that the person had then. */
export const signatorySchema = z.object({ id: personIdSchema, name: z.string().min(1) });

/** An instant in UTC, to the millisecond: `2026-04-25T08:30:00.000Z`. */
export const instantSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, 'must be a time such as …T08:30:00.000Z');

export const editionSchema = z
  .object({
    format: z.literal('edition/1'),
    edition: editionNumberSchema,
    digest: digestSchema,
    /** The form that it was approved in; SHA-256 of its canonical JSON. */
    template: z.object({ name: z.string().min(1), sha256: sha256Schema }),
    handedIn: z.object({ by: signatorySchema, at: instantSchema }),
    approved: z.object({
      by: signatorySchema,
      at: instantSchema,
      /** True where the approver handed it in or edited it (a one-person post). */
      onePerson: z.boolean(),
      remark: z.string().nullable(),
    }),
    /** Of a correction: the edition that it replaces, and the table that goes with it. */
    corrects: z
      .object({
        edition: editionNumberSchema,
        sha256: sha256Schema,
        corrections: z.array(correctionSchema),
      })
      .nullable(),
  })
  .refine(({ edition, corrects }) => (corrects?.edition ?? 0) === edition - 1, {
    path: ['corrects'],
    message: 'must be the edition before this one, and null for the first',
  });

/**
 * An approved edition, frozen: everything that is exported later comes from it. What is signed is
 * the SHA-256 of its canonical JSON.
 */
export type Edition = z.infer<typeof editionSchema>;
export type Signatory = z.infer<typeof signatorySchema>;
