import { useRef, useState, type ReactElement, type RefObject } from 'react';
import { PASSWORD_LENGTH } from '#shared/contract/session.ts';
import { SIGN_IN_TEXTS } from '#shared/messages/window/sign-in.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { PasswordField } from './password-field.tsx';
import styles from './sign-in.module.css';

/** A password that is typed twice. */
export interface TypedTwice {
  readonly first: string;
  readonly second: string;
  /** Whether it was said that they differ; until something is typed. */
  readonly isRefused: boolean;
}

type Field = HTMLInputElement & HTMLTextAreaElement;

interface TwoFields {
  readonly typed: TypedTwice;
  readonly onChange: (typed: TypedTwice) => void;
  readonly second: RefObject<Field | null>;
}

/** Both fields, and `read`: the password, or null where they differ, which is said then. */
export function useTypedTwice(): {
  readonly fields: TwoFields;
  readonly read: () => string | null;
} {
  const second = useRef<Field>(null);
  const [typed, setTyped] = useState<TypedTwice>({ first: '', second: '', isRefused: false });
  const read = (): string | null => {
    if (typed.first === typed.second) return typed.first;
    setTyped({ ...typed, isRefused: true });
    second.current?.select();
    return null;
  };
  return { fields: { typed, onChange: setTyped, second }, read };
}

interface NewPasswordProps {
  readonly label: string;
  readonly fields: TwoFields;
  readonly autoFocus?: boolean;
}

/** The two fields of a new password, side by side. */
export function NewPassword(props: NewPasswordProps): ReactElement {
  const { label, fields, autoFocus = false } = props;
  const { typed, onChange, second } = fields;
  const texts = useTexts(SIGN_IN_TEXTS);
  return (
    <div className={styles.twice}>
      <PasswordField
        use="new"
        label={label}
        hint={texts.passwordHint(PASSWORD_LENGTH.least)}
        value={typed.first}
        onChange={(first) => {
          onChange({ ...typed, first, isRefused: false });
        }}
        autoFocus={autoFocus}
        isRequired
      />
      <PasswordField
        use="new"
        label={texts.again}
        value={typed.second}
        onChange={(again) => {
          onChange({ ...typed, second: again, isRefused: false });
        }}
        isInvalid={typed.isRefused}
        error={texts.differs}
        inputRef={second}
      />
    </div>
  );
}
