import type { Deed } from '#shared/contract/review.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { call } from '#renderer/api/call.ts';
import { useSetReview } from './use-reading.ts';

/** Does something with the digest as a whole; why it was not done, or null. */
export type Act = (deed: Deed) => Promise<Problem | null>;

/** Deeds for a digest; how it stands then is shown at once. */
export function useAct(digest: string): Act {
  const setReview = useSetReview(digest);
  return async (act) => {
    const answer = await call('review.act', { id: digest, act });
    if (!answer.ok) return answer.error;
    setReview(answer.value);
    return null;
  };
}
