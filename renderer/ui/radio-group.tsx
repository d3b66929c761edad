import type { ReactElement, ReactNode } from 'react';
import {
  Label,
  RadioButton,
  RadioField,
  RadioGroup as AriaRadioGroup,
  Text,
} from 'react-aria-components';
import styles from './radio-group.module.css';

export interface RadioOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  /** What choosing it means, or why it cannot be chosen. */
  readonly hint?: ReactNode;
  readonly isDisabled?: boolean;
}

export interface RadioGroupProps<Value extends string> {
  readonly label: string;
  readonly options: readonly RadioOption<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

/** One of a few that are all in sight, each with a word about it. */
export function RadioGroup<Value extends string>({
  label,
  options,
  value,
  onChange,
}: RadioGroupProps<Value>): ReactElement {
  return (
    <AriaRadioGroup
      className={styles.group ?? ''}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen) onChange(chosen.value);
      }}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      {options.map((option) => (
        <RadioField
          key={option.value}
          value={option.value}
          isDisabled={option.isDisabled ?? false}
          className={styles.field ?? ''}
        >
          <RadioButton className={styles.radio ?? ''}>
            <span className={styles.circle} aria-hidden="true" />
            {option.label}
          </RadioButton>
          {option.hint !== undefined && (
            <Text slot="description" className={styles.hint ?? ''}>
              {option.hint}
            </Text>
          )}
        </RadioField>
      ))}
    </AriaRadioGroup>
  );
}
