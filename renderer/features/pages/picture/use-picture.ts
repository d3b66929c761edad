import { useEffect, useRef, useState } from 'react';
import type { PagePictures } from './page-pictures.ts';
import type { PixelSize } from './painter.ts';

/**
 * How long to wait for the pages to be set again, in ms, when a picture did not come: shortly, as
 * mostly the page is another by now; longer when it does not come again and again.
 */
const WAITS = [150, 1000, 5000] as const;

/** When a page that is not in view is fetched at the latest, in ms. */
const IDLE = 1000;

/** A page as it was said to be. */
export interface WantedPage extends PixelSize {
  readonly page: number;
  readonly hash: string;
  /** Whether it is in view; the pages beside those in view wait until the window is idle. */
  readonly inView: boolean;
  /** The answer that said so: with a newer one, what did not come is asked for again. */
  readonly answer: object;
}

/** The picture of a page; the one before stays until the next is ready to paint. */
export function usePicture(
  pictures: PagePictures,
  { page, hash, width, height, inView, answer }: WantedPage,
  onOutdated: () => void,
): ImageBitmap | undefined {
  const [shown, setShown] = useState(() => pictures.peek(hash));
  const misses = useRef(0);
  useEffect(() => {
    let gone = false;
    let timer = 0;
    const load = async (): Promise<void> => {
      const bitmap = await pictures.load(page, hash, { width, height });
      if (gone) return;
      if (bitmap !== null) {
        misses.current = 0;
        setShown(bitmap);
        return;
      }
      timer = window.setTimeout(onOutdated, WAITS[misses.current] ?? WAITS[2]);
      misses.current += 1;
    };
    const idle = inView ? 0 : window.requestIdleCallback(() => void load(), { timeout: IDLE });
    if (inView) void load();
    return () => {
      gone = true;
      window.clearTimeout(timer);
      window.cancelIdleCallback(idle);
    };
  }, [pictures, page, hash, width, height, inView, answer, onOutdated]);
  return shown;
}
