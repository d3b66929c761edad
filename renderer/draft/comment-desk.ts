import { create } from 'zustand';
import type { CommentAnchor } from '#shared/domain/comment-anchor.ts';
import type { Digest } from '#shared/domain/digest.ts';

/** A comment that is being written: what it is about, in the digest as it was then. */
export interface NewComment {
  readonly anchor: CommentAnchor;
  readonly digest: Digest;
}

interface CommentDesk {
  /** The comment that is looked at, in the text and in the list. */
  readonly active: string | null;
  readonly writing: NewComment | null;
}

const NOTHING: CommentDesk = { active: null, writing: null };

/** What this window does with the comments of the digest that is open. */
export const useCommentDesk = create<CommentDesk>(() => NOTHING);

/** Looks at a comment; null at none. */
export const lookAtComment = (active: string | null): void => {
  useCommentDesk.setState({ active });
};

/** Begins a comment, or stops writing one. */
export const writeComment = (writing: NewComment | null): void => {
  useCommentDesk.setState({ writing });
};

/** For another digest. */
export const clearCommentDesk = (): void => {
  useCommentDesk.setState(NOTHING);
};
