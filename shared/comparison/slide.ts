/**
 * Where to put an insertion or deletion that could as well stand a little earlier or later: of
 * `He spoke. He left. He came.` without one sentence, `left. He ` may be gone, or `He left. `.
 */

/** How well an edit may begin or end between two letters of a text: 4 best, 0 within a word. */
function boundaryAt(text: string, at: number): number {
  if (at === 0 || at === text.length) return 4;
  const [before = '', letter = ''] = [text[at - 1], text[at]];
  if (before === '\n') return 4;
  if (/[。！？]/.test(before)) return 3;
  if (/\s/.test(before))
    return /[.!?][)”"’]*$/.test(text.slice(Math.max(0, at - 4), at).trimEnd()) ? 3 : 1;
  return /[.!?]/.test(before) && /\s/.test(letter) ? 2 : 0;
}

const splitsPair = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));

/** No edit is moved further than this, in UTF-16 units. */
const FURTHEST = 1000;

/**
 * The best place for an edit of `length` units at `at` of a text that has it: at the ends of
 * sentences, else of words, else where it was. The text without the edit is the same for all places.
 */
export function slide(text: string, at: number, length: number): number {
  let first = at;
  while (first > 0 && at - first < FURTHEST && text[first - 1] === text[first + length - 1])
    first -= 1;
  let last = at;
  while (last - at < FURTHEST && last + length < text.length && text[last] === text[last + length])
    last += 1;
  const worth = (place: number): number =>
    boundaryAt(text, place) + boundaryAt(text, place + length);
  let best = at;
  for (let place = first; place <= last; place += 1) {
    const whole = !splitsPair(text, place) && !splitsPair(text, place + length);
    if (whole && worth(place) > worth(best)) best = place;
  }
  return best;
}
