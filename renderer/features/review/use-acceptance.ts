import type { Deed, ReviewReading } from '#shared/contract/review.ts';
import { findItem } from '#shared/editing/place.ts';
import { refusalProblem } from '#shared/messages/refusal-problem.ts';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { REVIEW_TEXTS } from '#shared/messages/window/review.ts';
import { useExplain, useTexts } from '#renderer/api/texts.ts';
import { notify } from '#renderer/ui/notify.ts';
import { unaccepted } from './review-model.ts';
import { useAct } from './use-act.ts';

export interface Acceptance {
  /** Accepts an item, or takes that back. */
  readonly toggle: (item: string) => void;
  /** Accepts all that are not accepted; the notice takes it back. */
  readonly acceptAll: () => void;
}

/** Accepting items one by one or all at once; what is refused is said. */
export function useAcceptance(digest: string, reading: ReviewReading): Acceptance {
  const texts = useTexts(REVIEW_TEXTS);
  const { undo } = useTexts(COMMON_TEXTS);
  const explain = useExplain();
  const act = useAct(digest);
  const { review } = reading;
  const ability = review.abilities['accept-item'];

  const mayAccept = (): boolean => {
    if (!ability.allowed) notify({ text: explain(refusalProblem(ability)) });
    return ability.allowed;
  };
  const done = async (deed: Deed): Promise<boolean> => {
    const problem = await act(deed);
    if (problem) notify({ text: explain(problem), tone: 'danger' });
    return problem === null;
  };
  return {
    toggle: (item) => {
      if (!mayAccept()) return;
      const isAccepted = Object.hasOwn(review.accepted, item);
      if (!findItem(reading.digest, item)) notify({ text: texts.itemGone });
      else void done({ deed: isAccepted ? 'unaccept' : 'accept', items: [item] });
    },
    acceptAll: () => {
      if (!mayAccept()) return;
      const items = unaccepted(reading);
      if (items.length === 0) {
        notify({ text: texts.allAccepted });
        return;
      }
      const takeBack = { label: undo, run: () => void done({ deed: 'unaccept', items }) };
      void done({ deed: 'accept', items }).then((isDone) => {
        if (isDone) notify({ text: texts.acceptedAll(items.length), action: takeBack });
      });
    },
  };
}
