import type { Passage } from '#shared/reading/articles/article.ts';

/** A line of the original, or a run of lines from around the article that is folded. */
export type LineRow =
  | { readonly kind: 'line'; readonly index: number; readonly passage: Passage }
  | { readonly kind: 'fold'; readonly index: number; readonly count: number };

/** So many lines of a page in a row are not worth showing one by one. */
const FOLDED = 4;

/** The lines of a card as they are shown; `open` are the folds that were unfolded, by their index. */
export function lineRows(passages: readonly Passage[], open: ReadonlySet<number>): LineRow[] {
  const rows: LineRow[] = [];
  let index = 0;
  while (index < passages.length) {
    let end = index;
    while (passages[end]?.cut === 'page') end += 1;
    const count = end - index;
    if (count >= FOLDED && !open.has(index)) {
      rows.push({ kind: 'fold', index, count });
    } else {
      for (let at = index; at < Math.max(end, index + 1); at += 1) {
        const passage = passages[at];
        if (passage) rows.push({ kind: 'line', index: at, passage });
      }
    }
    index = Math.max(end, index + 1);
  }
  return rows;
}
