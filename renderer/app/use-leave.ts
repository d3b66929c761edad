import { EDITOR_TEXTS } from '#shared/messages/window/editor.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { notify } from '#renderer/ui/notify.ts';
import { leaveFor } from './leave.ts';
import type { Place } from './place.ts';

/** Goes elsewhere, or says why not yet. */
export function useLeave(): (place: Place) => void {
  const { notStored } = useTexts(EDITOR_TEXTS);
  return (place) => {
    void leaveFor(place).then((left) => {
      if (!left) notify({ text: notStored, tone: 'warn' });
    });
  };
}
