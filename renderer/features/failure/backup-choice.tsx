import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { BACKUP_TEXTS } from '#shared/messages/window/backups.ts';
import { FAILURE_TEXTS } from '#shared/messages/window/failure.ts';
import { ask } from '#renderer/api/call.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { useTimeLabel } from '#renderer/api/time-label.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { ProblemText } from './problem-text.tsx';
import styles from './failure.module.css';

/** The backups that can be opened instead; the damaged database is kept beside (by the backend). */
export function BackupChoice(): ReactElement {
  const texts = useTexts(FAILURE_TEXTS);
  const { reasons, restoreNamed } = useTexts(BACKUP_TEXTS);
  const time = useTimeLabel();
  const list = useQuery({ queryKey: ['backups'], queryFn: () => ask('backups.list', {}) });
  const restore = useMutation({ mutationFn: (file: string) => ask('backups.restore', { file }) });
  if (list.isPending) return <Spinner label={texts.backupsLoading} />;
  if (list.isError) return <ProblemText error={list.error} />;
  if (list.data.length === 0) return <p>{texts.noBackups}</p>;
  return (
    <>
      <ul className={styles.backups}>
        {list.data.map(({ file, at, reason }) => (
          <li key={file} className={styles.backup}>
            <span>{time(at)}</span>
            <span className={styles.reason}>{reasons[reason]}</span>
            <Button
              aria-label={restoreNamed(time(at))}
              isPending={restore.isPending}
              onPress={() => {
                restore.mutate(file);
              }}
            >
              {texts.openBackup}
            </Button>
          </li>
        ))}
      </ul>
      <ProblemText error={restore.error} />
    </>
  );
}
