/** Size in pixels of the screen. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

export interface PaintRequest extends PixelSize {
  readonly number: number;
  readonly svg: string;
}
export type PaintReply = { readonly number: number } & (
  { readonly bitmap: ImageBitmap } | { readonly error: string }
);

/** Paints pages beside the window's own thread, so that no letter waits for a page. */
export interface Painter {
  /** Rejects where the picture cannot be painted, and when the painter is closed meanwhile. */
  readonly paint: (svg: string, size: PixelSize) => Promise<ImageBitmap>;
  /** Ends the thread; the next picture starts another. */
  readonly close: () => void;
}

/** A painter, whose thread starts with the first picture. */
export function createPainter(): Painter {
  let worker: Worker | null = null;
  let count = 0;
  const waiting = new Map<number, PromiseWithResolvers<ImageBitmap>>();

  function close(why = 'The painter was closed'): void {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
  }

  function start(): Worker {
    const thread = new Worker(new URL('./paint-worker.ts', import.meta.url), { type: 'module' });
    thread.onmessage = ({ data }: MessageEvent<PaintReply>) => {
      const picture = waiting.get(data.number);
      waiting.delete(data.number);
      if ('bitmap' in data) picture?.resolve(data.bitmap);
      else picture?.reject(new Error(data.error));
    };
    thread.onerror = ({ message }) => {
      close(message);
    };
    return thread;
  }

  return {
    paint(svg, size) {
      worker ??= start();
      count += 1;
      const picture = Promise.withResolvers<ImageBitmap>();
      waiting.set(count, picture);
      const request: PaintRequest = { number: count, svg, ...size };
      worker.postMessage(request);
      return picture.promise;
    },
    close: () => {
      close();
    },
  };
}
