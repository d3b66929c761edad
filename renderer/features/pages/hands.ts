/** Tells the person's hands on the pages from the pages' own movements. */
export interface Hands {
  /** Watches a scrolling element; returns what ends it. */
  readonly watch: (element: HTMLElement, onTouch: () => void) => () => void;
  /** When the person last touched the pages; time as `performance.now()`. */
  readonly lastTouch: () => number;
  /** Scrolls to an offset without this counting as a touch. */
  readonly scrollTo: (top: number, smooth: boolean) => void;
}

/** How long the browser may take over a smooth scroll, and over the event of any, in ms. */
const SMOOTH = 700;
const AT_ONCE = 100;
const TOUCHES = ['wheel', 'pointermove', 'pointerdown', 'keydown', 'touchstart'] as const;

export function createHands(): Hands {
  let watched: HTMLElement | null = null;
  let touched = -Infinity;
  let ownUntil = -Infinity;

  return {
    watch(element, onTouch) {
      watched = element;
      const touch = (): void => {
        touched = performance.now();
        onTouch();
      };
      // Dragging the scroll bar is seen only by what it does.
      const scroll = (): void => {
        if (performance.now() > ownUntil) touch();
      };
      for (const name of TOUCHES) element.addEventListener(name, touch, { passive: true });
      element.addEventListener('scroll', scroll, { passive: true });
      return () => {
        watched = null;
        for (const name of TOUCHES) element.removeEventListener(name, touch);
        element.removeEventListener('scroll', scroll);
      };
    },
    lastTouch: () => touched,
    scrollTo(top, smooth) {
      if (watched === null) return;
      const near = Math.abs(top - watched.scrollTop) < watched.clientHeight * 2;
      const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      const moves = smooth && near && !still;
      ownUntil = performance.now() + (moves ? SMOOTH : AT_ONCE);
      watched.scrollTo({ top, behavior: moves ? 'smooth' : 'instant' });
    },
  };
}
