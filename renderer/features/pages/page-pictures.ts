import { call } from '#renderer/api/call.ts';

/** Pictures of pages by hash, as addresses for `<img>`. */
export interface PagePictures {
  /** The address, where the picture is at hand. */
  readonly peek: (hash: string) => string | undefined;
  /** Fetches a picture, ready to paint; null where the page is another by now, or none came. */
  readonly load: (page: number, hash: string) => Promise<string | null>;
  /** Gives all pictures back. */
  readonly dispose: () => void;
}

/** Far more than one sees at once: turning back a few pages asks for nothing. */
const KEPT = 32;

async function decoded(url: string): Promise<void> {
  const image = new Image();
  image.src = url;
  // A picture that cannot be painted is shown as it is: an empty sheet with its number.
  await image.decode().catch(() => undefined);
}

/**
 * Keeps the pictures of one digest. An SVG is shown as an image from a `blob:` address: nothing in
 * it can run or load anything.
 */
export function createPagePictures(id: string): PagePictures {
  /** In the order of use, the oldest first. */
  const urls = new Map<string, string>();
  const loading = new Map<string, Promise<string | null>>();
  let disposed = false;
  const isDisposed = (): boolean => disposed;

  function keep(hash: string, url: string): void {
    urls.delete(hash);
    urls.set(hash, url);
    for (const [oldest, unused] of urls) {
      if (urls.size <= KEPT) break;
      urls.delete(oldest);
      URL.revokeObjectURL(unused);
    }
  }

  function release(): void {
    for (const url of urls.values()) URL.revokeObjectURL(url);
    urls.clear();
  }

  async function fetchPicture(page: number, hash: string): Promise<string | null> {
    const answer = await call('pages.page', { id, page, hash });
    if (!answer.ok || answer.value.svg === null || isDisposed()) return null;
    const url = URL.createObjectURL(new Blob([answer.value.svg], { type: 'image/svg+xml' }));
    await decoded(url);
    keep(hash, url);
    if (isDisposed()) release();
    return url;
  }

  return {
    peek: (hash) => urls.get(hash),
    load(page, hash) {
      disposed = false;
      const url = urls.get(hash);
      if (url !== undefined) {
        keep(hash, url);
        return Promise.resolve(url);
      }
      const pending =
        loading.get(hash) ?? fetchPicture(page, hash).finally(() => loading.delete(hash));
      loading.set(hash, pending);
      return pending;
    },
    dispose() {
      disposed = true;
      release();
    },
  };
}
