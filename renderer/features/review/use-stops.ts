import { useEffect, useRef, useState, type RefObject } from 'react';
import { HEADING, stepFrom, survivingStop } from './review-model.ts';

const stopIn = (root: HTMLElement, stop: string): HTMLElement | null =>
  root.querySelector(`[data-stop="${CSS.escape(stop)}"]`);
const rowIn = (root: HTMLElement, stop: string): HTMLElement | null =>
  root.querySelector(`[data-row="${CSS.escape(stop)}"]`);

/** How an element stands in what scrolls it: whether more of it is above, or below. */
function beyond(element: HTMLElement): { readonly above: boolean; readonly below: boolean } {
  const scroller = element.closest('[data-scroller]');
  const [box, view] = [element.getBoundingClientRect(), scroller?.getBoundingClientRect()];
  return view
    ? { above: box.top < view.top - 1, below: box.bottom > view.bottom + 1 }
    : { above: false, below: false };
}

/** Brings a stop into sight, from its beginning where not all of it is. */
function bringIntoSight(root: HTMLElement, stop: string): void {
  const element = stopIn(root, stop);
  if (element) {
    const { above, below } = beyond(element);
    if (above || below) element.scrollIntoView({ block: 'start' });
  }
  rowIn(root, stop)?.scrollIntoView({ block: 'nearest' });
}

/** The first stop of which something is in sight. */
function firstInSight(root: HTMLElement): string | null {
  const view = root.querySelector('[data-scroller]')?.getBoundingClientRect();
  if (!view) return null;
  const stops = [...root.querySelectorAll<HTMLElement>('[data-stop]')];
  return (
    stops.find((one) => one.getBoundingClientRect().bottom > view.top + 48)?.dataset.stop ?? null
  );
}

export interface Stops {
  readonly current: string;
  /** Goes to a stop; the focus goes along, in the outline or in the report. */
  readonly go: (stop: string) => void;
  /** Goes a stop on or back; false where there is none. */
  readonly step: (step: 1 | -1) => boolean;
  /** Whether more of the current stop can be scrolled into sight that way. */
  readonly hasMore: (step: 1 | -1) => boolean;
  /** Notes that a stop is looked at: it got the focus. */
  readonly note: (stop: string) => void;
  /** To be called when the report was scrolled: keys mean what is in sight. */
  readonly onScroll: () => void;
}

/** Which item is looked at, and ways to another. `shown` are the stops in sight of all of them. */
export function useStops(
  root: RefObject<HTMLElement | null>,
  all: readonly string[],
  shown: readonly string[],
  first: string | null,
): Stops {
  const [wanted, setWanted] = useState(first ?? HEADING);
  const current = survivingStop(all, shown, wanted);
  const frame = useRef(0);
  const isFiltered = shown.length < all.length;

  useEffect(() => {
    const element = root.current && stopIn(root.current, current);
    element?.focus({ preventScroll: true });
    if (root.current) bringIntoSight(root.current, current);
    // Once, and when the filter changed what is there; else the place is the person's own.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isFiltered]);
  useEffect(
    () => () => {
      cancelAnimationFrame(frame.current);
    },
    [],
  );

  const go = (stop: string): void => {
    const within = root.current;
    setWanted(stop);
    if (!within) return;
    const isInOutline = (document.activeElement?.closest('[data-row]') ?? null) !== null;
    const element = (isInOutline ? rowIn : stopIn)(within, stop);
    element?.focus({ preventScroll: true });
    bringIntoSight(within, stop);
  };
  return {
    current,
    go,
    step: (step) => {
      const next = stepFrom(shown, current, step);
      if (next !== null) go(next);
      return next !== null;
    },
    hasMore: (step) => {
      const element = root.current && stopIn(root.current, current);
      if (!element) return false;
      const { above, below } = beyond(element);
      return step === 1 ? below : above;
    },
    note: setWanted,
    onScroll: () => {
      cancelAnimationFrame(frame.current);
      frame.current = requestAnimationFrame(() => {
        const within = root.current;
        const element = within && stopIn(within, current);
        const view = within?.querySelector('[data-scroller]')?.getBoundingClientRect();
        const box = element?.getBoundingClientRect();
        if (!within || !view || !box) return;
        const isInSight = box.bottom > view.top + 48 && box.top < view.bottom - 48;
        const next = isInSight ? null : firstInSight(within);
        if (next === null) return;
        setWanted(next);
        rowIn(within, next)?.scrollIntoView({ block: 'nearest' });
      });
    },
  };
}
