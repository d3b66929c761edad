import type { ReactElement } from 'react';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { HOME_TEXTS } from '#shared/messages/window/home.ts';
import { UNPLACED } from '#shared/messages/reports.ts';
import { useLocale, useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import type { Imported } from './import-files.ts';
import styles from './unplaced-dialog.module.css';

interface UnplacedDialogProps {
  readonly imported: Imported;
  readonly onClose: () => void;
  readonly onOpen: (id: string) => void;
}

/** The lines of a file that are not in its digest: nothing is lost without being said. */
export function UnplacedDialog({ imported, onClose, onOpen }: UnplacedDialogProps): ReactElement {
  const texts = useTexts(HOME_TEXTS);
  const { close } = useTexts(COMMON_TEXTS);
  const locale = useLocale();
  const { id, file, items, unplaced } = imported;
  return (
    <Dialog
      title={texts.importTitle}
      size="large"
      reading="reachable"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{close}</Button>
          <Button
            variant="primary"
            autoFocus
            onPress={() => {
              onClose();
              onOpen(id);
            }}
          >
            {texts.openDigest}
          </Button>
        </>
      }
    >
      <p>{texts.importSummary(file, items, unplaced.length)}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.unplacedLine}</th>
            <th scope="col">{texts.unplacedText}</th>
            <th scope="col">{texts.unplacedWhy}</th>
          </tr>
        </thead>
        <tbody>
          {unplaced.map(({ line, text, why }, index) => (
            <tr key={index}>
              <td>{line}</td>
              <td className={styles.text}>{text}</td>
              <td className={styles.why}>{UNPLACED[why][locale]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
