import { z } from 'zod';
import { commentAnchorSchema } from '#shared/domain/comment-anchor.ts';
import { personIdSchema } from '#shared/domain/person.ts';
import { digestIdSchema } from './entities.ts';
import { timeSchema } from './library.ts';

export const commentIdSchema = z.string().min(1).max(100);

const written = z.object({
  id: commentIdSchema,
  text: z.string(),
  /** Whom it is for. */
  mentions: z.array(z.string()),
  author: z.string(),
  at: timeSchema,
});

/** A comment with its replies, oldest first; people by their ids. */
export const commentSchema = written.extend({
  digest: digestIdSchema,
  anchor: commentAnchorSchema,
  resolved: z.object({ by: z.string(), at: timeSchema }).nullable(),
  replies: z.array(written),
});
export type Comment = z.infer<typeof commentSchema>;

/** What somebody writes. */
export const remarkInputSchema = z.object({
  text: z.string().trim().min(1).max(20_000),
  mentions: z.array(personIdSchema).max(100),
});
