import { z } from 'zod';

/**
 * What a link may point to: a web page, a mail address, or `#` where the text has a link whose
 * target was never filled in. Nothing that runs (javascript:, data:) or reads the PC (file:).
 */
export const hrefSchema = z
  .string()
  .max(4000)
  .regex(
    /^(?:https?:\/\/[^\s\p{C}"<>\\^`{|}]+|mailto:[^\s\p{C}"<>\\^`{|}]+|#)$/iu,
    'must be a web address (https://…), a mail address (mailto:…) or #',
  );

const linkMarkSchema = z.object({
  type: z.literal('link'),
  attrs: z.object({ href: hrefSchema }),
});
const boldMarkSchema = z.object({ type: z.literal('bold') });
const italicMarkSchema = z.object({ type: z.literal('italic') });

export const markSchema = z.discriminatedUnion('type', [
  linkMarkSchema,
  boldMarkSchema,
  italicMarkSchema,
]);

export const textSchema = z.object({
  type: z.literal('text'),
  text: z.string().min(1),
  marks: z.array(markSchema).optional(),
});

export const paragraphSchema = z.object({
  type: z.literal('paragraph'),
  content: z.array(textSchema).optional(),
});

export const listItemSchema = z.object({
  type: z.literal('listItem'),
  // Written out, because an inferred type that contains itself is lost between folders.
  get content(): z.ZodArray<
    z.ZodDiscriminatedUnion<[typeof paragraphSchema, typeof bulletListSchema]>
  > {
    return z
      .array(z.discriminatedUnion('type', [paragraphSchema, bulletListSchema]))
      .min(1)
      .refine((content) => content[0]?.type === 'paragraph', 'must begin with a paragraph');
  },
});

export const bulletListSchema = z.object({
  type: z.literal('bulletList'),
  content: z.array(listItemSchema).min(1),
});

/** ProseMirror's JSON of a text: paragraphs and bullet lists; bold, italic and links. */
export const bodySchema = z
  .object({
    type: z.literal('doc'),
    content: z.array(z.discriminatedUnion('type', [paragraphSchema, bulletListSchema])),
  })
  .meta({ description: 'ProseMirror JSON' });

export type Mark = z.infer<typeof markSchema>;
export type Text = z.infer<typeof textSchema>;
export type Paragraph = z.infer<typeof paragraphSchema>;
export type ListItem = z.infer<typeof listItemSchema>;
export type BulletList = z.infer<typeof bulletListSchema>;
export type Body = z.infer<typeof bodySchema>;

/** Bold, italic and link target of a text, as flags. */
export interface Emphasis {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | null;
}

/** The flags of a list of marks. */
export function emphasisOf(marks: readonly Mark[] | undefined): Emphasis {
  let href: string | null = null;
  for (const mark of marks ?? []) if (mark.type === 'link') href = mark.attrs.href;
  const has = (type: Mark['type']): boolean => marks?.some((mark) => mark.type === type) ?? false;
  return { bold: has('bold'), italic: has('italic'), href };
}

/** A text node with its marks in their one order: link, bold, italic; no `marks` where none. */
export function textNode(text: string, { bold, italic, href }: Emphasis): Text {
  const marks: Mark[] = [];
  if (href !== null) marks.push({ type: 'link', attrs: { href } });
  if (bold) marks.push({ type: 'bold' });
  if (italic) marks.push({ type: 'italic' });
  return marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text };
}
