import { z } from 'zod';

const points = z.number().min(0).max(200);

export const paragraphStyleSchema = z.object({
  /** Name of the style in Word's list of styles. */
  name: z.string().min(1),
  size: z.number().min(1).max(200).meta({ description: 'Type size in points' }),
  bold: z.boolean().default(false),
  italic: z.boolean().default(false),
  underline: z.boolean().default(false),
  align: z.enum(['left', 'center', 'right', 'justify']).default('left'),
  before: points.default(0).meta({ description: 'Space before, points; added to the space after' }),
  after: points.default(0).meta({ description: 'Space after, points' }),
  lines: z.number().min(0.8).max(3).default(1).meta({ description: 'Line pitch, 1 = single' }),
  indent: z.number().min(0).max(20).default(0).meta({ description: 'Left indent, points' }),
  hanging: z
    .number()
    .min(0)
    .max(20)
    .default(0)
    .meta({ description: 'How far the first line hangs out to the left of the indent, points' }),
  keepWithNext: z.boolean().default(false),
  outline: z.number().int().min(1).max(9).nullable().default(null),
});

/** How one kind of layout block looks; every measure in points. */
export type ParagraphStyle = z.infer<typeof paragraphStyleSchema>;

const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/, 'must be a language such as ja-JP');

/** Word takes no longer name of a font. */
const fontName = z.string().min(1).max(31);
const fontSchema = z.object({
  word: fontName,
  /** Other names that PCs know the same font by. */
  wordAlternatives: z.array(fontName.regex(/^[^,]*$/, 'must not have a comma')).default([]),
  pdf: fontName,
});

/** Names that are taken: Word's own base style, and the character styles of runs. */
const TAKEN = /^(?:normal|digest (?:link|source|note mark|literal|literal link))$/i;

export const templateSchema = z.object({
  format: z.literal('template/1'),
  name: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  title: z.string(),
  subtitle: z.string(),
  issuer: z.string(),
  endMark: z.string().min(1),
  sections: z
    .array(z.object({ key: z.string().regex(/^[a-z][a-z-]*$/), title: z.string().min(1) }))
    .min(1)
    .refine(
      (sections) => new Set(sections.map(({ key }) => key)).size === sections.length,
      'must not name a section key twice',
    ),
  /** File names of exports, without ending: `{title}`, `{from}` and `{to}` are filled in. */
  fileName: z.object({ full: z.string().min(1), ascii: z.string().regex(/^[\x20-\x7e]+$/) }),
  languages: z.object({ ja: languageTag, en: languageTag }),
  /** `word`: installed on the reader's PC; `pdf`: bundled and embedded. */
  fonts: z.object({
    ja: fontSchema,
    en: fontSchema,
    /** Height of a single line of the Latin face, in em. */
    singleLine: z.number().min(0.8).max(2),
  }),
  page: z
    .object({
      /** Millimetres. */
      width: z.number().min(50).max(1000),
      height: z.number().min(50).max(1000),
      margin: z.number().min(5).max(100),
      /** `{page}` is filled in. */
      number: z.string().includes('{page}'),
    })
    .refine(
      ({ width, height, margin }) => Math.min(width, height) - 2 * margin >= 30,
      'must leave at least 30 mm between the margins',
    ),
  marks: z.object({
    headline: z.string().min(1),
    listItem: z.string().min(1),
    note: z.string().min(1),
  }),
  link: z.object({ color: z.string().regex(/^[0-9a-f]{6}$/i), underline: z.boolean() }),
  styles: z
    .object({
      title: paragraphStyleSchema,
      subtitle: paragraphStyleSchema,
      period: paragraphStyleSchema,
      coverageNote: paragraphStyleSchema,
      issuer: paragraphStyleSchema,
      sectionHeading: paragraphStyleSchema,
      headlineJa: paragraphStyleSchema,
      headlineEn: paragraphStyleSchema,
      label: paragraphStyleSchema,
      paragraph: paragraphStyleSchema,
      listItem: paragraphStyleSchema,
      note: paragraphStyleSchema,
      noteListItem: paragraphStyleSchema,
      sourceLine: paragraphStyleSchema,
      endMark: paragraphStyleSchema,
      pageNumber: paragraphStyleSchema,
    })
    .refine((styles) => {
      const names = Object.values(styles).map(({ name }) => name.toLowerCase());
      return new Set(names).size === names.length && !names.some((name) => TAKEN.test(name));
    }, 'must each have a name of its own, which none of the character styles has'),
});

/** The embassy's form, as data: texts, sections, page, fonts, sizes, spacings. */
export type Template = z.infer<typeof templateSchema>;
export type StyleName = keyof Template['styles'];
