import type { ReactElement, ReactNode } from 'react';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  /** What is not here yet. */
  readonly title: string;
  /** What belongs here, and the keys that put it here. */
  readonly children?: ReactNode;
  /** A button that does the same. */
  readonly action?: ReactNode;
}

/** Stands where something belongs and nothing is yet. */
export function EmptyState({ title, children, action }: EmptyStateProps): ReactElement {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div className={styles.text}>{children}</div>}
      {action}
    </div>
  );
}
