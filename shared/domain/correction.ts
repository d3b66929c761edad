import { z } from 'zod';

/** Where an item stands in the printed report. */
export const printedPlaceSchema = z.object({
  section: z.object({
    key: z.string(),
    /** From 1, as printed before the section's title. */
    number: z.number().int().min(1),
    title: z.string(),
  }),
  /** From 1, within the section. */
  number: z.number().int().min(1),
  headline: z.object({ ja: z.string(), en: z.string() }),
});

/** An excerpt of a text, `……` where it is cut; null where there is nothing. */
const excerpt = z.string().min(1).nullable();
const blockKind = z.enum(['report', 'note']);
/** Which of the item's blocks (from 1), and how many it has. */
const blockPlace = z.object({ number: z.number().int().min(1), of: z.number().int().min(1) });

export const HEADER_FIELDS = ['title', 'subtitle', 'period', 'coverageNote', 'issuer'] as const;
export const TEXT_FIELDS = [
  'headline-ja',
  'headline-en',
  'label',
  'body',
  'source',
  'link',
  'block',
] as const;

export const correctionSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('header'),
    field: z.enum(HEADER_FIELDS),
    wrong: excerpt,
    right: excerpt,
  }),
  z.object({
    kind: z.literal('text'),
    place: printedPlaceSchema,
    /** `link`: where a link points to; `block`: a whole account or note, come or gone. */
    field: z.enum(TEXT_FIELDS),
    /** Null for headlines. */
    block: blockPlace.nullable(),
    wrong: excerpt,
    right: excerpt,
  }),
  z.object({
    kind: z.literal('block-kind'),
    place: printedPlaceSchema,
    block: blockPlace,
    wrong: blockKind,
    right: blockKind,
  }),
  z.object({ kind: z.literal('item-added'), place: printedPlaceSchema }),
  z.object({ kind: z.literal('item-removed'), place: printedPlaceSchema }),
  z.object({
    kind: z.literal('item-moved'),
    place: printedPlaceSchema,
    to: printedPlaceSchema,
  }),
]);

/** A heading's text that can be corrected. */
export type HeaderField = (typeof HEADER_FIELDS)[number];
/** The place of an item as a reader of the printed report finds it. */
export type PrintedPlace = z.infer<typeof printedPlaceSchema>;
/**
 * One line of the table of corrections (正誤表): place, wrong, right. Places are those of the
 * edition that is corrected, because that is what the reader has at hand; an added item's is new.
 */
export type Correction = z.infer<typeof correctionSchema>;
