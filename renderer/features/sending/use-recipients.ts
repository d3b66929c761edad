import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { RecipientList } from '#shared/contract/sending.ts';
import { ask } from '#renderer/api/call.ts';
import { useEventListener } from '#renderer/api/events.ts';
import { useOfficeAbility } from '#renderer/api/session.ts';

const KEY = ['recipients'];

/** All lists of recipients, by name; undefined until they are read, and for who may not keep them. */
export function useRecipientLists(): readonly RecipientList[] | undefined {
  const client = useQueryClient();
  useEventListener('recipients-changed', () => {
    void client.invalidateQueries({ queryKey: KEY });
  });
  const isAllowed = useOfficeAbility('manage-recipients')?.allowed ?? false;
  const { data } = useQuery({
    queryKey: KEY,
    queryFn: () => ask('recipients.list', {}),
    enabled: isAllowed,
    staleTime: 0,
  });
  return data;
}

/** Reads the lists again: what was written here is shown at once. */
export function useReadRecipientsAgain(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: KEY });
}
