import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Comment } from '#shared/contract/comments.ts';
import { ask } from './call.ts';
import { useEventListener } from './events.ts';

/** Where react-query keeps the comments of a digest. */
export const commentsKey = (digest: string): readonly string[] => ['comments', digest];

const query = (digest: string) => ({
  queryKey: commentsKey(digest),
  queryFn: () => ask('comments.list', { id: digest }),
});

const NONE: readonly Comment[] = [];

/** Every comment of a digest, resolved ones too, oldest first; [] until they are read. */
export const useComments = (digest: string): readonly Comment[] =>
  useQuery(query(digest)).data ?? NONE;

/**
 * What a part of the window needs of the comments: it is drawn again only when that is another.
 * Undefined until they are read.
 */
export const useOfComments = <Part>(
  digest: string | null,
  select: (comments: readonly Comment[]) => Part,
): Part | undefined => useQuery({ ...query(digest ?? ''), enabled: digest !== null, select }).data;

/** Keeps the comments of a digest as they are in the backend; once for each screen. */
export function useCommentEvents(digest: string): void {
  const client = useQueryClient();
  const read = (): void => {
    void client.invalidateQueries({ queryKey: commentsKey(digest) });
  };
  useEventListener('comments-changed', ({ id }) => {
    if (id === digest) read();
  });
  useEventListener('data-replaced', read);
}
