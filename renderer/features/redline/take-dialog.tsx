import { useState, type ReactElement } from 'react';
import type { RedlineReading } from '#shared/contract/redline.ts';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { REDLINE_TEXTS } from '#shared/messages/window/redline.ts';
import { useAbilities } from '#renderer/api/review.ts';
import { useExplain, useTexts } from '#renderer/api/texts.ts';
import { useWhyNot } from '#renderer/api/why-not.ts';
import { flushDraft, useDraft } from '#renderer/draft/draft.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { ChooseFile } from './choose-file.tsx';
import { Decide } from './decide.tsx';
import { readFile } from './read-file.ts';
import { RefusedList } from './refused-list.tsx';
import styles from './redline.module.css';

type Step =
  | { readonly at: 'choosing'; readonly trouble: string | null }
  | { readonly at: 'reading'; readonly file: string }
  | { readonly at: 'read'; readonly reading: RedlineReading };

interface TakeDialogProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** Takes in a Word file that came back from review, change by change. */
export function TakeDialog({ id, onClose }: TakeDialogProps): ReactElement {
  const texts = useTexts(REDLINE_TEXTS);
  const { close } = useTexts(COMMON_TEXTS);
  const explain = useExplain();
  const whyNot = useWhyNot();
  const ability = useAbilities(id)?.['take-proposals'];
  const digest = useDraft(({ open, digest: shown }) => (open?.id === id ? shown : null));
  const [step, setStep] = useState<Step>({ at: 'choosing', trouble: null });

  async function read(file: File): Promise<void> {
    if (!/\.docx$/iu.test(file.name)) {
      setStep({ at: 'choosing', trouble: texts.notWord(file.name) });
      return;
    }
    setStep({ at: 'reading', file: file.name });
    // What was typed last belongs to the text that the file is compared with.
    await flushDraft();
    const answer = await readFile(id, file);
    setStep(
      answer.ok
        ? { at: 'read', reading: answer.value }
        : { at: 'choosing', trouble: explain(answer.error) },
    );
  }
  const isEmpty =
    step.at === 'read' && step.reading.proposals.length + step.reading.comments.length === 0;
  const isDeciding = step.at === 'read' && !isEmpty && digest !== null;
  const refusal = ability && !ability.allowed ? whyNot(ability) : null;
  return (
    <Dialog
      title={texts.takeTitle}
      isOpen
      size={isDeciding ? 'full' : 'normal'}
      isHeld={step.at === 'reading'}
      onClose={onClose}
      actions={
        <>
          {step.at === 'read' && (
            <Button
              onPress={() => {
                setStep({ at: 'choosing', trouble: null });
              }}
            >
              {texts.again}
            </Button>
          )}
          <Button onPress={onClose} isDisabled={step.at === 'reading'}>
            {close}
          </Button>
        </>
      }
    >
      {refusal !== null && (
        <p className={styles.sentence}>
          <Icon name="info" />
          {refusal}
        </p>
      )}
      {refusal === null && step.at === 'choosing' && (
        <ChooseFile trouble={step.trouble} onFile={(file) => void read(file)} />
      )}
      {step.at === 'reading' && <Spinner label={texts.reading(step.file)} />}
      {refusal === null && step.at === 'read' && (
        <div className={isDeciding ? styles.whole : styles.form}>
          <div className={styles.notices}>
            <RefusedList reading={step.reading} />
          </div>
          {isEmpty && <p>{texts.empty}</p>}
          {isDeciding && <Decide id={id} digest={digest} reading={step.reading} />}
        </div>
      )}
    </Dialog>
  );
}
