import { useQuery } from '@tanstack/react-query';
import type { Digest } from '#shared/domain/digest.ts';
import { ask } from '#renderer/api/call.ts';
import { useDigestLabel } from '#renderer/api/digest-label.ts';

/** What a digest is called, as in the list of digests. */
export function useDigestName(id: string, period: Digest['period']): string {
  const label = useDigestLabel();
  const { data } = useQuery({ queryKey: ['library'], queryFn: () => ask('library.list', {}) });
  return label({ name: data?.find((one) => one.id === id)?.name ?? null, period });
}
