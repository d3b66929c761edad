import { z } from 'zod';
import { bodySchema } from './body.ts';
import { dateRangeSchema } from './calendar-date.ts';
import { sourceSchema } from './source-line.ts';

export const reportBlockSchema = z.object({
  kind: z.literal('report'),
  label: z
    .string()
    .min(1)
    .nullable()
    .meta({ description: 'Whose account follows, such as "Azerbaijani MFA"' }),
  body: bodySchema,
  source: sourceSchema.nullable(),
});

export const noteBlockSchema = z.object({
  kind: z.literal('note'),
  label: z.null(),
  body: bodySchema,
  source: sourceSchema.nullable(),
});

export const blockSchema = z.discriminatedUnion('kind', [reportBlockSchema, noteBlockSchema]);

export const itemSchema = z.object({
  id: z.string().min(1).max(100),
  headline: z.object({ ja: z.string(), en: z.string() }),
  blocks: z.array(blockSchema),
});

export const sectionSchema = z.object({
  key: z.string().regex(/^[a-z][a-z-]*$/, 'must be a key such as security'),
  title: z.string(),
  items: z.array(itemSchema),
});

/** One report: the interchange file `*.digest.json` (report-format: data). */
export const digestSchema = z
  .object({
    format: z.literal('digest/1'),
    template: z.string().min(1),
    title: z.string(),
    subtitle: z.string(),
    period: dateRangeSchema
      .nullable()
      .meta({ description: 'Null where the text that was read names none' }),
    coverageNote: z.string().min(1).nullable(),
    issuer: z.string(),
    sections: z.array(sectionSchema),
  })
  .refine(({ sections }) => new Set(sections.map(({ key }) => key)).size === sections.length, {
    path: ['sections'],
    message: 'must not name a section key twice',
  })
  .refine(
    ({ sections }) => {
      const ids = sections.flatMap(({ items }) => items.map(({ id }) => id));
      return new Set(ids).size === ids.length;
    },
    { path: ['sections'], message: 'must not use an item id twice' },
  );

export type ReportBlock = z.infer<typeof reportBlockSchema>;
export type NoteBlock = z.infer<typeof noteBlockSchema>;
export type Block = z.infer<typeof blockSchema>;
export type Item = z.infer<typeof itemSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Digest = z.infer<typeof digestSchema>;
