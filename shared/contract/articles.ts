import { z } from 'zod';
import { calendarDateSchema, dateRangeSchema } from '#shared/domain/calendar-date.ts';
import { CUT_REASONS } from '#shared/domain/cut-reason.ts';
import { outletFormSchema } from '#shared/domain/outlet-form.ts';
import { digestIdSchema } from './entities.ts';
import { problemSchema } from './envelope.ts';

/** Names a pasted original in the database. */
export const originalIdSchema = z.string().regex(/^[A-Za-z0-9-]{1,39}$/);

/** Most that is taken of one original, in characters: more is a book, or an attack. */
export const ORIGINAL_LIMIT = 30_000_000;

/** Something to recognise articles in. */
export const pastedSourceSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('clipboard'),
    html: z.string().max(ORIGINAL_LIMIT).nullable(),
    text: z.string().max(ORIGINAL_LIMIT),
    url: z.string().max(4000).nullable(),
  }),
  z.object({
    kind: z.literal('file'),
    name: z.string().min(1).max(500),
    bytes: z.instanceof(Uint8Array),
  }),
]);

const spanSchema = z.object({
  text: z.string(),
  bold: z.boolean(),
  italic: z.boolean(),
  underline: z.boolean(),
  href: z.string().nullable(),
  literal: z.boolean(),
});

export const passageSchema = z.object({
  spans: z.array(spanSchema),
  text: z.string(),
  depth: z.number().int().min(0).max(9),
  cut: z.enum(CUT_REASONS).nullable(),
});

/** One article that was recognised, and the original that it comes from. */
export const articleSchema = z.object({
  headline: z.string(),
  outlets: z.array(z.string()),
  days: dateRangeSchema.nullable(),
  otherDays: z.array(dateRangeSchema),
  section: z.string().nullable(),
  passages: z.array(passageSchema),
  url: z.string().nullable(),
  original: originalIdSchema,
});

/** What came of recognising: the articles in order, and why a file or the clipboard was not read. */
export const recognisedSchema = z.object({
  articles: z.array(articleSchema),
  unread: z.array(problemSchema),
});

/** A pasted original, as it is shown beside its item: text only, nothing that runs or loads. */
export const originalSchema = z.object({
  id: originalIdSchema,
  /** Name of the file; null for the clipboard. */
  name: z.string().nullable(),
  url: z.string().nullable(),
  /** When it was pasted: milliseconds since 1970. */
  at: z.number(),
  lines: z.array(passageSchema.omit({ cut: true })),
});

/** Originals that belong to an item from this write on. */
export const originalLinkSchema = z.object({
  item: z.string().min(1).max(100),
  originals: z.array(originalIdSchema).min(1).max(100),
});

/** The office's table of outlets, and its revision, which a change names. */
export const outletFormsSchema = z.object({
  forms: z.array(outletFormSchema).max(5000),
  rev: z.number().int().min(0),
});

export const recogniseSchema = z.object({
  /** The digest that the articles are for: its period and template; null where none is open. */
  digest: digestIdSchema.nullable(),
  /** Names the run, so that it can be cancelled. */
  run: z.string().min(1).max(40),
  today: calendarDateSchema,
  sources: z.array(pastedSourceSchema).min(1).max(200),
});

export type PastedSource = z.infer<typeof pastedSourceSchema>;
export type RecognisedArticle = z.infer<typeof articleSchema>;
export type Original = z.infer<typeof originalSchema>;
export type OriginalLink = z.infer<typeof originalLinkSchema>;
