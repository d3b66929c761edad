import type { Deed } from '#shared/contract/review.ts';
import { WORKFLOW_TEXTS } from '#shared/messages/window/workflow.ts';
import { useDeed } from '#renderer/api/review.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { flushDraft } from '#renderer/draft/draft.ts';
import { notify } from '#renderer/ui/notify.ts';
import { useTellProblem } from '#renderer/ui/use-tell-problem.ts';

/** A step of the digest as a whole. */
export interface Step {
  /** Stores what was typed first: nothing that is not stored can be handed in. */
  readonly take: (deed: Deed) => Promise<void>;
  readonly isBusy: boolean;
}

/** `onDone` follows when it is done; where it could not be done a notice says why. */
export function useStep(id: string, done: string, onDone: () => void): Step {
  const texts = useTexts(WORKFLOW_TEXTS);
  const onError = useTellProblem();
  const { mutate, isPending } = useDeed(id);
  return {
    isBusy: isPending,
    take: async (deed) => {
      if (!(await flushDraft())) {
        notify({ text: texts.notStored, tone: 'warn' });
        return;
      }
      mutate(deed, {
        onError,
        onSuccess: () => {
          notify({ text: done });
          onDone();
        },
      });
    },
  };
}
