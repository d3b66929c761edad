import { useId, useState, type ReactElement } from 'react';
import type { Review } from '#shared/contract/review.ts';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { SENDING_TEXTS } from '#shared/messages/window/sending.ts';
import { usePersonNames } from '#renderer/api/session.ts';
import { useExplain, useTexts } from '#renderer/api/texts.ts';
import { useWhyNot } from '#renderer/api/why-not.ts';
import { useTimeLabel } from '#renderer/api/time-label.ts';
import { ExportFolder } from '#renderer/fields/files/export-folder.tsx';
import { useExportFolder } from '#renderer/fields/files/use-export-folder.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { LetterContent, LetterRecipients } from './letter-form.tsx';
import { MadeMail } from './made-mail.tsx';
import { RecipientsDialog } from './recipients-dialog.tsx';
import { SentList } from './sent-list.tsx';
import { isWrong } from './typed-recipients.ts';
import { useLetter } from './use-letter.ts';
import { useSend } from './use-send.ts';
import styles from './sending.module.css';

interface SendDialogProps {
  readonly id: string;
  readonly review: Review;
  readonly onClose: () => void;
  /** Goes on to marking the digest as distributed. */
  readonly onDistribute: () => void;
}

/** Sends the edition in force: a mail of the PC's mail program, and the record of it. */
export function SendDialog(props: SendDialogProps): ReactElement {
  const { id, review, onClose, onDistribute } = props;
  const texts = useTexts(SENDING_TEXTS);
  const { cancel, close } = useTexts(COMMON_TEXTS);
  const explain = useExplain();
  const whyNot = useWhyNot();
  const time = useTimeLabel();
  const person = usePersonNames();
  const form = useId();
  const inForce = review.editions.at(-1);
  const { step, make, open, record } = useSend(id);
  const letter = useLetter(id, inForce?.edition ?? 1);
  const { folder, choose } = useExportFolder();
  const [isTried, setTried] = useState(false);
  const [isEditing, setEditing] = useState(false);
  const ability = review.abilities['prepare-mail'];
  const { order } = letter;

  const isReady = (): boolean => {
    setTried(true);
    return order.recipients.length > 0 && !isWrong(letter.read);
  };
  async function makeMail(): Promise<void> {
    if (!isReady() || order.formats.length === 0) return;
    if (folder === null && !(await choose()).chosen) return;
    await make(order);
  }

  const actions = {
    writing: (
      <>
        <Button onPress={onClose} autoFocus={!ability.allowed}>
          {ability.allowed ? cancel : close}
        </Button>
        {ability.allowed && (
          <>
            <Button
              isDisabled={!review.abilities['mark-sent'].allowed}
              onPress={() => {
                if (isReady()) void record(order.recipients, []);
              }}
            >
              {texts.recordOnly}
            </Button>
            <Button
              variant="primary"
              type="submit"
              form={form}
              isPending={step.at === 'writing' && step.isBusy}
            >
              {texts.makeMail}
            </Button>
          </>
        )}
      </>
    ),
    made: (
      <>
        <Button onPress={onClose}>{texts.notSent}</Button>
        <Button onPress={() => void open()}>{texts.openAgain}</Button>
        <Button
          variant="primary"
          autoFocus
          onPress={() => {
            if (step.at === 'made') void record(step.recipients, step.files);
          }}
        >
          {texts.record}
        </Button>
      </>
    ),
    recorded: (
      <>
        {review.abilities.distribute.allowed && (
          <Button onPress={onDistribute}>{texts.distribute}</Button>
        )}
        <Button variant="primary" autoFocus onPress={onClose}>
          {close}
        </Button>
      </>
    ),
  };
  return (
    <>
      <Dialog
        title={texts.title}
        isOpen
        size="large"
        // The question whether it was sent stays until it is answered.
        isHeld={step.at === 'made'}
        onClose={onClose}
        actions={actions[step.at]}
      >
        {inForce && (
          <p className={styles.what}>
            {texts.what({
              edition: inForce.edition,
              who: person(inForce.by),
              when: time(inForce.at),
            })}
          </p>
        )}
        {!ability.allowed && (
          <p className={styles.sentence}>
            <Icon name="info" />
            {whyNot(ability)}
          </p>
        )}
        {step.at === 'writing' && ability.allowed && (
          <form
            id={form}
            className={styles.form}
            onSubmit={(event) => {
              event.preventDefault();
              void makeMail();
            }}
          >
            {step.problem !== null && (
              <p className={styles.sentence} data-tone="danger" role="alert">
                <Icon name="error" />
                {explain(step.problem)}
              </p>
            )}
            <LetterRecipients
              {...letter}
              isTried={isTried}
              onEditLists={() => {
                setEditing(true);
              }}
            />
            <LetterContent {...letter} isTried={isTried} />
            <ExportFolder folder={folder} onChoose={() => void choose()} />
            <p className={styles.soft}>{texts.recordOnlyHint}</p>
          </form>
        )}
        {step.at === 'made' && <MadeMail step={step} />}
        {step.at === 'recorded' && (
          <p className={styles.sentence} data-tone="ok" role="status">
            <Icon name="check" />
            {texts.recorded}
          </p>
        )}
        {step.at !== 'made' && <SentList id={id} />}
      </Dialog>
      {isEditing && (
        <RecipientsDialog
          onClose={() => {
            setEditing(false);
          }}
        />
      )}
    </>
  );
}
