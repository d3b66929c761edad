import { useEffect, useEffectEvent } from 'react';
import { placeOf } from '#shared/editing/place.ts';
import { selectItem, useDraft } from '#renderer/draft/draft.ts';
import {
  isInOutline,
  rowOf,
  scrollNear,
  SECTION_PREFIX,
  setFolded,
  useOutlineView,
} from './outline-focus.ts';
import type { OutlineSection } from './outline-structure.ts';

/** The last wish for the focus that was met; of the window, since the pane can be folded away. */
let met = 0;

/** A row that comes into sight with a change is drawn within so many frames. */
const FRAMES = 6;

/** Unfolds the section of an item. */
function unfold(id: string): void {
  const { digest } = useDraft.getState();
  const place = digest && placeOf(digest, id);
  const { folded } = useOutlineView.getState();
  const key = SECTION_PREFIX + (place?.section ?? '');
  if (folded.includes(key)) setFolded(folded.filter((one) => one !== key));
}

/** The keys of all rows in sight or out of it, from top to bottom. */
function rowKeys(sections: readonly OutlineSection[]): readonly string[] {
  const { folded, search } = useOutlineView.getState();
  return sections.flatMap(({ key, ids }) => {
    const row = SECTION_PREFIX + key;
    return search === '' && folded.includes(row) ? [row] : [row, ...ids];
  });
}

/** Brings a row into sight, and calls `then` with it; returns what ends the trying. */
function reveal(
  key: string,
  keys: readonly string[],
  then: (row: HTMLElement) => void,
): () => void {
  let frame = 0;
  const look = (left: number): void => {
    const row = rowOf(key);
    if (row) {
      row.scrollIntoView({ block: 'nearest' });
      then(row);
    } else if (left > 0) {
      scrollNear(keys.indexOf(key));
      frame = requestAnimationFrame(() => {
        look(left - 1);
      });
    }
  };
  frame = requestAnimationFrame(() => {
    look(FRAMES);
  });
  return () => {
    cancelAnimationFrame(frame);
  };
}

/** Keeps the selected row in sight, and puts the focus on it when it is asked to go to the outline. */
export function useOutlineFocus(sections: readonly OutlineSection[]): void {
  const selected = useDraft((state) => state.selected);
  const focus = useDraft((state) => state.focus);
  const moves = useOutlineView((view) => view.moves);
  // Read when it is needed: what another window moves does not scroll this one.
  const keysNow = useEffectEvent(() => rowKeys(sections));
  useEffect(() => {
    if (selected === null) return;
    unfold(selected);
    const { activeElement } = document;
    // Whoever works in the outline stays on the selected row, also where the one before it went.
    const isHere = isInOutline() && activeElement?.closest('[role="treegrid"]') !== null;
    return reveal(selected, keysNow(), (row) => {
      // By now the focus may have been asked to go to a field of the item.
      const isFree = isInOutline() || document.activeElement === document.body;
      if (isHere && isFree && !row.contains(document.activeElement)) row.focus();
    });
  }, [selected, moves]);
  useEffect(() => {
    if (!focus || focus.ask === met) return;
    met = focus.ask;
    if (focus.field !== 'outline') return;
    const keys = keysNow();
    const isItem = (key: string): boolean => !key.startsWith(SECTION_PREFIX);
    // The selected row, else the first item in sight, else the first section.
    const key =
      selected !== null && keys.includes(selected) ? selected : (keys.find(isItem) ?? keys[0]);
    if (key === undefined) return;
    if (isItem(key) && key !== selected) selectItem(key);
    // At once where the row is drawn: the next key may be pressed before the next frame.
    const drawn = rowOf(key);
    if (drawn) {
      drawn.scrollIntoView({ block: 'nearest' });
      drawn.focus();
      return;
    }
    // Not ended by the next change: the wish is met only once.
    reveal(key, keys, (row) => {
      row.focus();
    });
  }, [focus, selected]);
}
