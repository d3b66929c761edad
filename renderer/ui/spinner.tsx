import type { ReactElement } from 'react';
import styles from './spinner.module.css';

/** A quiet sign that something is on its way; appears after 300 ms. */
export function Spinner({ label }: { readonly label: string }): ReactElement {
  return (
    <span className={styles.spinner} role="status">
      <span className={styles.ring} aria-hidden="true" />
      {label}
    </span>
  );
}
