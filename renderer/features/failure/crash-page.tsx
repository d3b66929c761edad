import type { ReactElement } from 'react';
import { FAILURE_TEXTS } from '#shared/messages/window/failure.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { SaveReport } from './save-report.tsx';
import styles from './failure.module.css';

interface CrashPageProps {
  readonly error: Error;
  readonly onShowAgain: () => void;
}

/** Stands in for a window that could not be drawn. */
export function CrashPage({ error, onShowAgain }: CrashPageProps): ReactElement {
  const texts = useTexts(FAILURE_TEXTS);
  return (
    <main className={styles.page}>
      <h1 className={styles.heading}>{texts.crashHeading}</h1>
      <p>{texts.crashText}</p>
      <div className={styles.actions}>
        <Button variant="primary" autoFocus onPress={onShowAgain}>
          {texts.showAgain}
        </Button>
        <Button
          onPress={() => {
            window.location.reload();
          }}
        >
          {texts.reload}
        </Button>
        <SaveReport />
      </div>
      <details className={styles.detail}>
        <summary>{texts.detail}</summary>
        <pre>{error.stack ?? error.message}</pre>
      </details>
    </main>
  );
}
