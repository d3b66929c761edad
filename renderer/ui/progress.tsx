import type { ReactElement } from 'react';
import { Label, ProgressBar } from 'react-aria-components';
import styles from './progress.module.css';

interface ProgressProps {
  readonly label: string;
  /** How much is done, of `max`; null where nobody knows. */
  readonly value: number | null;
  readonly max?: number;
  /** Said in words beside the label, such as `2 / 4`. */
  readonly text?: string;
}

/** How far a longer piece of work is. */
export function Progress({ label, value, max = 1, text }: ProgressProps): ReactElement {
  return (
    <ProgressBar
      className={styles.progress ?? ''}
      value={value ?? 0}
      maxValue={Math.max(max, Number.EPSILON)}
      isIndeterminate={value === null}
      {...(text === undefined ? {} : { valueLabel: text })}
    >
      {({ percentage, isIndeterminate }) => (
        <>
          <span className={styles.words}>
            <Label>{label}</Label>
            <span>{text}</span>
          </span>
          <span className={styles.track}>
            <span
              className={styles.bar}
              data-indeterminate={isIndeterminate}
              style={{ width: `${String(percentage ?? 0)}%` }}
            />
          </span>
        </>
      )}
    </ProgressBar>
  );
}
