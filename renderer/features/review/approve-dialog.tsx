import { useState, type ReactElement } from 'react';
import type { ReviewReading } from '#shared/contract/review.ts';
import type { Flag } from '#shared/workflow/ability.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { refusalProblem } from '#shared/messages/refusal-problem.ts';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { REVIEW_TEXTS } from '#shared/messages/window/review.ts';
import { useExplain, useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { notify } from '#renderer/ui/notify.ts';
import { RemarkField } from './remark-field.tsx';
import { countIncomplete, unaccepted } from './review-model.ts';
import type { Act } from './use-act.ts';
import styles from './review-dialog.module.css';

interface ApproveDialogProps {
  /** As it was when the sheet was opened: this is what is approved. */
  readonly asked: ReviewReading;
  /** As it is now. */
  readonly now: ReviewReading;
  readonly act: Act;
  readonly onClose: () => void;
  /** The backend has another text than the one that was asked about. */
  readonly onTextChanged: () => void;
}

function countOf(flag: Flag, reading: ReviewReading): number {
  switch (flag) {
    case 'open-remarks':
      return reading.review.openRemarks.length;
    case 'incomplete-items':
      return countIncomplete(reading.digest);
    case 'unaccepted-items':
      return unaccepted(reading).length;
    case 'one-person':
    case 'nothing-sent':
      return 0;
  }
}

/** Approves the text that stands on the screen; says first what is open. */
export function ApproveDialog(props: ApproveDialogProps): ReactElement {
  const { asked, now, act, onClose, onTextChanged } = props;
  const texts = useTexts(REVIEW_TEXTS);
  const { cancel } = useTexts(COMMON_TEXTS);
  const explain = useExplain();
  const [remark, setRemark] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isRunning, setRunning] = useState(false);
  const ability = now.review.abilities.approve;
  const isChanged = asked.clock !== now.clock;
  const canRun = ability.allowed && !isChanged && !isRunning;
  const flags = ability.allowed ? ability.flags : [];
  const { edition } = now.review;
  const submit = async (): Promise<void> => {
    if (!canRun) return;
    setRunning(true);
    const found = await act({ deed: 'approve', remark: remark.trim() || null, seen: asked.clock });
    setRunning(false);
    setProblem(found);
    if (found?.code === 'text-changed') onTextChanged();
    if (found) return;
    notify({ text: texts.approved(edition) });
    onClose();
  };
  const trouble = isChanged
    ? texts.changedMeanwhile
    : !ability.allowed
      ? explain(refusalProblem(ability))
      : problem && explain(problem);
  return (
    <Dialog
      title={texts.approveTitle(edition)}
      isOpen
      isHeld={isRunning}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{cancel}</Button>
          <Button variant="primary" isDisabled={!canRun} onPress={() => void submit()}>
            {texts.approveNow}
          </Button>
        </>
      }
    >
      <p>{texts.approveIntro}</p>
      {flags.length === 0 ? (
        <p className={styles.fine}>
          <Icon name="check" />
          {texts.approveNothingOpen}
        </p>
      ) : (
        <ul className={styles.flags}>
          {flags.map((flag) => (
            <li key={flag} className={styles.flag}>
              <Icon name="warning" />
              {texts.flags[flag](countOf(flag, now))}
            </li>
          ))}
        </ul>
      )}
      <RemarkField value={remark} onChange={setRemark} onSubmit={() => void submit()} />
      {trouble !== null && (
        <p className={styles.problem} role="alert">
          {trouble}
        </p>
      )}
    </Dialog>
  );
}
