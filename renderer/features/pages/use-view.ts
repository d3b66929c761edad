import { useEffect, useState, type RefObject } from 'react';
import type { View } from './desk-layout.ts';

/** What of the desk is seen, and the width there is for it; all 0 until it is measured. */
export interface MeasuredView extends View {
  readonly width: number;
}

/** Keeps an eye on a scrolling element. */
export function useView(scroller: RefObject<HTMLElement | null>): MeasuredView {
  const [view, setView] = useState<MeasuredView>({ top: 0, height: 0, width: 0 });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const read = (): void => {
      const { scrollTop: top, clientHeight: height, clientWidth: width } = element;
      setView((old) =>
        old.top === top && old.height === height && old.width === width
          ? old
          : { top, height, width },
      );
    };
    // It reports once at the beginning too.
    const observer = new ResizeObserver(read);
    observer.observe(element);
    element.addEventListener('scroll', read, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', read);
    };
  }, [scroller]);
  return view;
}
