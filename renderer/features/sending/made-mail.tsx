import type { ReactElement } from 'react';
import { SENDING_TEXTS } from '#shared/messages/window/sending.ts';
import { useExplain, useTexts } from '#renderer/api/texts.ts';
import { splitPath } from '#renderer/fields/files/file-path.ts';
import { WrittenFiles } from '#renderer/fields/files/written-files.tsx';
import { PlainFiles } from '#renderer/fields/files/plain-files.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { RecipientNames } from './sent-list.tsx';
import type { SendStep } from './use-send.ts';
import styles from './sending.module.css';

/** The mail that was made, and the question that only the person can answer. */
export function MadeMail({ step }: { readonly step: SendStep & { at: 'made' } }): ReactElement {
  const texts = useTexts(SENDING_TEXTS);
  const explain = useExplain();
  const { path, files, recipients, isOpened, problem } = step;
  const { folder, file } = splitPath(path);
  return (
    <>
      <p className={styles.sentence} data-tone={isOpened ? 'ok' : 'plain'} role="status">
        <Icon name={isOpened ? 'check' : 'info'} />
        {isOpened ? texts.mailMade : texts.mailNotOpened}
      </p>
      {problem !== null && (
        <p className={styles.sentence} data-tone="danger" role="alert">
          <Icon name="error" />
          {explain(problem)}
        </p>
      )}
      <div>
        <span className={styles.label}>{texts.mailFile}</span>
        <WrittenFiles folder={folder} files={[file]} />
        <PlainFiles files={files.map(({ name }) => name)} />
      </div>
      <RecipientNames recipients={recipients} />
      <p className={styles.question}>{texts.wasItSent}</p>
    </>
  );
}
