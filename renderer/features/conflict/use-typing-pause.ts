import { useEffect, useState } from 'react';
import { isComposing } from '#renderer/keyboard/when-composing.ts';

/** How long no key was pressed before a question may take the focus, milliseconds. */
const PAUSE = 800;

/**
 * Whether nobody is in the middle of typing since something waits for an answer: a question that
 * comes up between two letters would swallow the second, or be answered by it.
 */
export function useTypingPause(isWaiting: boolean): boolean {
  const [isPause, setPause] = useState(false);
  useEffect(() => {
    if (!isWaiting) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = (event?: Event): void => {
      clearTimeout(timer);
      if (event instanceof KeyboardEvent && isComposing(event)) return;
      timer = setTimeout(() => {
        stop();
        setPause(true);
      }, PAUSE);
    };
    const hold = (): void => {
      clearTimeout(timer);
    };
    const stop = (): void => {
      clearTimeout(timer);
      window.removeEventListener('keydown', again, { capture: true });
      window.removeEventListener('compositionstart', hold, { capture: true });
      window.removeEventListener('compositionend', again, { capture: true });
    };
    window.addEventListener('keydown', again, { capture: true });
    window.addEventListener('compositionstart', hold, { capture: true });
    window.addEventListener('compositionend', again, { capture: true });
    again();
    return () => {
      stop();
      setPause(false);
    };
  }, [isWaiting]);
  return isWaiting && isPause;
}
