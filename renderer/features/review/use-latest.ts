import { useLayoutEffect, useRef, type RefObject } from 'react';

/** The value of the last drawing, for functions that stay the same over many drawings. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
