import type { ReactElement } from 'react';
import { useLocale, useTexts } from '#renderer/api/texts.ts';
import { WrittenFiles } from '#renderer/fields/files/written-files.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { FINDINGS } from '#shared/messages/reports.ts';
import { EXPORTING_TEXTS } from '#shared/messages/window/exporting.ts';
import type { Done } from './export-step.ts';
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
      <WrittenFiles folder={folder} files={files} />
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
