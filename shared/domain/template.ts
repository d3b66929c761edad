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

/** Words of the table of corrections (正誤表); what stands in braces is filled in. */
const correctionWordsSchema = z.object({
  title: z.string().min(1).default('正誤表'),
  /** `{number}`: the edition that is corrected. */
  lead: z.string().default('第{number}版を次のとおり訂正します。'),
  place: z.string().min(1).default('訂正箇所'),
  wrong: z.string().min(1).default('誤'),
  right: z.string().min(1).default('正'),
  /** Stands for a text that one of the editions does not have. */
  absent: z.string().min(1).default('(記載なし)'),
  removed: z.string().min(1).default('(削除)'),
  itemAdded: z.string().min(1).default('(項目を追加)'),
  itemRemoved: z.string().min(1).default('(項目を削除)'),
  itemMoved: z.string().min(1).default('掲載位置'),
  /** `{section}`, `{number}` (the item's, in its section) and `{headline}`. */
  item: z.string().min(1).default('{section} {number}番目「{headline}」'),
  /** Which of an item's texts, where it has several. */
  block: z.string().min(1).default('{number}番目の記事'),
  kind: z.string().min(1).default('種別'),
  report: z.string().min(1).default('記事'),
  note: z.string().min(1).default('NOTE'),
  fields: z
    .object({
      title: z.string().min(1).default('表題'),
      subtitle: z.string().min(1).default('副題'),
      period: z.string().min(1).default('対象期間'),
      coverageNote: z.string().min(1).default('期間外の注記'),
      issuer: z.string().min(1).default('発行者'),
      'headline-ja': z.string().min(1).default('見出し(日本語)'),
      'headline-en': z.string().min(1).default('見出し(英語)'),
      label: z.string().min(1).default('小見出し'),
      body: z.string().min(1).default('本文'),
      source: z.string().min(1).default('出典'),
      link: z.string().min(1).default('リンク先'),
      block: z.string().min(1).default('記事'),
    })
    .prefault({}),
});

/** Looks of what only drafts and corrections have; an older copy of a template lacks them. */
const MARKING_LOOKS = {
  draftMark: { name: 'Digest Draft Mark', size: 18, bold: true, align: 'right' },
  edition: { name: 'Digest Edition', size: 12, bold: true, align: 'center', after: 4 },
  correctionsTitle: {
    name: 'Digest Corrections Title',
    size: 16,
    bold: true,
    align: 'center',
    after: 8,
    outline: 1,
    keepWithNext: true,
  },
  correctionsLead: { name: 'Digest Corrections Lead', size: 10.5, after: 6, keepWithNext: true },
  tableHead: { name: 'Digest Table Head', size: 10.5, bold: true, align: 'center' },
  tableCell: { name: 'Digest Table Cell', size: 10, lines: 1.15 },
} as const;

/** What no disk takes in a file's name, and controls. */
const NAME_PART = /^[^\\/:*?"<>|\p{C}]{1,40}$/u;

const fileEnding = (full: string, ascii: string, holds: string) =>
  z
    .object({
      full: z.string().trim().regex(NAME_PART).includes(holds).default(full),
      ascii: z
        .string()
        .regex(NAME_PART)
        .regex(/^[\x21-\x7e]+$/)
        .includes(holds)
        .default(ascii),
    })
    .prefault({});

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
    .array(
      z.object({
        key: z.string().regex(/^[a-z][a-z-]*$/),
        title: z.string().min(1),
        words: z.array(z.string().trim().min(1).max(80)).max(2000).default([]).meta({
          description:
            'Words that speak for the section in a text; * at the end stands for any ending. @home: the text names our country alone; @abroad: it names another; @first: the words of this section count twice',
        }),
      }),
    )
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
  /** Texts of drafts and of corrections (訂正版). */
  editions: z
    .object({
      /** Stands on every page of what is not approved; short, because it is set large. */
      draftMark: z.string().trim().min(1).max(8).default('案'),
      /** `{number}` is filled in; a line of the heading of every edition after the first. */
      correction: z.string().trim().min(1).includes('{number}').default('訂正版(第{number}版)'),
      corrections: correctionWordsSchema.prefault({}),
      /**
       * What stands at the end of file names, after the name of the report, so that none takes the
       * place of another. `{number}` is filled in.
       */
      fileName: z
        .object({
          draft: fileEnding('(案)', '_draft', ''),
          redline: fileEnding('(修正履歴)', '_redline', ''),
          correction: fileEnding('(訂正版{number})', '_correction-{number}', '{number}'),
        })
        .prefault({}),
    })
    .prefault({}),
  onePerson: z.boolean().default(false).meta({
    description: 'One person may hand in and approve the same digest (a post of one)',
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
      draftMark: paragraphStyleSchema.prefault(MARKING_LOOKS.draftMark),
      edition: paragraphStyleSchema.prefault(MARKING_LOOKS.edition),
      correctionsTitle: paragraphStyleSchema.prefault(MARKING_LOOKS.correctionsTitle),
      correctionsLead: paragraphStyleSchema.prefault(MARKING_LOOKS.correctionsLead),
      tableHead: paragraphStyleSchema.prefault(MARKING_LOOKS.tableHead),
      tableCell: paragraphStyleSchema.prefault(MARKING_LOOKS.tableCell),
    })
    .refine((styles) => {
      const names = Object.values(styles).map(({ name }) => name.toLowerCase());
      return new Set(names).size === names.length && !names.some((name) => TAKEN.test(name));
    }, 'must each have a name of its own, which none of the character styles has'),
});

/** The embassy's form, as data: texts, sections, page, fonts, sizes, spacings. */
export type Template = z.infer<typeof templateSchema>;
export type StyleName = keyof Template['styles'];

/** The styles that only drafts and corrections use: files of other reports do not have them. */
export const MARKING_STYLES = Object.keys(MARKING_LOOKS) as readonly (keyof typeof MARKING_LOOKS)[];
export type MarkingStyle = (typeof MARKING_STYLES)[number];
