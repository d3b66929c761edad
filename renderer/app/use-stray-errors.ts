import { useEffect, useEffectEvent } from 'react';
import { EDITOR_TEXTS } from '#shared/messages/window/editor.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { notify } from '#renderer/ui/notify.ts';

/** Says so where something went wrong outside of what is drawn: nothing is passed over in silence. */
export function useStrayErrors(): void {
  const { unexpected } = useTexts(EDITOR_TEXTS);
  const tell = useEffectEvent(() => {
    notify({ text: unexpected, tone: 'danger' });
  });
  useEffect(() => {
    const listener = (event: ErrorEvent | PromiseRejectionEvent): void => {
      // Chromium's remark that a size changed while sizes were being told; nothing is wrong.
      if ('message' in event && event.message.startsWith('ResizeObserver loop')) return;
      tell();
    };
    window.addEventListener('error', listener);
    window.addEventListener('unhandledrejection', listener);
    return () => {
      window.removeEventListener('error', listener);
      window.removeEventListener('unhandledrejection', listener);
    };
  }, []);
}
