import { useRef, useState, type ReactElement } from 'react';
import { Form } from 'react-aria-components';
import { ROLES, type Role } from '#shared/domain/person.ts';
import { SIGN_IN_TEXTS } from '#shared/messages/window/sign-in.ts';
import { ask } from '#renderer/api/call.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { NewPassword, useTypedTwice } from './new-password.tsx';
import { RoleChoice } from './role-choice.tsx';
import { Trouble } from './trouble.tsx';
import { useAttempt } from './use-attempt.ts';
import styles from './sign-in.module.css';

/** Where nobody has an account: makes the first one, an administrator's, and signs in with it. */
export function FirstStart(): ReactElement {
  const texts = useTexts(SIGN_IN_TEXTS);
  const [name, setName] = useState('');
  const [isNameMissing, setNameMissing] = useState(false);
  const [roles, setRoles] = useState<readonly Role[]>(ROLES);
  const { fields, read } = useTypedTwice();
  const form = useRef<HTMLFormElement>(null);
  const attempt = useAttempt(
    (input: { readonly name: string; readonly password: string }) =>
      ask('people.first', { ...input, roles: [...roles] }),
    () => form.current?.querySelector<HTMLInputElement>('[type="password"]')?.select(),
  );

  const begin = (): void => {
    const password = read();
    setNameMissing(name.trim() === '');
    if (name.trim() === '' || password === null) return;
    attempt.run({ name, password });
  };

  return (
    <main className={styles.screen}>
      <div className={styles.sheet} data-size="wide">
        <h1 className={styles.heading}>{texts.firstTitle}</h1>
        <p>{texts.firstText}</p>
        <Form
          ref={form}
          className={styles.form ?? ''}
          validationBehavior="aria"
          onSubmit={(event) => {
            event.preventDefault();
            begin();
          }}
        >
          <TextField
            label={texts.name}
            hint={texts.nameHint}
            value={name}
            onChange={(value) => {
              setName(value);
              setNameMissing(false);
            }}
            isInvalid={isNameMissing}
            error={texts.nameMissing}
            maxLength={100}
            autoFocus
            isRequired
          />
          <NewPassword label={texts.password} fields={fields} />
          <RoleChoice roles={roles} onChange={setRoles} fixed="administrator" />
          <p className={styles.soft}>{texts.fourEyes}</p>
          <p className={styles.soft}>{texts.existing}</p>
          <Trouble problem={attempt.problem} wait={attempt.wait} />
          <Button variant="primary" type="submit" isPending={attempt.isBusy}>
            {texts.begin}
          </Button>
        </Form>
      </div>
    </main>
  );
}
