import { useEffect } from 'react';
import { useDraft } from '#renderer/draft/draft.ts';

/**
 * Holds the window while something typed cannot be stored (a full disk, say): the main process then
 * asks whether it may go. What only waits its turn is stored while the window closes.
 */
export function useUnloadQuestion(): void {
  useEffect(() => {
    const listener = (event: BeforeUnloadEvent): void => {
      const { saving, problem } = useDraft.getState();
      if (saving === 'waiting' && problem !== null) event.preventDefault();
    };
    window.addEventListener('beforeunload', listener);
    return () => {
      window.removeEventListener('beforeunload', listener);
    };
  }, []);
}
