import type { ReactElement } from 'react';
import { EXPORTING_TEXTS } from '#shared/messages/window/exporting.ts';
import { call } from '#renderer/api/call.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FileName } from './file-name.tsx';
import { filePath } from './file-path.ts';
import styles from './files.module.css';

interface WrittenFilesProps {
  readonly folder: string;
  readonly files: readonly string[];
}

/** Files that were written into the folder of exports; each can be shown there. */
export function WrittenFiles({ folder, files }: WrittenFilesProps): ReactElement {
  const texts = useTexts(EXPORTING_TEXTS);
  return (
    <ul className={styles.files}>
      {files.map((file) => (
        <li key={file}>
          <FileName file={file} />
          <Button
            variant="quiet"
            icon="folder"
            aria-label={texts.showThisFile(file)}
            onPress={() => void call('host.show-file', { path: filePath(folder, file) })}
          >
            {texts.showFile}
          </Button>
        </li>
      ))}
    </ul>
  );
}
