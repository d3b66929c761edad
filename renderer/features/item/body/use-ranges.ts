import { useCallback, useEffect, useMemo } from 'react';
import { useOfComments } from '#renderer/api/comments.ts';
import { useCommentDesk } from '#renderer/draft/comment-desk.ts';
import { useDraft } from '#renderer/draft/draft.ts';
import type { Comment } from '#shared/contract/comments.ts';
import { liveEditor } from './live-editor.ts';
import { rangesOf, type MarkedRange } from './marked-range.ts';

const NONE: readonly MarkedRange[] = [];
/** After this, what was stored has come back with its comments (milliseconds). */
const REST = 500;

/** What of a body is commented on, as it is stored. */
export function useRanges(item: string, index: number): readonly MarkedRange[] {
  const digest = useDraft(({ open }) => open?.id ?? null);
  const active = useCommentDesk((desk) => desk.active);
  const select = useCallback(
    (comments: readonly Comment[]) => rangesOf(comments, item, index),
    [item, index],
  );
  const ranges = useOfComments(digest, select) ?? NONE;
  return useMemo(
    () =>
      ranges.some(({ id }) => id === active)
        ? ranges.map((range) => ({ ...range, isActive: range.id === active }))
        : ranges,
    [ranges, active],
  );
}

/**
 * Marks the ranges in the editor. They are places of the stored text: while something is typed the
 * editor itself moves its marks along, and they are set again when all of it is stored.
 */
export function useLiveMarks(ranges: readonly MarkedRange[]): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const mark = (): void => {
      liveEditor().mark(ranges);
    };
    if (useDraft.getState().saving === 'saved') mark();
    const stop = useDraft.subscribe(({ saving }, old) => {
      if (saving === old.saving) return;
      clearTimeout(timer);
      if (saving === 'saved') timer = setTimeout(mark, REST);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [ranges]);
}
