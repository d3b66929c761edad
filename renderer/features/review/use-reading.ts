import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type { HistoryEntry, Review, ReviewReading } from '#shared/contract/review.ts';
import { ask } from '#renderer/api/call.ts';
import { useEventListener } from '#renderer/api/events.ts';
import { reviewKey } from '#renderer/api/review.ts';
import { askedSince, type Base } from './base.ts';

const readingKey = (digest: string): readonly string[] => ['review-reading', digest];
const historyKey = (digest: string): readonly string[] => ['review-texts', digest];

/** The events of a digest, oldest first; undefined until they are read. */
export const useHistory = (digest: string): readonly HistoryEntry[] | undefined =>
  useQuery({
    queryKey: historyKey(digest),
    queryFn: () => ask('review.history', { id: digest }),
    staleTime: 0,
  }).data;

/** Keeps what the screen shows as it is in the backend; once for the screen. */
export function useReadingEvents(digest: string): void {
  const client = useQueryClient();
  const read = (): void => {
    void client.invalidateQueries({ queryKey: readingKey(digest) });
    void client.invalidateQueries({ queryKey: historyKey(digest) });
  };
  const readOwn = ({ id }: { readonly id: string }): void => {
    if (id === digest) read();
  };
  useEventListener('digest-changed', readOwn);
  useEventListener('review-changed', readOwn);
  useEventListener('session-changed', read);
  useEventListener('people-changed', read);
  useEventListener('data-replaced', read);
}

/** What is shown, and when it was read (milliseconds since 1970). */
export interface ShownReading extends ReviewReading {
  readonly readAt: number;
}

export interface Reading {
  /** The text, what it is compared with, and what may be done; undefined until it is read. */
  readonly reading: ShownReading | undefined;
  readonly error: Error | null;
  /** Reads it again now. */
  readonly refresh: () => Promise<unknown>;
}

/** The text at hand beside an earlier one; the one before stays in sight while another is read. */
export function useReading(digest: string, base: Base | null): Reading {
  const since = base && askedSince(base);
  const { data, dataUpdatedAt, error, refetch } = useQuery({
    queryKey: [...readingKey(digest), since],
    queryFn: () => ask('review.read', { id: digest, since: since ?? { since: 'seen' } }),
    enabled: since !== null,
    staleTime: 0,
    placeholderData: keepPreviousData,
    // Who comes back sees the text as it is, and not for a moment as it was.
    gcTime: 0,
  });
  const shown = base?.since === 'shown' ? { before: { at: base.at, digest: base.digest } } : {};
  const reading = data && { ...data, ...shown, readAt: dataUpdatedAt };
  return { reading, error, refresh: refetch };
}

/** Shows at once how it stands with a digest after a deed. */
export function useSetReview(digest: string): (review: Review) => void {
  const client = useQueryClient();
  return (review) => {
    client.setQueryData(reviewKey(digest), review);
    client.setQueriesData<ReviewReading>(
      { queryKey: readingKey(digest) },
      (old) => old && { ...old, review },
    );
  };
}
