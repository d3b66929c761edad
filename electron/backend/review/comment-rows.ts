import { z } from 'zod';
import { commentAnchorSchema } from '#shared/domain/comment-anchor.ts';
import { markOf, type RecordMark } from '../store/records.ts';
import type { Store } from '../store/store.ts';

const json = <T>(schema: z.ZodType<T>): z.ZodType<T, string> =>
  z.string().transform((text) => schema.parse(JSON.parse(text)));
const mentions = json(z.array(z.string()));

const replySchema = z.object({
  id: z.string(),
  comment: z.string(),
  text: z.string(),
  mentions,
  author: z.string(),
  at: z.number(),
});

const commentSchema = z.object({
  id: z.string(),
  digest: z.string(),
  anchor: json(commentAnchorSchema),
  text: z.string(),
  mentions,
  author: z.string(),
  at: z.number(),
  resolved_by: z.string().nullable(),
  resolved_at: z.number().nullable(),
});

/** A reply to a comment; times in milliseconds since 1970, people by their ids. */
export type Reply = Omit<z.infer<typeof replySchema>, 'comment'>;

/** A comment on a digest, with its replies in order. */
export interface Comment extends Omit<
  z.infer<typeof commentSchema>,
  'resolved_by' | 'resolved_at'
> {
  readonly resolved: { readonly by: string; readonly at: number } | null;
  readonly replies: readonly Reply[];
}

function commentOf(row: unknown, replies: readonly z.infer<typeof replySchema>[]): Comment {
  const { resolved_by: by, resolved_at: at, ...rest } = commentSchema.parse(row);
  const own = replies.filter(({ comment }) => comment === rest.id);
  return {
    ...rest,
    resolved: by !== null && at !== null ? { by, at } : null,
    replies: own.map(({ id, text, mentions: whom, author, at: when }) => {
      return { id, text, mentions: whom, author, at: when };
    }),
  };
}

/** The comments of a digest, oldest first. */
export function readComments(store: Store, digest: string): Comment[] {
  const replies = store
    .all(
      `SELECT reply.* FROM reply JOIN comment ON comment.id = reply.comment
       WHERE comment.digest = ? ORDER BY reply.at, reply.rowid`,
      digest,
    )
    .map((row) => replySchema.parse(row));
  return store
    .all('SELECT * FROM comment WHERE digest = ? ORDER BY at, rowid', digest)
    .map((row) => commentOf(row, replies));
}

/** One comment; null where there is none. */
export function readComment(store: Store, id: string): Comment | null {
  const row = store.get('SELECT * FROM comment WHERE id = ?', id);
  const replies = store.all('SELECT * FROM reply WHERE comment = ? ORDER BY at, rowid', id);
  return row
    ? commentOf(
        row,
        replies.map((one) => replySchema.parse(one)),
      )
    : null;
}

/** What the audit log vouches for of a comment: all but its place, which moves with the text. */
export const commentMark = ({ anchor, ...comment }: Comment): RecordMark =>
  markOf('comment', `${comment.digest}/${comment.id}`, {
    ...comment,
    quote: anchor.on === 'text' ? anchor.quote : null,
  });
