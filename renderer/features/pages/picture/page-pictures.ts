import { call } from '#renderer/api/call.ts';
import { createPainter, type Painter, type PixelSize } from './painter.ts';

/** Pictures of pages by hash, ready for the screen. */
export interface PagePictures {
  /** The picture, where one is at hand, in whatever size. */
  readonly peek: (hash: string) => ImageBitmap | undefined;
  /** A picture in this size; null where the page is another by now, or none came. */
  readonly load: (page: number, hash: string, size: PixelSize) => Promise<ImageBitmap | null>;
  /** Gives all pictures back. */
  readonly dispose: () => void;
}

interface Kept {
  readonly svg: string;
  readonly bitmap: ImageBitmap;
}

/** Some twenty pages on an ordinary screen, 100 MB: turning back a few pages asks for nothing. */
const KEPT_PIXELS = 24e6;

const pixels = ({ width, height }: PixelSize): number => width * height;
const keyOf = (hash: string, { width, height }: PixelSize): string =>
  [hash, width, height].map(String).join(' ');

/** Keeps the pictures of one digest. What a page shows can neither run nor load anything: it is painted. */
export function createPagePictures(id: string, painter: Painter = createPainter()): PagePictures {
  /** In the order of use, the oldest first. */
  const kept = new Map<string, Kept>();
  const loading = new Map<string, Promise<ImageBitmap | null>>();
  let disposed = false;
  const isDisposed = (): boolean => disposed;

  function keep(hash: string, one: Kept): void {
    const before = kept.get(hash);
    if (before && before.bitmap !== one.bitmap) before.bitmap.close();
    kept.delete(hash);
    kept.set(hash, one);
    let total = [...kept.values()].reduce((sum, { bitmap }) => sum + pixels(bitmap), 0);
    for (const [oldest, { bitmap }] of kept) {
      if (total <= KEPT_PIXELS || oldest === hash) break;
      total -= pixels(bitmap);
      kept.delete(oldest);
      bitmap.close();
    }
  }

  function release(): void {
    for (const { bitmap } of kept.values()) bitmap.close();
    kept.clear();
  }

  async function svgOf(page: number, hash: string): Promise<string | null> {
    const answer = await call('pages.page', { id, page, hash });
    return answer.ok ? answer.value.svg : null;
  }

  async function paint(page: number, hash: string, size: PixelSize): Promise<ImageBitmap | null> {
    const svg = kept.get(hash)?.svg ?? (await svgOf(page, hash));
    if (svg === null || isDisposed()) return null;
    // A picture that cannot be painted is a sheet without one, and asked for again.
    const bitmap = await painter.paint(svg, size).catch((error: unknown) => {
      if (!isDisposed()) reportError(error);
      return null;
    });
    if (bitmap === null) return null;
    keep(hash, { svg, bitmap });
    if (isDisposed()) release();
    return bitmap;
  }

  return {
    peek: (hash) => kept.get(hash)?.bitmap,
    load(page, hash, size) {
      disposed = false;
      const there = kept.get(hash);
      if (there?.bitmap.width === size.width && there.bitmap.height === size.height) {
        keep(hash, there);
        return Promise.resolve(there.bitmap);
      }
      const key = keyOf(hash, size);
      const pending =
        loading.get(key) ?? paint(page, hash, size).finally(() => loading.delete(key));
      loading.set(key, pending);
      return pending;
    },
    dispose() {
      disposed = true;
      painter.close();
      release();
    },
  };
}
