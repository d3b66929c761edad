import type { ReactElement, ReactNode, Ref } from 'react';
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';
import { useComposedValue } from './use-composed-value.ts';
import styles from './text-field.module.css';

export interface TextFieldProps extends Omit<
  AriaTextFieldProps,
  'className' | 'children' | 'style' | 'value' | 'onChange' | 'defaultValue'
> {
  /** Its name. With `isLabelHidden` only readers hear it. */
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A word about what belongs here, below the field. */
  readonly hint?: ReactNode;
  /** What is wrong with it; with `isInvalid`. */
  readonly error?: string;
  readonly placeholder?: string;
  /** Height in lines, for a field of several lines. */
  readonly lines?: number;
  readonly inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>;
}

/** A field for a line of text (or several), safe with an input method. */
export function TextField({
  label,
  isLabelHidden = false,
  value,
  onChange,
  hint,
  error,
  placeholder,
  lines = 1,
  inputRef,
  ...rest
}: TextFieldProps): ReactElement {
  const { value: shown, onChange: change, ...composition } = useComposedValue(value, onChange);
  const field = {
    ...composition,
    className: styles.input ?? '',
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(inputRef === undefined ? {} : { ref: inputRef }),
  };
  return (
    <AriaTextField
      spellCheck="false"
      autoComplete="off"
      {...rest}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      className={styles.field ?? ''}
      value={shown}
      onChange={change}
    >
      {!isLabelHidden && <Label className={styles.label ?? ''}>{label}</Label>}
      {lines > 1 ? <TextArea {...field} rows={lines} /> : <Input {...field} />}
      {hint !== undefined && (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
    </AriaTextField>
  );
}
