import { useCallback, useEffect } from 'react';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { useTexts } from '#renderer/api/texts.ts';

/** Sets the title of the window: what it shows, then the program. */
export function useWindowTitle(): (shown: string) => void {
  const { app } = useTexts(COMMON_TEXTS);
  useEffect(
    () => () => {
      document.title = app;
    },
    [app],
  );
  return useCallback(
    (shown) => {
      document.title = `${shown} — ${app}`;
    },
    [app],
  );
}
