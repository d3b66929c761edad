import { isFull, wrapColumn } from './line-wrap.ts';
import { isPageNumber, type Line } from './line.ts';

/** A line and what stands around it. */
export interface Place {
  readonly line: Line;
  /** The next line that says something. */
  readonly next: Place | null;
  /** Whether the line before had no room for this one's first word: it is the same paragraph. */
  readonly isWrapped: boolean;
}

/** The places of lines, in order. */
export function placesOf(lines: readonly Line[]): Place[] {
  const wrap = wrapColumn(lines);
  const places: Place[] = [];
  let next: Place | null = null;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (!line) continue;
    const before = lines[index - 1];
    const isWrapped: boolean =
      wrap !== null && before !== undefined && !line.gap && isFull(before, line, wrap);
    const place: Place = { line, next, isWrapped };
    places.push(place);
    if (!isPageNumber(line)) next = place;
  }
  return places.reverse();
}
