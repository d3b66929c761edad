/** The one range in which two texts differ: `to` of the first is replaced by `text`. */
interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function changeOf(before: string, after: string): TextChange {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { from: start, to: before.length - end, text: after.slice(start, after.length - end) };
}

/** Where a caret in `before` is in `after`: as near as possible. */
export function movedCaret(before: string, after: string, caret: number): number {
  const { from, to, text } = changeOf(before, after);
  if (caret <= from) return caret;
  return caret >= to ? caret + after.length - before.length : Math.min(caret, from + text.length);
}

/**
 * Both changes to one text: what was typed (`mine`) put into what it has become elsewhere
 * (`theirs`). Nothing of what was typed is lost.
 */
export function rebasedText(base: string, mine: string, theirs: string): string {
  if (mine === base) return theirs;
  const typed = changeOf(base, mine);
  const from = movedCaret(base, theirs, typed.from);
  const to = Math.max(from, movedCaret(base, theirs, typed.to));
  return theirs.slice(0, from) + typed.text + theirs.slice(to);
}
