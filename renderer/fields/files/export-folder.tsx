import type { ReactElement } from 'react';
import { EXPORTING_TEXTS } from '#shared/messages/window/exporting.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import styles from './files.module.css';

interface ExportFolderProps {
  readonly folder: string | null;
  readonly onChoose: () => void;
}

/** Where files for others are put. */
export function ExportFolder({ folder, onChoose }: ExportFolderProps): ReactElement {
  const texts = useTexts(EXPORTING_TEXTS);
  return (
    <div className={styles.folder}>
      <span className={styles.label}>{texts.folder}</span>
      <span className={styles.path} data-none={folder === null}>
        {folder ?? texts.noFolder}
      </span>
      <Button icon="folder" onPress={onChoose}>
        {texts.chooseFolder}
      </Button>
    </div>
  );
}
