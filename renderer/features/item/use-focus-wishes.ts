import { useEffect, useEffectEvent, type RefObject } from 'react';
import { useDraft, type TextRange } from '#renderer/draft/draft.ts';
import type { Item } from '#shared/domain/digest.ts';
import { fieldOf, focusIn } from './focus-in.ts';
import { showRange } from './show-range.ts';

/** The last wish that was met. Of the window: an item that comes into sight meets only new ones. */
let met = 0;

/** Puts the focus where it is asked to go, once for each wish. */
export function useFocusWishes(
  root: RefObject<HTMLElement | null>,
  item: Item,
  block: number,
): void {
  const latest = useEffectEvent((range: TextRange) => {
    showRange(root.current, item, range);
  });
  const focus = useDraft((state) => state.focus);
  useEffect(() => {
    if (!focus || focus.ask === met) return;
    met = focus.ask;
    if (focus.field === 'words') {
      if (focus.range) latest(focus.range);
      return;
    }
    const field = fieldOf(focus.field, block);
    if (field !== null) focusIn(root.current, field);
  }, [focus, block, root]);
}
