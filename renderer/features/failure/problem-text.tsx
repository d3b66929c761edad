import type { ReactElement } from 'react';
import { ProblemError } from '#renderer/api/call.ts';
import { useExplain } from '#renderer/api/texts.ts';
import styles from './failure.module.css';

/** Why the last attempt did not help; nothing where there is no error. */
export function ProblemText({ error }: { readonly error: Error | null }): ReactElement | null {
  const explain = useExplain();
  if (error === null) return null;
  return (
    <p role="alert" className={styles.again}>
      {error instanceof ProblemError ? explain(error.problem) : error.message}
    </p>
  );
}
