import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { HistoryEntry } from '#shared/contract/review.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { itemsInOrder } from '#shared/editing/place.ts';
import { ask } from '#renderer/api/call.ts';
import { useEventListener } from '#renderer/api/events.ts';
import { useDraft } from '#renderer/draft/draft.ts';

/** A text of a digest: as it was at an event, or as it is. */
export type At = number | 'now';

const textKey = (id: string, at: At | null): readonly unknown[] => ['history-text', id, at];

/** What happened to a digest, oldest first; undefined until it is read. */
export function useHistory(id: string): readonly HistoryEntry[] | undefined {
  const client = useQueryClient();
  const queryKey = ['history', id];
  const again = (told: { readonly id: string }): void => {
    if (told.id !== id) return;
    void client.invalidateQueries({ queryKey });
    void client.invalidateQueries({ queryKey: textKey(id, 'now') });
  };
  useEventListener('review-changed', again);
  useEventListener('digest-changed', again);
  useEventListener('comments-changed', again);
  const { data } = useQuery({
    queryKey,
    queryFn: () => ask('review.history', { id }),
    staleTime: 0,
    gcTime: 0,
  });
  return data;
}

/** One text of a digest; undefined until it is read. A text of the past never changes. */
export function useTextAt(id: string, at: At | null): Digest | undefined {
  const now = useDraft(({ open, digest }) => (open?.id === id ? digest : null));
  const { data } = useQuery({
    queryKey: textKey(id, at),
    queryFn: async () =>
      at === 'now' || at === null
        ? (await ask('review.read', { id, since: { since: 'seen' } })).digest
        : ask('review.text', { id, seq: at }),
    enabled: at !== null && !(at === 'now' && now !== null),
    staleTime: at === 'now' ? 0 : Infinity,
  });
  if (at === null) return undefined;
  return at === 'now' && now !== null ? now : data;
}

/** How many kept texts are looked through for the name of an item that is gone. */
const TEXTS = 12;

const headlines = (digest: Digest): [string, string][] =>
  itemsInOrder(digest).map(({ id, headline }) => [id, headline.ja || headline.en]);

/**
 * The headlines of all items that a history names, by id, also of items that are gone: those as
 * they were in the newest text that has them. '' where an item has no headline.
 */
export function useHeadlines(
  id: string,
  history: readonly HistoryEntry[],
): ReadonlyMap<string, string> {
  const now = useDraft(({ open, digest }) => (open?.id === id ? digest : null));
  const known = new Map(now ? headlines(now) : []);
  const named = history.flatMap(({ event }) => ('items' in event ? event.items : []));
  const missing = [...new Set(named)].filter((item) => !known.has(item));
  const texts = history.filter(({ hasText }) => hasText).map(({ seq }) => seq);
  const { data } = useQuery({
    queryKey: ['history-names', id, missing, texts],
    queryFn: async () => {
      const found = new Map<string, string>();
      for (const seq of texts.toReversed().slice(0, TEXTS)) {
        if (missing.every((item) => found.has(item))) break;
        for (const [item, name] of headlines(await ask('review.text', { id, seq }))) {
          if (!found.has(item)) found.set(item, name);
        }
      }
      return found;
    },
    enabled: missing.length > 0 && texts.length > 0,
  });
  return new Map([...(data ?? []), ...known]);
}
