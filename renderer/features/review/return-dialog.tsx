import { useState, type ReactElement } from 'react';
import type { Problem } from '#shared/messages/messages.ts';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { REVIEW_TEXTS } from '#shared/messages/window/review.ts';
import { useExplain, useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { notify } from '#renderer/ui/notify.ts';
import { RemarkField } from './remark-field.tsx';
import type { Act } from './use-act.ts';
import styles from './review-dialog.module.css';

interface ReturnDialogProps {
  readonly act: Act;
  readonly onClose: () => void;
}

/** Returns the digest to the officer, with a remark. */
export function ReturnDialog({ act, onClose }: ReturnDialogProps): ReactElement {
  const texts = useTexts(REVIEW_TEXTS);
  const { cancel } = useTexts(COMMON_TEXTS);
  const explain = useExplain();
  const [remark, setRemark] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isRunning, setRunning] = useState(false);
  const submit = async (): Promise<void> => {
    if (isRunning) return;
    setRunning(true);
    const found = await act({ deed: 'return', remark: remark.trim() || null });
    setRunning(false);
    setProblem(found);
    if (found) return;
    notify({ text: texts.returned });
    onClose();
  };
  return (
    <Dialog
      title={texts.returnTitle}
      isOpen
      isHeld={isRunning}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{cancel}</Button>
          <Button variant="primary" isDisabled={isRunning} onPress={() => void submit()}>
            {texts.returnNow}
          </Button>
        </>
      }
    >
      <p>{texts.returnIntro}</p>
      <RemarkField value={remark} onChange={setRemark} onSubmit={() => void submit()} />
      {problem && (
        <p className={styles.problem} role="alert">
          {explain(problem)}
        </p>
      )}
    </Dialog>
  );
}
