import { useMutation } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { Problem } from '#shared/messages/messages.ts';
import { FAILURE_TEXTS } from '#shared/messages/window/failure.ts';
import { ask, call } from '#renderer/api/call.ts';
import { useExplain, useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { BackupChoice } from './backup-choice.tsx';
import { ProblemText } from './problem-text.tsx';
import { SaveReport } from './save-report.tsx';
import styles from './failure.module.css';

/** Where the data cannot be opened: what happened, what was kept, and every way on. */
export function FailurePage({ problem }: { readonly problem: Problem }): ReactElement {
  const texts = useTexts(FAILURE_TEXTS);
  const explain = useExplain();
  // When one of them helps, the state of the backend changes and this page goes.
  const retry = useMutation({ mutationFn: () => ask('startup.retry', {}) });
  const choose = useMutation({ mutationFn: () => ask('host.choose-data-folder', {}) });
  return (
    <main className={styles.page}>
      <h1 className={styles.heading}>
        <Icon name="warning" size={20} />
        {texts.startHeading}
      </h1>
      <p role="alert" className={styles.problem}>
        {explain(problem)}
      </p>
      <h2 className={styles.subheading}>{texts.whatToDo}</h2>
      <div className={styles.actions}>
        <Button
          variant="primary"
          autoFocus
          isPending={retry.isPending}
          onPress={() => {
            retry.mutate();
          }}
        >
          {texts.retry}
        </Button>
        <Button
          isPending={choose.isPending}
          onPress={() => {
            choose.mutate();
          }}
        >
          {texts.chooseFolder}
        </Button>
        <SaveReport />
        <Button onPress={() => void call('host.quit', {})}>{texts.quit}</Button>
      </div>
      <ProblemText error={choose.error} />
      {/* Where no backend runs there is nobody to ask for them: trying again comes first. */}
      {problem.code !== 'backend-ends' && (
        <>
          <h2 className={styles.subheading}>{texts.backups}</h2>
          <BackupChoice />
        </>
      )}
    </main>
  );
}
