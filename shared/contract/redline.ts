import { z } from 'zod';
import { commentAnchorSchema } from '#shared/domain/comment-anchor.ts';
import { instantSchema } from '#shared/domain/edition.ts';
import { proposalSchema } from '#shared/domain/proposal.ts';
import { commentIdSchema } from './comments.ts';

const written = z.object({
  /** The name in the file. */
  author: z.string(),
  /** Null where the file names no time. */
  at: instantSchema.nullable(),
  text: z.string(),
});

/** A comment of a file that came back, with its answers. */
export const redlineCommentSchema = written.extend({
  /**
   * The comment here that went out with the file and came back with answers, or resolved: `replies`
   * are the new ones alone. Null for a new comment.
   */
  of: commentIdSchema.nullable(),
  anchor: commentAnchorSchema,
  resolved: z.boolean(),
  replies: z.array(written),
});

/** Something of a file that is not taken over: it is never applied silently. */
export const refusedSchema = z.object({
  /** The text that it is, or stands in. */
  place: z.string(),
  why: z.enum([
    'unplaced',
    'other-content',
    'hidden-text',
    'section-title',
    'comment-place',
    'comments',
  ]),
});

/** What a person who reviewed in Word proposes: each to be taken or left. */
export const redlineReadingSchema = z.object({
  /**
   * What the file was compared with: the text that went out with it; or the text at hand, where the
   * file does not say that it went out from here.
   */
  base: z.enum(['sent', 'now']),
  proposals: z.array(proposalSchema),
  /** What did not go out with the file. */
  comments: z.array(redlineCommentSchema),
  refused: z.array(refusedSchema),
});
export type RedlineReading = z.infer<typeof redlineReadingSchema>;
