import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { isComposing } from '#renderer/keyboard/when-composing.ts';
import type { Pages } from '#shared/contract/pages.ts';
import { besideItem } from './item-areas.ts';

const STEPS: Readonly<Partial<Record<string, 1 | -1>>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Arrow keys go from item to item over the pages, so that all of them are one stop of Tab. The
 * cursor is the item last reached so; null until a key was pressed.
 */
export function useItemKeys(
  scroller: RefObject<HTMLElement | null>,
  places: Pages['places'],
): {
  readonly cursor: string | null;
  /** To be told of keys, and of the item that Tab goes to. */
  readonly onKeyDown: (event: KeyboardEvent, stop: string | null) => void;
} {
  const [cursor, setCursor] = useState<string | null>(null);
  const moved = useRef(false);

  useEffect(() => {
    if (cursor === null || !moved.current) return;
    moved.current = false;
    // Focusing scrolls it into view, and tells the reader its name.
    scroller.current?.querySelector<HTMLElement>(`#page-item-${CSS.escape(cursor)}`)?.focus();
  }, [scroller, cursor]);

  return {
    cursor,
    onKeyDown(event, stop) {
      const step = STEPS[event.key];
      if (step === undefined || event.ctrlKey || event.altKey || event.shiftKey) return;
      if (isComposing(event)) return;
      event.preventDefault();
      moved.current = true;
      setCursor(besideItem(places, stop, step));
    },
  };
}
