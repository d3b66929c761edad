import { useQuery } from '@tanstack/react-query';
import { ask } from '#renderer/api/call.ts';
import { useDraft } from '#renderer/draft/draft.ts';
import { incompleteness, type Missing } from '#shared/checks/incompleteness.ts';
import type { Digest, Item } from '#shared/domain/digest.ts';
import { itemsInOrder } from '#shared/editing/place.ts';

/** An item that still lacks something. */
export interface IncompleteItem {
  readonly item: Item;
  readonly missing: readonly [Missing, ...Missing[]];
}

/** What is incomplete in a digest: how many items, and which where the digest is open here. */
export interface Incomplete {
  readonly count: number;
  readonly items: readonly IncompleteItem[];
}

/** The items that still lack something, in the order of the report. */
export const incompleteItems = (digest: Digest): readonly IncompleteItem[] =>
  itemsInOrder(digest).flatMap((item): IncompleteItem[] => {
    const [first, ...rest] = incompleteness(item);
    return first === undefined ? [] : [{ item, missing: [first, ...rest] }];
  });

/** What is incomplete in the digest that is to be exported. */
export function useIncomplete(id: string): Incomplete {
  const digest = useDraft(({ open, digest: shown }) => (open?.id === id ? shown : null));
  const { data } = useQuery({
    queryKey: ['export', 'incomplete', id],
    queryFn: () => ask('library.list', {}),
    enabled: digest === null,
    // An answer of the last time the dialog was open says nothing now.
    gcTime: 0,
  });
  if (digest !== null) {
    const items = incompleteItems(digest);
    return { count: items.length, items };
  }
  return { count: data?.find((summary) => summary.id === id)?.incomplete ?? 0, items: [] };
}
