import { useEffect } from 'react';
import { hasParkedDraft, useDraft } from '#renderer/draft/draft.ts';

/**
 * Holds the window while something typed cannot be stored (a full disk, say): the main process then
 * asks whether it may go. What only waits its turn is stored while the window closes. What is kept
 * for somebody who signed out goes with the window, so it asks as well.
 */
export function useUnloadQuestion(): void {
  useEffect(() => {
    const listener = (event: BeforeUnloadEvent): void => {
      const { saving, problem } = useDraft.getState();
      if ((saving === 'waiting' && problem !== null) || hasParkedDraft()) event.preventDefault();
    };
    window.addEventListener('beforeunload', listener);
    return () => {
      window.removeEventListener('beforeunload', listener);
    };
  }, []);
}
