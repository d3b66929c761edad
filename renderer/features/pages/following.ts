import type { Area } from './item-areas.ts';
import { offsetOf, type DeskLayout, type Place, type View } from './desk-layout.ts';

/** How long the pages stay where the person put them, in ms after the last touch. */
export const HANDS_OFF = 1000;

/** How long to wait, in ms, before the pages may scroll by themselves. */
export const waitForHands = (now: number, lastTouch: number): number =>
  Math.max(0, lastTouch + HANDS_OFF - now);

/** Where to scroll so that the beginning of an item is well in view; null where it is. */
export function scrollToBeginning(layout: DeskLayout, place: Place, view: View): number | null {
  const at = offsetOf(layout, place);
  if (at >= view.top && at <= view.top + view.height * 0.75) return null;
  return Math.max(0, Math.min(at - view.height * 0.2, layout.height - view.height));
}

/** The same for an item that is being typed in: any part of it in view is enough. */
export function scrollToPart(
  layout: DeskLayout,
  areas: readonly Area[],
  view: View,
): number | null {
  const inView = areas.some(({ page, top, bottom }) => {
    const from = offsetOf(layout, { page, y: top });
    const to = offsetOf(layout, { page, y: bottom });
    // A line's height at least, not its last pixel.
    return to > view.top + 20 && from < view.top + view.height - 20;
  });
  const [first] = areas;
  return inView || !first
    ? null
    : scrollToBeginning(layout, { page: first.page, y: first.top }, view);
}
