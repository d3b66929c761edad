import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
} from '@tanstack/react-query';
import type { Deed, Review } from '#shared/contract/review.ts';
import type { Abilities } from '#shared/workflow/ability.ts';
import { ask } from './call.ts';
import { useEventListener } from './events.ts';

/** Where react-query keeps how it stands with a digest. */
export const reviewKey = (digest: string): readonly string[] => ['review', digest];

/** Where a digest is on its way and what may be done with it; undefined until it is read. */
export function useReview(digest: string): Review | undefined {
  const client = useQueryClient();
  const read = (): void => {
    void client.invalidateQueries({ queryKey: reviewKey(digest) });
  };
  useEventListener('review-changed', ({ id }) => {
    if (id === digest) read();
  });
  // Whose roles were changed may do something else from then on.
  useEventListener('session-changed', read);
  useEventListener('people-changed', read);
  useEventListener('data-replaced', read);
  return useQuery({
    queryKey: reviewKey(digest),
    queryFn: () => ask('review.get', { id: digest }),
    staleTime: 0,
  }).data;
}

/** What the person may do with a digest; null until it is known. */
export const useAbilities = (digest: string): Abilities | null =>
  useReview(digest)?.abilities ?? null;

/** Does something with a digest as a whole; how it stands with it then is known at once. */
export function useDeed(digest: string): UseMutationResult<Review, Error, Deed> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (act: Deed) => ask('review.act', { id: digest, act }),
    onSuccess: (review) => {
      client.setQueryData(reviewKey(digest), review);
    },
  });
}
