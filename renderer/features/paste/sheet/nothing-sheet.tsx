import type { ReactElement } from 'react';
import type { Problem } from '#shared/messages/messages.ts';
import { PASTE_TEXTS } from '#shared/messages/window/paste.ts';
import { useExplain, useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { closePaste } from '../paste.ts';
import type { Nothing } from '../paste-store.ts';
import { UnreadList } from './unread-list.tsx';
import styles from './nothing-sheet.module.css';

interface NothingSheetProps {
  readonly nothing: Nothing;
  readonly unread: readonly Problem[];
}

/** Says why there is no article, and what to do. */
export function NothingSheet({ nothing, unread }: NothingSheetProps): ReactElement {
  const texts = useTexts(PASTE_TEXTS);
  const explain = useExplain();
  return (
    <Dialog
      title={texts.title}
      isOpen
      onClose={closePaste}
      actions={
        <Button variant="primary" autoFocus onPress={closePaste}>
          {texts.leave}
        </Button>
      }
    >
      {nothing.why === 'problem' ? (
        <p>{explain(nothing.problem)}</p>
      ) : unread.length > 0 ? null : (
        <div className={styles.nothing}>
          <p className={styles.what}>{texts.nothing[nothing.why]}</p>
          <p>{texts.nothingHelp[nothing.why]}</p>
        </div>
      )}
      <UnreadList unread={unread} />
    </Dialog>
  );
}
