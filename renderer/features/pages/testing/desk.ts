import type { PaintReply, PaintRequest } from '../picture/painter.ts';

/** A desk of this size for happy-dom, which lays nothing out. */
export function fakeLayout(width: number, height: number): void {
  const size = (name: string, value: number): void => {
    Object.defineProperty(HTMLElement.prototype, name, { get: () => value, configurable: true });
  };
  size('clientWidth', width);
  size('clientHeight', height);
  Object.defineProperty(HTMLElement.prototype, 'scrollTo', {
    configurable: true,
    value(this: HTMLElement, { top, left }: { top?: number; left?: number }) {
      if (top !== undefined) this.scrollTop = top;
      if (left !== undefined) this.scrollLeft = left;
      this.dispatchEvent(new Event('scroll'));
    },
  });
  class Observer {
    readonly #tell: () => void;
    constructor(tell: () => void) {
      this.#tell = tell;
    }
    observe(): void {
      queueMicrotask(this.#tell);
    }
    unobserve(): void {
      // Nothing ever changes its size here.
    }
    disconnect(): void {
      // As above.
    }
  }
  Object.defineProperty(globalThis, 'ResizeObserver', { value: Observer, configurable: true });
  const idle = {
    requestIdleCallback: { value: (run: () => void) => setTimeout(run, 0), configurable: true },
    cancelIdleCallback: { value: clearTimeout, configurable: true },
  };
  Object.defineProperties(window, idle);
  Object.defineProperty(globalThis, 'Worker', { value: FakePainter, configurable: true });
}

/** Answers as the thread does that paints pages, with pictures that show nothing. */
class FakePainter {
  onmessage: ((event: { readonly data: PaintReply }) => void) | null = null;
  #isOver = false;
  postMessage({ number, width, height }: PaintRequest): void {
    const bitmap = { width, height, close: () => undefined };
    queueMicrotask(() => {
      if (!this.#isOver) this.onmessage?.({ data: { number, bitmap } });
    });
  }
  terminate(): void {
    this.#isOver = true;
  }
}

/** The element that scrolls the pages. */
export function scrollerOf(root: HTMLElement): HTMLElement {
  const scroller = root.querySelector('ol')?.parentElement;
  if (!scroller) throw new Error('no pages are shown');
  return scroller;
}

/** The first picture of a page in there. */
export const pictureIn = (root: Element): Element | null => root.querySelector('canvas[role=img]');

/** The pages in the document, by what their pictures are called; null without a picture. */
export const sheetsOf = (root: HTMLElement): (string | null)[] =>
  Array.from(
    root.querySelectorAll('li'),
    (sheet) => pictureIn(sheet)?.getAttribute('aria-label') ?? null,
  );
