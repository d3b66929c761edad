import { useId, useState, type ReactElement } from 'react';
import { Form } from 'react-aria-components';
import type { Person } from '#shared/domain/person.ts';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { PEOPLE_TEXTS } from '#shared/messages/window/people.ts';
import { SIGN_IN_TEXTS } from '#shared/messages/window/sign-in.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { notify } from '#renderer/ui/notify.ts';
import { NewPassword, useTypedTwice } from './new-password.tsx';
import { PasswordField } from './password-field.tsx';
import { Trouble } from './trouble.tsx';
import { usePeopleDeed } from './use-people.ts';
import styles from './sign-in.module.css';

interface PasswordDialogProps {
  readonly person: Person;
  /** Whether it is one's own: then the one until now is asked for. */
  readonly isOwn: boolean;
  readonly onClose: () => void;
}

/** A new password for an account. */
export function PasswordDialog({ person, isOwn, onClose }: PasswordDialogProps): ReactElement {
  const texts = useTexts(PEOPLE_TEXTS);
  const { passwordMissing } = useTexts(SIGN_IN_TEXTS);
  const { cancel } = useTexts(COMMON_TEXTS);
  const form = useId();
  const [current, setCurrent] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { fields, read } = useTypedTwice();
  const set = usePeopleDeed('people.password');

  const save = (): void => {
    setMissing(isOwn && current === '');
    const password = read();
    if (password === null || (isOwn && current === '')) return;
    set.run({ id: person.id, password, current: isOwn ? current : null }, () => {
      notify({ text: isOwn ? texts.ownPasswordSet : texts.passwordSet(person.name) });
      onClose();
    });
  };

  return (
    <Dialog
      title={isOwn ? texts.ownPasswordTitle : texts.passwordTitle(person.name)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{cancel}</Button>
          <Button variant="primary" type="submit" form={form} isPending={set.isBusy}>
            {texts.save}
          </Button>
        </>
      }
    >
      <Form
        id={form}
        className={styles.form ?? ''}
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {isOwn && (
          <PasswordField
            use="current"
            label={texts.current}
            value={current}
            onChange={(value) => {
              setCurrent(value);
              setMissing(false);
            }}
            isInvalid={isMissing}
            error={passwordMissing}
            autoFocus
          />
        )}
        <NewPassword label={texts.newPassword} fields={fields} autoFocus={!isOwn} />
        <Trouble problem={set.problem} />
      </Form>
    </Dialog>
  );
}
