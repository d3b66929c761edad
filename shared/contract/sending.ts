import { z } from 'zod';
import { sha256Schema } from '#shared/domain/edition.ts';
import { timeSchema } from './library.ts';

/** Who gets the digest. No line end can be in it: it becomes a line of a mail's head. */
export const recipientSchema = z.object({
  name: z
    .string()
    .trim()
    .max(200)
    .regex(/^[^\p{Cc}]*$/u),
  address: z.email().max(320),
  way: z.enum(['to', 'cc', 'bcc']),
});
export type Recipient = z.infer<typeof recipientSchema>;
export const recipientsSchema = z.array(recipientSchema).max(1000);

/** A list of recipients; `rev` tells one writing of it from the next. */
export const recipientListSchema = z.object({
  id: z.string().min(1).max(39),
  name: z.string().trim().min(1).max(200),
  members: recipientsSchema,
  rev: z.number().int().min(0),
});
export type RecipientList = z.infer<typeof recipientListSchema>;

/** A file that was made of a digest, by its name and the SHA-256 of its bytes. */
export const madeFileSchema = z.object({ name: z.string().min(1).max(300), sha256: sha256Schema });
export type MadeFile = z.infer<typeof madeFileSchema>;

/** What was sent of a digest: which edition, to whom, when, by whom. */
export const sentSchema = z.object({
  id: z.string(),
  edition: z.number().int(),
  at: timeSchema,
  person: z.string(),
  recipients: recipientsSchema,
  files: z.array(madeFileSchema),
});
export type Sent = z.infer<typeof sentSchema>;
