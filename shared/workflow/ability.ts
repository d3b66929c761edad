import { z } from 'zod';
import { roleSchema } from '#shared/domain/person.ts';
import { ACTIONS, OFFICE_ACTIONS } from './rules.ts';
import { stateSchema } from './states.ts';

/** What to tell a person before an allowed action, and to record with it. */
export const FLAGS = [
  'one-person',
  'open-remarks',
  'incomplete-items',
  'unaccepted-items',
  'nothing-sent',
] as const;

export const refusalSchema = z.discriminatedUnion('why', [
  /** The person has none of the roles that may do it. */
  z.object({ allowed: z.literal(false), why: z.literal('wrong-role'), roles: z.array(roleSchema) }),
  /** The person may do it, but in other states than this one. */
  z.object({
    allowed: z.literal(false),
    why: z.literal('wrong-state'),
    state: stateSchema,
    states: z.array(stateSchema),
  }),
  /** Four eyes: the person handed it in, or edited it since. */
  z.object({
    allowed: z.literal(false),
    why: z.literal('own-work'),
    did: z.array(z.enum(['handed-in', 'edited'])),
  }),
  z.object({
    allowed: z.literal(false),
    why: z.enum([
      'nothing-approved',
      'no-correction',
      'once-approved',
      'deleted',
      'not-deleted',
      'account-closed',
    ]),
  }),
]);

export const abilitySchema = z.union([
  z.object({ allowed: z.literal(true), flags: z.array(z.enum(FLAGS)) }),
  refusalSchema,
]);

/** What a person may do with a digest, by action: every action is named. */
export const abilitiesSchema = z.record(z.enum(ACTIONS), abilitySchema);
/** What a person may do for the whole post. */
export const officeAbilitiesSchema = z.record(z.enum(OFFICE_ACTIONS), abilitySchema);

export type Flag = (typeof FLAGS)[number];
/** Why a person may not do something now: a stable code, and what a sentence about it needs. */
export type Refusal = z.infer<typeof refusalSchema>;
/** Whether a person may do something now; where allowed, what to warn of first. */
export type Ability = z.infer<typeof abilitySchema>;
export type Abilities = z.infer<typeof abilitiesSchema>;
export type OfficeAbilities = z.infer<typeof officeAbilitiesSchema>;
