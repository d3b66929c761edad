import { startsLowerCase } from '#shared/text/line-shape.ts';
import { endsHeadline, isFull, wrapColumn } from './line-wrap.ts';
import { isPageNumber, type Line } from './line.ts';

/** A line and what stands around it. */
export interface Place {
  readonly line: Line;
  /** The next line that says something. */
  readonly next: Place | null;
  /** Whether the line before had no room for this one's first word: it is the same paragraph. */
  readonly isWrapped: boolean;
  /** The same, where the line before is a headline. */
  readonly isWrappedHeadline: boolean;
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
    const soft = wrap !== null && !line.gap && before ? { wrap, before } : null;
    const place: Place = {
      line,
      next,
      isWrapped: soft !== null && isFull(soft.before, line, soft.wrap),
      isWrappedHeadline:
        soft !== null && (startsLowerCase(line.text) || endsHeadline(soft.before, line, soft.wrap)),
    };
    places.push(place);
    if (!isPageNumber(line)) next = place;
  }
  return places.reverse();
}
