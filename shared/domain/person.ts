import { z } from 'zod';

/** What a person of the post can be; one person may be several of them. */
export const ROLES = ['officer', 'supervisor', 'clerk', 'administrator'] as const;
export const roleSchema = z.enum(ROLES);

/** Names a person in the database and in every record; never used again for somebody else. */
export const personIdSchema = z.string().regex(/^[A-Za-z0-9-]{1,39}$/);

export const personSchema = z.object({
  id: personIdSchema,
  name: z.string().trim().min(1).max(100),
  roles: z
    .array(roleSchema)
    .refine((roles) => new Set(roles).size === roles.length, 'must not name a role twice'),
  /** False where the account was closed: the name stays in old records, and nothing is allowed. */
  active: z.boolean(),
});

/** An officer drafts, a supervisor approves, a clerk distributes, an administrator keeps accounts. */
export type Role = z.infer<typeof roleSchema>;
/** Somebody who can sign in; the password's hash is the store's, and never part of this. */
export type Person = z.infer<typeof personSchema>;
