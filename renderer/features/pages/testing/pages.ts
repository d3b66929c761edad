import type { Pages } from '#shared/contract/pages.ts';

/** A4 in points. */
export const WIDTH = 595.28;
export const HEIGHT = 841.89;

/** Pages with items at these heights (points from the top), a list for each page. */
export function pagesWith(...items: readonly (readonly number[])[]): Pages {
  let count = 0;
  return {
    pages: items.map((_, page) => ({ width: WIDTH, height: HEIGHT, hash: `hash-${String(page)}` })),
    places: items.flatMap((ys, page) =>
      ys.map((y) => {
        count += 1;
        return { item: `item-${String(count)}`, page, y };
      }),
    ),
  };
}
