import { useEffect } from 'react';
import { call } from '#renderer/api/call.ts';

/** What counts as doing something; the backend hears of it at most so often (milliseconds). */
const DEEDS = ['keydown', 'pointerdown', 'wheel'] as const;
const EVERY = 30_000;

/** Tells the backend that somebody is there, as long as they do something: the screen stays open. */
export function useActivity(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    let told = -Infinity;
    const listener = (): void => {
      const now = performance.now();
      if (now - told < EVERY) return;
      told = now;
      // Refused where the screen was just locked; an event tells of that.
      void call('session.touch', {});
    };
    const how = { capture: true, passive: true };
    for (const deed of DEEDS) window.addEventListener(deed, listener, how);
    return () => {
      for (const deed of DEEDS) window.removeEventListener(deed, listener, how);
    };
  }, [isOn]);
}
