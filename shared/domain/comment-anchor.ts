import { z } from 'zod';
import { itemFieldSchema } from './item-field.ts';

const itemId = z.string().min(1).max(100);
const position = z.number().int().min(0).max(10_000_000);

export const textAnchorSchema = z
  .object({
    on: z.literal('text'),
    item: itemId,
    field: itemFieldSchema,
    /** UTF-16 units of the field's plain text (`fieldText`); `end` is not included. */
    start: position,
    end: position,
    /** The text as it was when the comment was made; stays when the text changes or goes. */
    quote: z.string().max(100_000),
    /** The text is gone; `item`, `field`, `start` and `end` say where it was last. */
    gone: z.boolean(),
  })
  .refine(({ start, end }) => start < end, {
    path: ['end'],
    message: 'must be after `start`',
  });

export const commentAnchorSchema = z.discriminatedUnion('on', [
  z.object({ on: z.literal('digest') }),
  z.object({ on: z.literal('item'), item: itemId, gone: z.boolean() }),
  textAnchorSchema,
]);

/** A range of a text of an item that a comment is about. */
export type TextAnchor = z.infer<typeof textAnchorSchema>;
/** What a comment is about: the digest, an item, or a range of text. */
export type CommentAnchor = z.infer<typeof commentAnchorSchema>;
