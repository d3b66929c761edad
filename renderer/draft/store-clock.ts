/** Stored so long after the last edit, and at the latest so long after the first, milliseconds. */
const AFTER_LAST = 150;
const AFTER_FIRST = 500;
/** Tried again so long after something was in the way. */
const AFTER_TROUBLE = 5000;

/** When what was typed is stored. */
export interface StoreClock {
  /** Something was edited. */
  readonly edited: () => void;
  /** Something was in the way. */
  readonly troubled: () => void;
  /** Forgets what it was to do. */
  readonly stop: () => void;
}

/** A clock that calls `due` when it is time to store. */
export function createStoreClock(due: () => void): StoreClock {
  let last: ReturnType<typeof setTimeout> | undefined;
  let first: ReturnType<typeof setTimeout> | undefined;
  let trouble: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    for (const timer of [last, first, trouble]) clearTimeout(timer);
    last = first = trouble = undefined;
  };
  const ring = (): void => {
    stop();
    due();
  };
  return {
    edited: () => {
      clearTimeout(last);
      last = setTimeout(ring, AFTER_LAST);
      first ??= setTimeout(ring, AFTER_FIRST);
    },
    troubled: () => {
      trouble ??= setTimeout(ring, AFTER_TROUBLE);
    },
    stop,
  };
}
