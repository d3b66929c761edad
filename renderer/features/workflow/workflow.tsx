import { useState, type ReactElement } from 'react';
import type { CommandId } from '#shared/commands/commands.ts';
import type { Review } from '#shared/contract/review.ts';
import { refusalProblem } from '#shared/messages/refusal-problem.ts';
import type { Action } from '#shared/workflow/rules.ts';
import { useExplain } from '#renderer/api/texts.ts';
import { useDraft } from '#renderer/draft/draft.ts';
import { useCommand, useRefusal } from '#renderer/keyboard/command-registry.ts';
import { notify } from '#renderer/ui/notify.ts';
import {
  BeginCorrectionDialog,
  DiscardCorrectionDialog,
  HandInDialog,
  WithdrawDialog,
} from './dialogs.tsx';

/** A command that asks before it does something with the digest as a whole. */
function useStepCommand(
  review: Review | null,
  command: CommandId,
  action: Action,
  open: () => void,
): void {
  const explain = useExplain();
  const ability = review?.abilities[action];
  const isRefused = ability?.allowed === false;
  useCommand(command, open, ability?.allowed === true);
  useRefusal(
    [command],
    () => {
      if (isRefused) notify({ text: explain(refusalProblem(ability)) });
    },
    isRefused,
  );
}

type Sheet = 'hand-in' | 'withdraw' | 'begin' | 'discard';

/** The steps of an officer with the digest that is open: their commands, and what they ask. */
export function Workflow({ id }: { readonly id: string }): ReactElement | null {
  const review = useDraft((draft) => draft.review);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const close = (): void => {
    setSheet(null);
  };
  useStepCommand(review, 'review.hand-in', 'hand-in', () => {
    setSheet('hand-in');
  });
  useStepCommand(review, 'review.withdraw', 'withdraw', () => {
    setSheet('withdraw');
  });
  useStepCommand(review, 'review.begin-correction', 'begin-correction', () => {
    setSheet('begin');
  });
  useStepCommand(review, 'review.discard-correction', 'discard-correction', () => {
    setSheet('discard');
  });
  if (!review || sheet === null) return null;
  const step = { id, onClose: close };
  switch (sheet) {
    case 'hand-in':
      return <HandInDialog {...step} openComments={review.openRemarks.length} />;
    case 'withdraw':
      return <WithdrawDialog {...step} />;
    case 'begin':
      return <BeginCorrectionDialog {...step} edition={review.edition + 1} />;
    case 'discard':
      return <DiscardCorrectionDialog {...step} edition={review.edition} />;
  }
}
