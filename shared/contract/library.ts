import { z } from 'zod';
import { dateRangeSchema } from '#shared/domain/calendar-date.ts';
import { stateSchema } from '#shared/workflow/states.ts';
import { digestIdSchema } from './entities.ts';

/** Milliseconds since 1970. */
export const timeSchema = z.number().int().min(0);

/** What the list of digests shows of one. */
export const summarySchema = z.object({
  id: digestIdSchema,
  /** Null while it goes by its period. */
  name: z.string().min(1).max(200).nullable(),
  template: z.string(),
  period: dateRangeSchema.nullable(),
  state: stateSchema,
  /** 1, and from 2 on corrections (訂正版). */
  edition: z.number().int().min(1),
  sections: z.array(z.object({ key: z.string(), title: z.string(), items: z.number().int() })),
  /** Items that still lack something (shared/checks). */
  incomplete: z.number().int(),
  updatedAt: timeSchema,
  /** When it was put into the bin; it is removed 30 days later. */
  deletedAt: timeSchema.nullable(),
});
export type DigestSummary = z.infer<typeof summarySchema>;

export const backupSchema = z.object({
  /** Name of the file in the folder of backups. */
  file: z.string().regex(/^[A-Za-z0-9.-]{1,100}$/),
  at: timeSchema,
  bytes: z.number().int(),
  reason: z.enum(['daily', 'migration', 'restore', 'manual']),
});
export type Backup = z.infer<typeof backupSchema>;

export const outletUseSchema = z.object({ name: z.string(), uses: z.number().int() });
export type OutletUse = z.infer<typeof outletUseSchema>;

/** A form that digests are set in; the office's own goes before one of the program of its name. */
export const templateEntrySchema = z.object({
  name: z.string(),
  title: z.string(),
  isOwn: z.boolean(),
});
export type TemplateEntry = z.infer<typeof templateEntrySchema>;

export const unplacedSchema = z.object({
  line: z.number().int(),
  text: z.string(),
  why: z.enum([
    'page-number',
    'in-heading',
    'before-first-item',
    'repeated-heading',
    'after-end',
    'link-target',
  ]),
});

export const exportFindingSchema = z.object({
  code: z.enum(['left-out', 'no-glyph']),
  place: z.string(),
  characters: z.array(z.string()),
});
