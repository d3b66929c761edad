import { useMemo } from 'react';
import { useLatest } from './use-latest.ts';

/** What can be done at a stop of the review; the same functions at every drawing. */
export interface StopDeeds {
  /** Goes to a stop. */
  readonly go: (stop: string) => void;
  readonly toggle: (item: string) => void;
  /** Begins a comment on what is selected, or else on the item that is looked at. */
  readonly comment: () => void;
  readonly commentAll: () => void;
  /** Opens the item that is looked at in the editor. */
  readonly correct: () => void;
  readonly show: (comment: string) => void;
  /** The comment that was being written is stored, or given up. */
  readonly composed: () => void;
  /** The title that a section had in the earlier text. */
  readonly sectionTitle: (key: string) => string;
}

/**
 * The same functions at every drawing, which do what the last drawing says: so an item is drawn
 * again only for what is its own.
 */
export function useStopDeeds(deeds: StopDeeds): StopDeeds {
  const latest = useLatest(deeds);
  return useMemo(
    () => ({
      go: (stop) => {
        latest.current.go(stop);
      },
      toggle: (item) => {
        latest.current.toggle(item);
      },
      comment: () => {
        latest.current.comment();
      },
      commentAll: () => {
        latest.current.commentAll();
      },
      correct: () => {
        latest.current.correct();
      },
      show: (comment) => {
        latest.current.show(comment);
      },
      composed: () => {
        latest.current.composed();
      },
      sectionTitle: (key) => latest.current.sectionTitle(key),
    }),
    [latest],
  );
}
