import type { ReactElement } from 'react';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { PEOPLE_TEXTS } from '#shared/messages/window/people.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';

interface CloseOwnQuestionProps {
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

/** Asked because one cannot take it back oneself: the account that asks is closed. */
export function CloseOwnQuestion({ onCancel, onConfirm }: CloseOwnQuestionProps): ReactElement {
  const texts = useTexts(PEOPLE_TEXTS);
  const { cancel } = useTexts(COMMON_TEXTS);
  return (
    <Dialog
      role="alertdialog"
      title={texts.ownCloseTitle}
      isOpen
      size="small"
      onClose={onCancel}
      actions={
        <>
          <Button autoFocus onPress={onCancel}>
            {cancel}
          </Button>
          <Button variant="danger" onPress={onConfirm}>
            {texts.closeAccount}
          </Button>
        </>
      }
    >
      <p>{texts.ownCloseQuestion}</p>
    </Dialog>
  );
}
