import { useEffect, type RefObject } from 'react';
import { useDraft } from '#renderer/draft/draft.ts';
import { fieldOf, focusIn } from './focus-in.ts';

/** The last wish that was met. Of the window: an item that comes into sight meets only new ones. */
let met = 0;

/** Puts the focus where it is asked to go, once for each wish. */
export function useFocusWishes(root: RefObject<HTMLElement | null>, block: number): void {
  const focus = useDraft((state) => state.focus);
  useEffect(() => {
    if (!focus || focus.ask === met) return;
    met = focus.ask;
    const field = fieldOf(focus.field, block);
    if (field !== null) focusIn(root.current, field);
  }, [focus, block, root]);
}
