import { refusalProblem } from '#shared/messages/refusal-problem.ts';
import { useExplain } from '#renderer/api/texts.ts';
import { writeComment } from '#renderer/draft/comment-desk.ts';
import { useDraft } from '#renderer/draft/draft.ts';
import { selectionAnchor } from '#renderer/features/item/selection-anchor.ts';
import { useCommand, useRefusal } from '#renderer/keyboard/command-registry.ts';
import { notify } from '#renderer/ui/notify.ts';

/** Begins a comment on what is selected, or on the item; `onBegin` brings the list into sight. */
export function useCommentCommand(onBegin: () => void): void {
  const explain = useExplain();
  const ability = useDraft(({ review }) => review?.abilities.comment ?? null);
  const isRefused = ability?.allowed === false;
  useCommand(
    'review.comment',
    () => {
      const { digest } = useDraft.getState();
      if (!digest) return;
      writeComment({ anchor: selectionAnchor(), digest });
      onBegin();
    },
    ability?.allowed === true,
  );
  useRefusal(
    ['review.comment'],
    () => {
      if (isRefused) notify({ text: explain(refusalProblem(ability)) });
    },
    isRefused,
  );
}
