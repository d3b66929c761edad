import type { ReactElement } from 'react';
import type { Backup } from '#shared/contract/library.ts';
import { BACKUP_TEXTS } from '#shared/messages/window/backups.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { useTimeLabel } from '#renderer/api/time-label.ts';
import { Button } from '#renderer/ui/button.tsx';
import styles from './backup-list.module.css';

interface BackupListProps {
  /** Newest first, as the backend gives them. */
  readonly backups: readonly Backup[];
  readonly onRestore: (backup: Backup) => void;
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);

/** Every backup with its time, size and reason. */
export function BackupList({ backups, onRestore }: BackupListProps): ReactElement {
  const texts = useTexts(BACKUP_TEXTS);
  const time = useTimeLabel();
  return (
    <ul className={styles.list} aria-label={texts.list}>
      {backups.map((backup) => (
        <li key={backup.file} className={styles.row}>
          <span>{time(backup.at)}</span>
          <span className={styles.soft}>{texts.reasons[backup.reason]}</span>
          <span className={styles.soft}>{texts.size(megabytes(backup.bytes))}</span>
          <Button
            aria-label={texts.restoreNamed(time(backup.at))}
            onPress={() => {
              onRestore(backup);
            }}
          >
            {texts.restore}
          </Button>
        </li>
      ))}
    </ul>
  );
}
