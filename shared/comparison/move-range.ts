import { changesOf } from './pieces.ts';

/** A range of a text, in UTF-16 units; `end` is not included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where a range is after the changes from one text to another. */
function byChanges({ start, end }: Range, before: string, after: string): Range | null {
  let [old, now] = [0, 0];
  let [from, to] = [-1, -1];
  const take = (first: number, last: number): void => {
    if (first >= last) return;
    if (from < 0) from = first;
    to = last;
  };
  for (const { same, deleted, inserted } of changesOf(before, after)) {
    take(now + Math.max(0, start - old), now + Math.min(same.length, end - old));
    old += same.length;
    now += same.length;
    const gone = old + deleted.length;
    // All of what was replaced is in the range, or letters were put into the middle of it.
    const inside = deleted === '' ? start < old && old < end : start <= old && gone <= end;
    if (inside) take(now, now + inserted.length);
    old = gone;
    now += inserted.length;
  }
  return from < 0 ? null : { start: from, end: to };
}

/** Where a text is that comes only once; null where it comes more often, or not at all. */
function onlyPlace(whole: string, text: string): Range | null {
  const start = whole.indexOf(text);
  const once = start >= 0 && !whole.includes(text, start + 1);
  return once ? { start, end: start + text.length } : null;
}

/**
 * Where a range of a text is after the text was changed: it goes along with its letters, grows with
 * what is written into it, shrinks with what is taken out of it. Where all of it was replaced, it is
 * what stands in its place; null where nothing of it is left. Words that come once in both texts are
 * found wherever they went.
 */
export function moveRange(range: Range, before: string, after: string): Range | null {
  const moved = byChanges(range, before, after);
  const text = before.slice(range.start, range.end);
  if (text.length < 2 || (moved && after.slice(moved.start, moved.end) === text)) return moved;
  return (onlyPlace(before, text) && onlyPlace(after, text)) ?? moved;
}
