import type { ReactElement } from 'react';
import { TextField, type TextFieldProps } from '#renderer/ui/text-field.tsx';

/** What a password field is for: Chromium keeps nothing either way. */
interface PasswordFieldProps extends Omit<TextFieldProps, 'type' | 'autoComplete' | 'lines'> {
  readonly use: 'current' | 'new';
}

/** A password; the input method is off in it, and what is typed is not shown. */
export const PasswordField = ({ use, ...rest }: PasswordFieldProps): ReactElement => (
  <TextField {...rest} type="password" autoComplete={`${use}-password`} maxLength={1000} />
);
