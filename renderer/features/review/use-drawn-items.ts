import { startTransition, useEffect, useMemo, useState } from 'react';
import { itemChanges, type DigestComparison } from '#shared/comparison/compare-digests.ts';

/** How many items around the one that is looked at are drawn at once. */
const NEAR = 10;

/**
 * Which items are drawn: those around the current one when the screen opens, all of them as soon as
 * nothing else is to do, so that a long report is there at once and keys are answered meanwhile.
 */
export function useDrawnItems(
  comparison: DigestComparison,
  current: string,
): (item: string) => boolean {
  const [isAll, setAll] = useState(false);
  useEffect(() => {
    // After the first picture.
    const frame = requestAnimationFrame(() => {
      startTransition(() => {
        setAll(true);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, []);
  const near = useMemo(() => {
    if (isAll) return null;
    const ids = itemChanges(comparison).map(({ id }) => id);
    const at = Math.max(0, ids.indexOf(current));
    return new Set(ids.slice(Math.max(0, at - NEAR), at + NEAR));
  }, [isAll, comparison, current]);
  return (item) => near === null || near.has(item);
}
