import { useQueryClient } from '@tanstack/react-query';
import type { Comment } from '#shared/contract/comments.ts';
import type { CommentAnchor } from '#shared/domain/comment-anchor.ts';
import { ask, ProblemError } from '#renderer/api/call.ts';
import { commentsKey } from '#renderer/api/comments.ts';
import { useTellProblem } from '#renderer/ui/use-tell-problem.ts';

/** What somebody wrote. */
export interface Remark {
  readonly text: string;
  /** Ids of the people that it names. */
  readonly mentions: readonly string[];
}

/** What can be done with comments. Each says whether it was stored; a notice says why not. */
export interface CommentDeeds {
  readonly add: (anchor: CommentAnchor, remark: Remark) => Promise<Comment | null>;
  readonly reply: (comment: string, remark: Remark) => Promise<boolean>;
  readonly resolve: (comment: string, resolved: boolean) => Promise<boolean>;
}

/** The deeds for the comments of a digest; what came of them is in the list at once. */
export function useCommentDeeds(digest: string): CommentDeeds {
  const client = useQueryClient();
  const tell = useTellProblem();
  const put = async (asked: Promise<Comment>): Promise<Comment | null> => {
    try {
      const comment = await asked;
      client.setQueryData(commentsKey(digest), (old: readonly Comment[] = []) =>
        old.some(({ id }) => id === comment.id)
          ? old.map((one) => (one.id === comment.id ? comment : one))
          : [...old, comment],
      );
      return comment;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      tell(error);
      return null;
    }
  };
  const written = ({ text, mentions }: Remark) => ({ text, mentions: [...mentions] });
  return {
    add: (anchor, remark) => put(ask('comments.add', { id: digest, anchor, ...written(remark) })),
    reply: async (comment, remark) =>
      (await put(ask('comments.reply', { comment, ...written(remark) }))) !== null,
    resolve: async (comment, resolved) =>
      (await put(ask('comments.resolve', { comment, resolved }))) !== null,
  };
}
