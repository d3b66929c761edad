import { useCallback } from 'react';
import type { Comment } from '#shared/contract/comments.ts';
import { useOfComments } from '#renderer/api/comments.ts';
import { useDraft } from '#renderer/draft/draft.ts';

/** How many comments on an item and its words are not resolved. */
export function useOpenComments(item: string): number {
  const digest = useDraft(({ open }) => open?.id ?? null);
  const count = useCallback(
    (comments: readonly Comment[]) =>
      comments.filter(
        ({ anchor, resolved }) =>
          resolved === null && anchor.on !== 'digest' && anchor.item === item,
      ).length,
    [item],
  );
  return useOfComments(digest, count) ?? 0;
}
