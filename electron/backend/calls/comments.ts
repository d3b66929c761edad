import type { Comment as Sent } from '#shared/contract/comments.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { readPerson } from '../people/person-rows.ts';
import { readComment, readComments, type Comment } from '../review/comment-rows.ts';
import { addComment, addReply, resolveComment, type Remark } from '../review/comments.ts';
import type { ReviewDesk } from '../review/what-is-allowed.ts';
import type { CallContext, Handlers } from './call-context.ts';
import { deskOf, readable } from './review-desk.ts';

const sentOf = (comment: Comment): Sent => ({ ...comment, replies: [...comment.replies] });

/** Carries out something with a comment of a digest, and tells the windows. */
function withComment(
  context: CallContext,
  digest: string,
  mentions: Remark['mentions'],
  body: (desk: ReviewDesk) => Result<Comment, Problem>,
): Result<Sent, Problem> {
  const { store, change, note, emit } = context;
  const row = readable(context, digest);
  if (!row.ok) return row;
  if (mentions.some((id) => !readPerson(store, id))) {
    return fail({ code: 'person-missing', params: {} });
  }
  const done = change(digest, () => {
    // The event has a row of its own in the audit log.
    note(null);
    return body(deskOf(context));
  });
  if (!done.ok) return done;
  emit('comments-changed', { id: digest });
  emit('review-changed', { id: digest });
  return ok(sentOf(done.value));
}

/** The digest of a comment. */
function digestOf({ store }: CallContext, comment: string): Result<string, Problem> {
  const found = readComment(store, comment);
  return found ? ok(found.digest) : fail({ code: 'comment-missing', params: {} });
}

/** Comments on a digest, an item or a range of text. */
export const COMMENTS: Handlers<
  'comments.list' | 'comments.add' | 'comments.reply' | 'comments.resolve'
> = {
  'comments.list': ({ id }, context) => {
    const row = readable(context, id);
    return row.ok ? ok(readComments(context.store, id).map(sentOf)) : row;
  },
  'comments.add': ({ id, anchor, text, mentions }, context) =>
    withComment(context, id, mentions, (desk) => addComment(desk, id, anchor, { text, mentions })),
  'comments.reply': ({ comment, text, mentions }, context) => {
    const digest = digestOf(context, comment);
    return digest.ok
      ? withComment(context, digest.value, mentions, (desk) =>
          addReply(desk, comment, { text, mentions }),
        )
      : digest;
  },
  'comments.resolve': ({ comment, resolved }, context) => {
    const digest = digestOf(context, comment);
    return digest.ok
      ? withComment(context, digest.value, [], (desk) => resolveComment(desk, comment, resolved))
      : digest;
  },
};
