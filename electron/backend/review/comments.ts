import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { CommentAnchor } from '#shared/domain/comment-anchor.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { fieldText } from '#shared/domain/item-field.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { readDigest } from '../store/digests.ts';
import { commentMark, readComment, type Comment } from './comment-rows.ts';
import { recordEvent } from './record-event.ts';
import type { ReviewDesk } from './what-is-allowed.ts';

/** What somebody writes, and whom it is for (ids of people). */
export const remarkSchema = z.object({
  text: z.string().trim().min(1).max(20_000),
  mentions: z.array(z.string().max(39)).max(100),
});
export type Remark = z.infer<typeof remarkSchema>;

/** Whether there is now what a comment is to be about, in the words that the person saw. */
function isThere(digest: Digest, anchor: CommentAnchor): boolean {
  if (anchor.on === 'digest') return true;
  const item = digest.sections.flatMap(({ items }) => items).find(({ id }) => id === anchor.item);
  if (!item || anchor.gone) return false;
  if (anchor.on === 'item') return true;
  return fieldText(item, anchor.field)?.slice(anchor.start, anchor.end) === anchor.quote;
}

const missing = (): Result<never, Problem> => fail({ code: 'comment-missing', params: {} });

/** Adds a comment to a digest, an item, or a range of text that is there. */
export function addComment(
  desk: ReviewDesk,
  digest: string,
  anchor: CommentAnchor,
  { text, mentions }: Remark,
): Result<Comment, Problem> {
  const { store, who, now } = desk;
  return store.transaction(() => {
    const stored = readDigest(store, digest);
    if (!stored) return fail({ code: 'digest-missing', params: {} });
    const comment: Comment = {
      ...{ id: randomUUID(), digest, anchor, text, mentions, author: who.id, at: now },
      ...{ resolved: null, replies: [] },
    };
    if (!isThere(stored.digest, anchor)) return fail({ code: 'comment-place-gone', params: {} });
    const happening = { event: 'commented', comment: comment.id } as const;
    const recorded = recordEvent(desk, digest, happening, [commentMark(comment)]);
    if (!recorded.ok) return recorded;
    store.run(
      'INSERT INTO comment (id, digest, anchor, text, mentions, author, at) VALUES (?, ?, ?, ?, ?, ?, ?)',
      comment.id,
      digest,
      JSON.stringify(anchor),
      text,
      JSON.stringify(mentions),
      who.id,
      now,
    );
    return ok(comment);
  });
}

/** Adds a reply to a comment. */
export function addReply(desk: ReviewDesk, id: string, remark: Remark): Result<Comment, Problem> {
  const { store, who, now } = desk;
  return store.transaction(() => {
    const comment = readComment(store, id);
    if (!comment) return missing();
    const reply = { id: randomUUID(), ...remark, author: who.id, at: now };
    const after = { ...comment, replies: [...comment.replies, reply] };
    const marks = [commentMark(after)];
    const recorded = recordEvent(desk, comment.digest, { event: 'replied', comment: id }, marks);
    if (!recorded.ok) return recorded;
    store.run(
      'INSERT INTO reply (id, comment, text, mentions, author, at) VALUES (?, ?, ?, ?, ?, ?)',
      reply.id,
      id,
      reply.text,
      JSON.stringify(reply.mentions),
      who.id,
      now,
    );
    return ok(after);
  });
}

/** Marks a comment as dealt with, or as open again; what is so already is left as it is. */
export function resolveComment(
  desk: ReviewDesk,
  id: string,
  isResolved: boolean,
): Result<Comment, Problem> {
  const { store, who, now } = desk;
  return store.transaction(() => {
    const comment = readComment(store, id);
    if (!comment) return missing();
    if ((comment.resolved !== null) === isResolved) return ok(comment);
    const after = { ...comment, resolved: isResolved ? { by: who.id, at: now } : null };
    const event = isResolved ? 'resolved' : 'unresolved';
    const marks = [commentMark(after)];
    const recorded = recordEvent(desk, comment.digest, { event, comment: id }, marks);
    if (!recorded.ok) return recorded;
    store.run(
      'UPDATE comment SET resolved_by = ?, resolved_at = ? WHERE id = ?',
      after.resolved?.by ?? null,
      after.resolved?.at ?? null,
      id,
    );
    return ok(after);
  });
}
