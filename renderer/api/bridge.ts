/**
 * What the preload script gives a page, and all that it gives (electron/preload). Both ends parse:
 * the page takes nothing from the channel on trust either.
 */
export interface Bridge {
  readonly call: (name: string, input: unknown) => Promise<unknown>;
  /** Returns what ends the listening. */
  readonly on: (name: string, listener: (event: unknown) => void) => () => void;
}

declare global {
  interface Window {
    readonly digest: Bridge;
  }
}
