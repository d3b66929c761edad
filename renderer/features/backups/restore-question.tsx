import type { ReactElement } from 'react';
import { BACKUP_TEXTS } from '#shared/messages/window/backups.ts';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';

interface RestoreQuestionProps {
  readonly when: string;
  readonly isBusy: boolean;
  readonly onCancel: () => void;
  readonly onRestore: () => void;
}

/** Says what restoring will do, before it is done: all digests change at once. */
export function RestoreQuestion(props: RestoreQuestionProps): ReactElement {
  const texts = useTexts(BACKUP_TEXTS);
  const { cancel } = useTexts(COMMON_TEXTS);
  return (
    <Dialog
      role="alertdialog"
      title={texts.restoreTitle}
      isOpen
      isHeld={props.isBusy}
      onClose={props.onCancel}
      actions={
        <>
          <Button onPress={props.onCancel} isDisabled={props.isBusy}>
            {cancel}
          </Button>
          <Button variant="primary" autoFocus onPress={props.onRestore} isDisabled={props.isBusy}>
            {texts.restoreTitle}
          </Button>
        </>
      }
    >
      <p>{texts.restoreQuestion(props.when)}</p>
    </Dialog>
  );
}
