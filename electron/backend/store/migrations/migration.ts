import type { Store } from '../store.ts';

/** One change of the tables; runs in a transaction of its own, from the version before to its own. */
export interface Migration {
  readonly version: number;
  readonly up: (store: Store) => void;
}
