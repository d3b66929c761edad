import { useId, useState, type ReactElement } from 'react';
import { Form } from 'react-aria-components';
import type { Person, Role } from '#shared/domain/person.ts';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { PEOPLE_TEXTS } from '#shared/messages/window/people.ts';
import { SIGN_IN_TEXTS } from '#shared/messages/window/sign-in.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { NewPassword, useTypedTwice } from './new-password.tsx';
import { RoleChoice } from './role-choice.tsx';
import { Trouble } from './trouble.tsx';
import { usePeopleDeed } from './use-people.ts';
import styles from './sign-in.module.css';

interface PersonDialogProps {
  /** Null for a new account. */
  readonly person: Person | null;
  readonly onClose: () => void;
}

/** One account: name and roles, and a first password for a new one. */
export function PersonDialog({ person, onClose }: PersonDialogProps): ReactElement {
  const texts = useTexts(PEOPLE_TEXTS);
  const words = useTexts(SIGN_IN_TEXTS);
  const { cancel } = useTexts(COMMON_TEXTS);
  const form = useId();
  const [name, setName] = useState(person?.name ?? '');
  const [isNameMissing, setNameMissing] = useState(false);
  const [roles, setRoles] = useState<readonly Role[]>(person?.roles ?? ['officer']);
  const { fields, read } = useTypedTwice();
  const create = usePeopleDeed('people.create');
  const change = usePeopleDeed('people.change');

  const save = (): void => {
    setNameMissing(name.trim() === '');
    if (name.trim() === '') return;
    if (person) {
      change.run({ id: person.id, name, roles: [...roles] }, onClose);
      return;
    }
    const password = read();
    if (password !== null) create.run({ name, roles: [...roles], password }, onClose);
  };

  return (
    <Dialog
      title={person ? texts.editTitle(person.name) : texts.newTitle}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{cancel}</Button>
          <Button
            variant="primary"
            type="submit"
            form={form}
            isPending={create.isBusy || change.isBusy}
          >
            {person ? texts.save : texts.create}
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
        <TextField
          label={words.name}
          hint={words.nameHint}
          value={name}
          onChange={(value) => {
            setName(value);
            setNameMissing(false);
          }}
          isInvalid={isNameMissing}
          error={words.nameMissing}
          maxLength={100}
          autoFocus
        />
        <RoleChoice roles={roles} onChange={setRoles} />
        {!person && <NewPassword label={words.password} fields={fields} />}
        <Trouble problem={create.problem ?? change.problem} />
      </Form>
    </Dialog>
  );
}
