import type { ReactElement } from 'react';
import { PASTE_TEXTS } from '#shared/messages/window/paste.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Progress } from '#renderer/ui/progress.tsx';
import { cancelReading } from '../paste.ts';
import { useDelay } from '../use-delay.ts';
import styles from './reading-sign.module.css';

/** From then on (milliseconds) there is a quiet sign, and then progress that can be cancelled. */
const SOON = 100;
const LATE = 1000;

/** Stands for cards that are on their way. */
export function ReadingSign(): ReactElement | null {
  const texts = useTexts(PASTE_TEXTS);
  const isSoon = useDelay(SOON);
  const isLate = useDelay(LATE);
  if (!isSoon) return null;
  if (!isLate) {
    return (
      <p className={styles.sign} role="status">
        {texts.reading}
      </p>
    );
  }
  return (
    <Dialog
      title={texts.title}
      size="small"
      isOpen
      onClose={cancelReading}
      // Not the focus: Enter, pressed for cards that are about to come, must not cancel them.
      actions={<Button onPress={cancelReading}>{texts.cancel}</Button>}
    >
      <Progress label={texts.reading} value={null} />
    </Dialog>
  );
}
