import type { ReactElement } from 'react';
import { WORKFLOW_TEXTS } from '#shared/messages/window/workflow.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { useDraft } from '#renderer/draft/draft.ts';
import { CommandButton } from '#renderer/keyboard/command-button.tsx';
import { nextStep } from './next-step.ts';

/** The one primary button: the next step of this person; nothing where it is another's turn. */
export function NextStepButton(): ReactElement | null {
  const texts = useTexts(WORKFLOW_TEXTS);
  const review = useDraft((draft) => draft.review);
  const step = review && nextStep(review);
  if (!step) return null;
  return (
    <CommandButton id={step.command} variant="primary">
      {texts.next[step.text]}
    </CommandButton>
  );
}
