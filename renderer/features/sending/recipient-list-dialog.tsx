import { useId, useState, type ReactElement } from 'react';
import { Form } from 'react-aria-components';
import type { RecipientList } from '#shared/contract/sending.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { SENDING_TEXTS } from '#shared/messages/window/sending.ts';
import { call } from '#renderer/api/call.ts';
import { useExplain, useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { AddressFields } from './address-fields.tsx';
import { withoutDoubles } from './addresses.ts';
import { isWrong, NOBODY, readTyped, typedOf } from './typed-recipients.ts';
import { useReadRecipientsAgain, useRecipientLists } from './use-recipients.ts';
import styles from './sending.module.css';

interface RecipientListDialogProps {
  /** Null for a new one. */
  readonly list: RecipientList | null;
  readonly onClose: () => void;
}

/** One list of recipients: its name and its addresses. */
export function RecipientListDialog(props: RecipientListDialogProps): ReactElement {
  const { list, onClose } = props;
  const texts = useTexts(SENDING_TEXTS);
  const { cancel } = useTexts(COMMON_TEXTS);
  const explain = useExplain();
  const form = useId();
  const stored = useRecipientLists()?.find(({ id }) => id === list?.id);
  const readAgain = useReadRecipientsAgain();
  const [rev, setRev] = useState(list?.rev ?? 0);
  const [name, setName] = useState(list?.name ?? '');
  const [typed, setTyped] = useState(list ? typedOf(list.members) : NOBODY);
  const [isTried, setTried] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const read = readTyped(typed);
  const isConflict = problem?.code === 'recipients-changed' && stored !== undefined;

  async function save(over: number): Promise<void> {
    setTried(true);
    if (name.trim() === '' || isWrong(read) || read.recipients.length === 0) return;
    const members = [...withoutDoubles(read.recipients)];
    const answer = await call('recipients.write', {
      id: list?.id ?? null,
      name,
      members,
      rev: over,
    });
    await readAgain();
    if (answer.ok) onClose();
    else setProblem(answer.error);
  }
  const takeTheirs = (theirs: RecipientList): void => {
    setRev(theirs.rev);
    setName(theirs.name);
    setTyped(typedOf(theirs.members));
    setProblem(null);
  };

  const nameWrong = isTried && name.trim() === '';
  return (
    <Dialog
      title={list ? texts.listTitle.edit : texts.listTitle.new}
      isOpen
      size="large"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{cancel}</Button>
          {isConflict && (
            <>
              <Button
                onPress={() => {
                  takeTheirs(stored);
                }}
              >
                {texts.takeTheirs}
              </Button>
              <Button onPress={() => void save(stored.rev)}>{texts.saveMine}</Button>
            </>
          )}
          {!isConflict && (
            <Button variant="primary" type="submit" form={form}>
              {texts.save}
            </Button>
          )}
        </>
      }
    >
      <Form
        id={form}
        className={styles.form ?? ''}
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          void save(rev);
        }}
      >
        {problem !== null && (
          <p className={styles.sentence} data-tone="danger" role="alert">
            <Icon name="error" />
            {explain(problem)}
          </p>
        )}
        <TextField
          label={texts.listName}
          value={name}
          onChange={setName}
          maxLength={200}
          autoFocus
          isInvalid={nameWrong}
          error={nameWrong ? texts.listNameWrong : ''}
        />
        <AddressFields
          typed={typed}
          onChange={setTyped}
          wrong={isTried ? read.wrong : null}
          lines={7}
        />
        {isTried && !isWrong(read) && read.recipients.length === 0 && (
          <p className={styles.sentence} data-tone="danger" role="alert">
            <Icon name="error" />
            {texts.listEmpty}
          </p>
        )}
      </Form>
    </Dialog>
  );
}
