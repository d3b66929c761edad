import { z } from 'zod';
import { dateRangeSchema } from './calendar-date.ts';
import { HEADER_FIELDS } from './correction.ts';
import { blockSchema, itemSchema } from './digest.ts';

/** Where an item is to stand: in a section, after another item; null at its beginning. */
export const spotSchema = z.object({ section: z.string(), after: z.string().nullable() });
export type Spot = z.infer<typeof spotSchema>;

const itemId = z.string().min(1).max(100);
const headerValue = z.union([z.string(), dateRangeSchema]).nullable();

export const proposalSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('header'),
    field: z.enum(HEADER_FIELDS),
    was: headerValue,
    now: headerValue,
  }),
  z.object({
    kind: z.literal('headline'),
    item: itemId,
    language: z.enum(['ja', 'en']),
    was: z.string(),
    now: z.string(),
  }),
  /** A label, a text, a source line: `block` counts from 0. */
  z.object({
    kind: z.literal('block'),
    item: itemId,
    block: z.number().int().min(0),
    field: z.enum(['label', 'body', 'source']),
    was: blockSchema,
    now: blockSchema,
  }),
  /** Blocks that came, went or changed their kind: all of an item's. */
  z.object({
    kind: z.literal('blocks'),
    item: itemId,
    was: z.array(blockSchema),
    now: z.array(blockSchema),
  }),
  z.object({ kind: z.literal('item-added'), item: itemSchema, to: spotSchema }),
  z.object({ kind: z.literal('item-removed'), item: itemId, was: itemSchema }),
  z.object({ kind: z.literal('item-moved'), item: itemId, to: spotSchema }),
]);

/** One change that a person proposes, to be taken or left by itself. */
export type Proposal = z.infer<typeof proposalSchema>;
