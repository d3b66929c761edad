import type { ReactElement } from 'react';
import { useTexts } from '#renderer/api/texts.ts';
import { EXPORTING_TEXTS } from '#shared/messages/window/exporting.ts';
import { PlainFiles } from '#renderer/fields/files/plain-files.tsx';
import styles from './export-dialog.module.css';

/** The files that are there already, and what can be done. */
export function Existing({ files }: { readonly files: readonly string[] }): ReactElement {
  const texts = useTexts(EXPORTING_TEXTS);
  return (
    <>
      <p>{texts.exists(files.length)}</p>
      <PlainFiles files={files} />
      <p className={styles.hint}>{texts.existsHint}</p>
    </>
  );
}
