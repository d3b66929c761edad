import { useEffect, useEffectEvent } from 'react';

/**
 * Runs something before a field goes: when another item takes its place (the browser then tells
 * nobody that the focus is gone), and before the window closes, in time for the draft to be stored.
 */
export function useBeforeLeaving(run: () => void): void {
  const latest = useEffectEvent(run);
  useEffect(() => {
    const leave = (): void => {
      latest();
    };
    // While the event comes down, so that it is before the draft's own listener.
    window.addEventListener('pagehide', leave, { capture: true });
    return () => {
      window.removeEventListener('pagehide', leave, { capture: true });
      latest();
    };
  }, []);
}
