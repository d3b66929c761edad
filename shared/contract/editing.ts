import { z } from 'zod';
import { STEP_LABELS } from '#shared/commands/step-labels.ts';
import { originalLinkSchema } from './articles.ts';
import { digestIdSchema, entityKey, revisedEntitySchema } from './entities.ts';

/** What undo and redo would do next for a window; null where there is nothing. */
export const historySchema = z.object({
  undo: z.enum(STEP_LABELS).nullable(),
  redo: z.enum(STEP_LABELS).nullable(),
});
export type History = z.infer<typeof historySchema>;

/**
 * One step of work on a digest: every entity that it changes, each with the revision that the
 * window knew. All of it is stored, or nothing.
 */
export const writeSchema = z.object({
  id: digestIdSchema,
  seat: z.number().int().min(1).max(99),
  label: z.enum(STEP_LABELS),
  /**
   * Letters typed one after another in one field are one step: a write joins the last step of its
   * window where both carry the same key and no pause lay between them.
   */
  merge: z.string().max(200).nullable(),
  /** Pasted originals that belong to the items written here; undo leaves them, so that redo has them. */
  originals: z.array(originalLinkSchema).max(1000).default([]),
  entities: z
    .array(revisedEntitySchema)
    .min(1)
    .max(20_000)
    .refine(
      (entities) => new Set(entities.map(entityKey)).size === entities.length,
      'must not name an entity twice',
    )
    .refine(
      (entities) =>
        entities.every((one) => one.entity !== 'item' || (one.value?.id ?? one.id) === one.id),
      'must give an item the id that it has',
    ),
});
export type Write = z.infer<typeof writeSchema>;
