import { useState, type ReactElement } from 'react';
import { WORKFLOW_TEXTS } from '#shared/messages/window/workflow.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { IncompleteItems } from './incomplete-items.tsx';
import { StepDialog } from './step-dialog.tsx';
import styles from './workflow.module.css';

interface StepProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** Hands the digest in: what is incomplete is named, a word to the reviewer may go along. */
export function HandInDialog({
  id,
  openComments,
  onClose,
}: StepProps & { readonly openComments: number }): ReactElement {
  const texts = useTexts(WORKFLOW_TEXTS);
  const [remark, setRemark] = useState('');
  return (
    <StepDialog
      id={id}
      title={texts.handInTitle}
      action={texts.handIn}
      deed={{ deed: 'hand-in', remark: remark.trim() === '' ? null : remark }}
      done={texts.handedIn}
      onClose={onClose}
      hasField
    >
      <p>{texts.handInIntro}</p>
      <IncompleteItems onLeave={onClose} />
      {openComments > 0 && (
        <p className={styles.warning}>
          <Icon name="comment" />
          {texts.openComments(openComments)}
        </p>
      )}
      <TextField
        label={texts.remark}
        hint={texts.remarkHint}
        value={remark}
        onChange={setRemark}
        lines={3}
        maxLength={20_000}
        autoFocus
      />
    </StepDialog>
  );
}

/** Takes the digest back from review. */
export function WithdrawDialog({ id, onClose }: StepProps): ReactElement {
  const texts = useTexts(WORKFLOW_TEXTS);
  return (
    <StepDialog
      id={id}
      title={texts.withdrawTitle}
      action={texts.withdraw}
      deed={{ deed: 'withdraw' }}
      done={texts.withdrawn}
      onClose={onClose}
    >
      <p>{texts.withdrawIntro}</p>
    </StepDialog>
  );
}

interface EditionProps extends StepProps {
  /** The number of the correction. */
  readonly edition: number;
}

/** Begins a correction of what was approved, and says what that means. */
export function BeginCorrectionDialog({ id, edition, onClose }: EditionProps): ReactElement {
  const texts = useTexts(WORKFLOW_TEXTS);
  return (
    <StepDialog
      id={id}
      title={texts.beginTitle}
      action={texts.begin}
      deed={{ deed: 'begin-correction' }}
      done={texts.begun(edition)}
      onClose={onClose}
    >
      <p>{texts.beginIntro(edition)}</p>
      <ul className={styles.steps}>
        {texts.beginSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </StepDialog>
  );
}

/** Gives a correction up, and says what goes and what is kept. */
export function DiscardCorrectionDialog({ id, edition, onClose }: EditionProps): ReactElement {
  const texts = useTexts(WORKFLOW_TEXTS);
  return (
    <StepDialog
      id={id}
      title={texts.discardTitle(edition)}
      action={texts.discard}
      variant="danger"
      deed={{ deed: 'discard-correction' }}
      done={texts.discarded}
      onClose={onClose}
    >
      <p>{texts.discardIntro(edition)}</p>
      <p>{texts.discardKept}</p>
    </StepDialog>
  );
}
