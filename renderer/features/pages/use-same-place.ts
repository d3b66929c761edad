import { useLayoutEffect, useRef, type RefObject } from 'react';
import { offsetOf, placeAt, type DeskLayout } from './desk-layout.ts';
import type { Hands } from './hands.ts';

/**
 * Keeps what is in view where it is when the pages change their size; null before they have one.
 */
export function useSamePlace(
  scroller: RefObject<HTMLElement | null>,
  layout: DeskLayout | null,
  hands: Hands,
): void {
  const last = useRef(layout);
  useLayoutEffect(() => {
    const before = last.current;
    last.current = layout;
    const element = scroller.current;
    if (element === null || before === null || layout === null) return;
    if (before.scale === layout.scale) return;
    const { scrollLeft, clientWidth, clientHeight } = element;
    // The line that one reads is rather above the middle.
    const eye = clientHeight * 0.3;
    const place = placeAt(before, element.scrollTop + eye);
    hands.scrollTo(offsetOf(layout, place) - eye, false);
    const middle = (scrollLeft + clientWidth / 2) * (layout.width / before.width);
    element.scrollTo({ left: middle - clientWidth / 2, behavior: 'instant' });
  }, [scroller, layout, hands]);
}
