import type { ReactElement } from 'react';
import type { Problem } from '#shared/messages/messages.ts';
import { useExplain } from '#renderer/api/texts.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import styles from './sign-in.module.css';

interface TroubleProps {
  /** Null where nothing is wrong. */
  readonly problem: Problem | null;
  /** Seconds still to be waited, shown in place of those at the beginning. */
  readonly wait?: number;
}

/** Why it was refused. A wait counts down for the eye; it is read out once, with its beginning. */
export function Trouble({ problem, wait }: TroubleProps): ReactElement | null {
  const explain = useExplain();
  if (problem === null) return null;
  const isWait = problem.code === 'sign-in-wait' && wait !== undefined;
  const shown: Problem = isWait ? { code: problem.code, params: { seconds: wait } } : problem;
  return (
    <>
      <p className={styles.trouble} role={isWait ? 'timer' : 'alert'}>
        <Icon name="warning" />
        {explain(shown)}
      </p>
      {isWait && (
        <VisuallyHidden>
          <span role="alert">{explain(problem)}</span>
        </VisuallyHidden>
      )}
    </>
  );
}
