import type { ReactElement } from 'react';
import { call } from '#renderer/api/call.ts';
import { useLocale, useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { FINDINGS } from '#shared/messages/reports.ts';
import { EXPORTING_TEXTS } from '#shared/messages/window/exporting.ts';
import type { Done } from './export-step.ts';
import { FileName } from './file-name.tsx';
import { filePath } from './file-path.ts';
import styles from './export-dialog.module.css';

/** What was written, and what could not be taken over. */
export function Result({ result }: { readonly result: Done }): ReactElement {
  const texts = useTexts(EXPORTING_TEXTS);
  const locale = useLocale();
  const { folder, files, findings } = result;
  return (
    <>
      <p className={styles.sentence} data-tone="ok" role="status">
        <Icon name="check" />
        {texts.done(files.length)}
      </p>
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
      {findings.length > 0 && (
        <div className={styles.warning}>
          <p className={styles.sentence}>
            <Icon name="warning" />
            {texts.findings}
          </p>
          <ul className={styles.findings}>
            {findings.map(({ code, place, characters }) => (
              <li key={`${code} ${place}`}>
                {texts.finding({
                  place,
                  what: FINDINGS[code][locale](characters.join(texts.comma)),
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
