import type { ReactElement } from 'react';
import { useExplain, useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import type { Problem } from '#shared/messages/messages.ts';
import { PAGES_TEXTS } from '#shared/messages/window/pages.ts';
import styles from './pages-state.module.css';

/** Stands where the pages will be, until the first are there. */
export function PagesComing(): ReactElement {
  const texts = useTexts(PAGES_TEXTS);
  return (
    <div className={styles.middle}>
      <Spinner label={texts.drawing} />
    </div>
  );
}

interface PagesProblemProps {
  readonly problem: Problem;
  /** Whether pages of before are still shown. */
  readonly stale: boolean;
  readonly onAgain: () => void;
}

/** Why there are no pages, or none newer, and the way out. */
export function PagesProblem({ problem, stale, onAgain }: PagesProblemProps): ReactElement {
  const texts = useTexts(PAGES_TEXTS);
  const explain = useExplain();
  return (
    <div className={stale ? styles.above : styles.middle} role="status">
      <p className={styles.sentence}>
        <Icon name="warning" />
        <span>
          {explain(problem)} {stale && texts.stale}
        </span>
      </p>
      <Button onPress={onAgain}>{texts.again}</Button>
    </div>
  );
}
