import { z } from 'zod';
import { personSchema, roleSchema } from '#shared/domain/person.ts';
import { officeAbilitiesSchema } from '#shared/workflow/ability.ts';

/**
 * Who is at the program: one person for all of its windows. It is the backend that knows it, and
 * nothing in a page says who somebody is.
 */
export const sessionSchema = z.discriminatedUnion('at', [
  /** Nobody has an account: the first one is an administrator's. */
  z.object({ at: z.literal('first-start') }),
  z.object({
    at: z.literal('signed-out'),
    /** Who signed in last on this PC, to be proposed; null where nobody did. */
    lastName: z.string().nullable(),
  }),
  /** The screen is locked: only this person's password opens it, or somebody else signs in. */
  z.object({ at: z.literal('locked'), person: personSchema }),
  z.object({
    at: z.literal('signed-in'),
    person: personSchema,
    office: officeAbilitiesSchema,
    /** How long nothing may be done before the screen locks (milliseconds). */
    idleMs: z.number().int(),
  }),
]);
export type Session = z.infer<typeof sessionSchema>;

/** How long a new password is, in characters; said in the window, and checked by the backend. */
export const PASSWORD_LENGTH = { least: 10, most: 200 } as const;

/** What a person types; checked by length only, so that no rule tells what a password is. */
export const passwordSchema = z.string().min(1).max(1000);
export const personNameSchema = z.string().trim().min(1).max(100);

/** A new account. */
export const newPersonSchema = z.object({
  name: personNameSchema,
  roles: z.array(roleSchema).max(4),
  password: passwordSchema,
});

/** What an administrator changes of an account. */
export const personPatchSchema = z.object({
  id: personSchema.shape.id,
  name: personNameSchema.optional(),
  roles: z.array(roleSchema).max(4).optional(),
  closed: z.boolean().optional(),
});
