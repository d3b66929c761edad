import { useRef, useState, type ReactElement } from 'react';
import { Form } from 'react-aria-components';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { SIGN_IN_TEXTS } from '#shared/messages/window/sign-in.ts';
import { ask } from '#renderer/api/call.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { PasswordField } from './password-field.tsx';
import { Trouble } from './trouble.tsx';
import { useAttempt } from './use-attempt.ts';
import styles from './sign-in.module.css';

/** Name and password; who signed in last is proposed. */
export function SignIn({ lastName }: { readonly lastName: string | null }): ReactElement {
  const texts = useTexts(SIGN_IN_TEXTS);
  const { app } = useTexts(COMMON_TEXTS);
  const [name, setName] = useState(lastName ?? '');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState<'name' | 'password' | null>(null);
  const passwordField = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const attempt = useAttempt(
    (input: { readonly name: string; readonly password: string }) => ask('session.sign-in', input),
    () => passwordField.current?.select(),
  );

  const submit = (): void => {
    const lacks = name.trim() === '' ? 'name' : password === '' ? 'password' : null;
    setMissing(lacks);
    if (lacks === null) attempt.run({ name, password });
  };

  return (
    <main className={styles.screen}>
      <div className={styles.sheet}>
        <p className={styles.app}>{app}</p>
        <h1 className={styles.heading}>{texts.title}</h1>
        <Form
          className={styles.form ?? ''}
          validationBehavior="aria"
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <TextField
            label={texts.name}
            value={name}
            onChange={setName}
            isInvalid={missing === 'name'}
            error={texts.nameMissing}
            maxLength={100}
            autoFocus={lastName === null}
          />
          <PasswordField
            use="current"
            label={texts.password}
            value={password}
            onChange={setPassword}
            isInvalid={missing === 'password'}
            error={texts.passwordMissing}
            inputRef={passwordField}
            autoFocus={lastName !== null}
          />
          <Trouble problem={attempt.problem} wait={attempt.wait} />
          <Button
            variant="primary"
            type="submit"
            isPending={attempt.isBusy}
            isDisabled={attempt.wait > 0}
          >
            {texts.signIn}
          </Button>
        </Form>
        <p className={styles.soft}>{texts.forgotten}</p>
      </div>
    </main>
  );
}
