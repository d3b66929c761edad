import { useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import { createPortal } from 'react-dom';
import { Form } from 'react-aria-components';
import type { Person } from '#shared/domain/person.ts';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { SIGN_IN_TEXTS } from '#shared/messages/window/sign-in.ts';
import { ask, call } from '#renderer/api/call.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { flushDraft, useDraft } from '#renderer/draft/draft.ts';
import { Button } from '#renderer/ui/button.tsx';
import { PasswordField } from './password-field.tsx';
import { Trouble } from './trouble.tsx';
import { useAttempt } from './use-attempt.ts';
import { coverWindow } from './cover-window.ts';
import styles from './sign-in.module.css';

/**
 * Lies over the window while the screen is locked. What is beneath stays as it is, also an open
 * sheet; it can be neither seen nor reached, nor read out.
 */
export function LockScreen({ person }: { readonly person: Person }): ReactElement {
  const texts = useTexts(SIGN_IN_TEXTS);
  const { app } = useTexts(COMMON_TEXTS);
  const sheet = useRef<HTMLDialogElement>(null);
  const passwordField = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [password, setPassword] = useState('');
  const [isMissing, setMissing] = useState(false);
  const isStored = useDraft(({ saving }) => saving === 'saved');
  const attempt = useAttempt(
    (typed: string) => ask('session.unlock', { password: typed }),
    () => passwordField.current?.select(),
  );
  useLayoutEffect(() => (sheet.current ? coverWindow(sheet.current) : undefined), []);

  const unlock = (): void => {
    setMissing(password === '');
    if (password !== '') attempt.run(password);
  };
  const leave = (): void => {
    void flushDraft().then(() => call('session.sign-out', {}));
  };

  return createPortal(
    <dialog
      ref={sheet}
      className={styles.lock}
      aria-label={texts.lockedFor(person.name)}
      // For chords and for react-aria's sheets: nothing is done beneath by what is done here.
      data-modal
      data-react-aria-top-layer="true"
    >
      <div className={styles.screen}>
        <div className={styles.sheet}>
          <p className={styles.app}>{app}</p>
          <h1 className={styles.heading}>{texts.locked}</h1>
          <p className={styles.name}>{person.name}</p>
          <Form
            className={styles.form ?? ''}
            validationBehavior="aria"
            onSubmit={(event) => {
              event.preventDefault();
              unlock();
            }}
          >
            <PasswordField
              use="current"
              label={texts.password}
              value={password}
              onChange={setPassword}
              isInvalid={isMissing}
              error={texts.passwordMissing}
              inputRef={passwordField}
            />
            <Trouble problem={attempt.problem} wait={attempt.wait} />
            <Button
              variant="primary"
              type="submit"
              isPending={attempt.isBusy}
              isDisabled={attempt.wait > 0}
            >
              {texts.unlock}
            </Button>
          </Form>
          {!isStored && <p className={styles.soft}>{texts.unstored(person.name)}</p>}
          <Button variant="quiet" onPress={leave}>
            {texts.other}
          </Button>
        </div>
      </div>
    </dialog>,
    document.body,
  );
}
