import type { ReactElement } from 'react';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { HOME_TEXTS } from '#shared/messages/window/home.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';

interface PurgeQuestionProps {
  readonly name: string;
  readonly onCancel: () => void;
  readonly onPurge: () => void;
}

/** The one deletion that cannot be undone is asked about. */
export function PurgeQuestion({ name, onCancel, onPurge }: PurgeQuestionProps): ReactElement {
  const texts = useTexts(HOME_TEXTS);
  const { cancel } = useTexts(COMMON_TEXTS);
  return (
    <Dialog
      role="alertdialog"
      size="small"
      title={texts.purgeTitle}
      isOpen
      onClose={onCancel}
      actions={
        <>
          <Button autoFocus onPress={onCancel}>
            {cancel}
          </Button>
          <Button variant="danger" onPress={onPurge}>
            {texts.purge}
          </Button>
        </>
      }
    >
      <p>{texts.purgeQuestion(name)}</p>
    </Dialog>
  );
}
