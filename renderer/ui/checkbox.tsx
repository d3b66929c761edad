import type { ReactElement, ReactNode } from 'react';
import { CheckboxButton, CheckboxField, type CheckboxFieldProps } from 'react-aria-components';
import { Icon } from './icon.tsx';
import styles from './checkbox.module.css';

export interface CheckboxProps extends Omit<
  CheckboxFieldProps,
  'className' | 'children' | 'style'
> {
  /** Its words; a box without words needs `aria-label`. */
  readonly children?: ReactNode;
}

/** A box that is ticked or not. */
export function Checkbox({ children, ...rest }: CheckboxProps): ReactElement {
  return (
    <CheckboxField {...rest} className={styles.field ?? ''}>
      <CheckboxButton className={styles.checkbox ?? ''}>
        <span className={styles.box} aria-hidden="true">
          <Icon name="check" />
        </span>
        {children}
      </CheckboxButton>
    </CheckboxField>
  );
}
