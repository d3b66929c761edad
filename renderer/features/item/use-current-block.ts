import { useEffect, useState, type RefObject } from 'react';
import { liveEditor } from './body/live-editor.ts';
import { useLivePlace } from './body/live-place.ts';

/** What opens over the window and goes again: meanwhile it is still about the field below. */
const PASSING = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox]';

function setActive(isActive: boolean): void {
  if (useLivePlace.getState().isActive !== isActive) useLivePlace.setState({ isActive });
}

/**
 * The index of the block that has, or last had, the focus; and whether commands of writing are
 * about the body being edited. Listens to the page itself: a dialog is elsewhere in it.
 */
export function useCurrentBlock(root: RefObject<HTMLElement | null>): number {
  const [current, setCurrent] = useState(0);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent): void => {
      // A text that was reached by Tab has by now given its place to the live editor.
      if (!(target instanceof Element) || !target.isConnected || target.closest(PASSING)) return;
      const { place } = useLivePlace.getState();
      setActive(place !== null && liveEditor().contains(target));
      const block = root.current?.contains(target) === true ? target.closest('[data-block]') : null;
      if (block) setCurrent(Number(block.getAttribute('data-block')));
    };
    document.addEventListener('focusin', onFocus);
    return () => {
      document.removeEventListener('focusin', onFocus);
      setActive(false);
    };
  }, [root]);
  return current;
}
