import { useEffect, useRef } from 'react';
import { afterFocusReturned } from '#renderer/ui/after-focus-returned.ts';

/**
 * Brings the focus back to where it was when a paste began. Each of its sheets does so by itself, but
 * where one takes the place of another it only knows of that one, which is gone.
 */
export function useFocusReturn(isPasting: boolean): void {
  const before = useRef<Element | null>(null);
  useEffect(() => {
    if (isPasting) return undefined;
    const noteFocus = (): void => {
      before.current = document.activeElement;
    };
    const { current } = before;
    afterFocusReturned(() => {
      const isLost = document.activeElement === document.body;
      if (isLost && current instanceof HTMLElement && current.isConnected) current.focus();
    });
    document.addEventListener('focusin', noteFocus);
    return () => {
      document.removeEventListener('focusin', noteFocus);
    };
  }, [isPasting]);
}
