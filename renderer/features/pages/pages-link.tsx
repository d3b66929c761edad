import { useEffect } from 'react';
import { useEventListener } from '#renderer/api/events.ts';
import { selectItem, useDraft } from '#renderer/draft/draft.ts';
import { tellItem, WHICH_ITEM } from './follow-link.ts';

/** Arrow keys held down pass many items: only where they stop is told. */
const PAUSE = 80;

/**
 * Ties an editor to the pages in a window of their own: tells them which item is being edited, and
 * goes to the one that is chosen there. Shows nothing; there as long as the editor is.
 */
export function PagesLink(): null {
  const id = useDraft(({ open }) => open?.id ?? null);
  const selected = useDraft((state) => state.selected);

  useEffect(() => {
    if (id === null || selected === null) return;
    const timer = window.setTimeout(() => void tellItem(id, selected), PAUSE);
    return () => {
      window.clearTimeout(timer);
    };
  }, [id, selected]);

  useEventListener('follow', ({ id: shown, item, from }) => {
    if (shown !== id || from !== 'pages') return;
    if (item !== WHICH_ITEM) selectItem(item, 'headline-ja');
    else if (selected !== null) void tellItem(shown, selected);
  });
  return null;
}
