import type { ReactElement, ReactNode } from 'react';
import type { Deed } from '#shared/contract/review.ts';
import { WORKFLOW_TEXTS } from '#shared/messages/window/workflow.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { Button, type ButtonVariant } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useStep } from './use-step.ts';
import styles from './workflow.module.css';

export interface StepDialogProps {
  readonly id: string;
  readonly title: string;
  /** The button that does it. */
  readonly action: string;
  readonly variant?: ButtonVariant;
  readonly deed: Deed;
  /** What is said when it is done. */
  readonly done: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Whether something in it takes the focus, and not the button. */
  readonly hasField?: boolean;
}

/** A step of the digest, with what it means; Enter does it. */
export function StepDialog(props: StepDialogProps): ReactElement {
  const { id, title, action, variant = 'primary', deed, done, onClose, children } = props;
  const texts = useTexts(WORKFLOW_TEXTS);
  const { take, isBusy } = useStep(id, done, onClose);
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{texts.cancel}</Button>
          <Button
            variant={variant}
            autoFocus={props.hasField !== true}
            isDisabled={isBusy}
            onPress={() => void take(deed)}
          >
            {action}
          </Button>
        </>
      }
    >
      <div className={styles.content}>{children}</div>
    </Dialog>
  );
}
