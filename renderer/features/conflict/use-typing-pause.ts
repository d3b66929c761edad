import { useEffect, useRef, useState, type RefObject } from 'react';
import { isComposing } from '#renderer/keyboard/when-composing.ts';

/** How long no key was pressed before a question may take the focus, milliseconds. */
const PAUSE = 800;

/** Whether an input method composes, also since before anything waited for an answer. */
function useComposing(): RefObject<boolean> {
  const composing = useRef(false);
  useEffect(() => {
    const note = ({ type }: Event): void => {
      composing.current = type === 'compositionstart';
    };
    window.addEventListener('compositionstart', note, { capture: true });
    window.addEventListener('compositionend', note, { capture: true });
    return () => {
      window.removeEventListener('compositionstart', note, { capture: true });
      window.removeEventListener('compositionend', note, { capture: true });
    };
  }, []);
  return composing;
}

/**
 * Whether nobody is in the middle of typing since something waits for an answer: a question that
 * comes up between two letters would swallow the second, or be answered by it.
 */
export function useTypingPause(isWaiting: boolean): boolean {
  const [isPause, setPause] = useState(false);
  const composing = useComposing();
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
    if (!composing.current) again();
    return () => {
      stop();
      setPause(false);
    };
  }, [isWaiting, composing]);
  return isWaiting && isPause;
}
