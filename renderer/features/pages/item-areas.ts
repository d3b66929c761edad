import type { Pages } from '#shared/contract/pages.ts';

/** A part of a page that belongs to an item: points from the page's top. */
export interface Area {
  readonly item: string;
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  /** Whether the item begins here; otherwise it goes on from the page before. */
  readonly begins: boolean;
}

/** The share of a page, above and below, that counts as margin. */
const MARGIN = 0.08;

/**
 * What of the pages belongs to which item: from its headline to that of the next, over page ends.
 * The heading of a section goes with the item before it.
 */
export function itemAreas({ pages, places }: Pages): readonly Area[] {
  return places.flatMap(({ item, page, y }, index) => {
    const next = places[index + 1] ?? { page: pages.length - 1, y: Infinity };
    return pages.slice(page, next.page + 1).flatMap(({ height }, offset): Area[] => {
      const at = page + offset;
      const begins = at === page;
      const top = begins ? y : height * MARGIN;
      const bottom = Math.min(at === next.page ? next.y : Infinity, height * (1 - MARGIN));
      // The next item at the top of a page leaves nothing of that page to this one.
      if (!begins && bottom - top < height * 0.03) return [];
      return [{ item, page: at, top, bottom: Math.max(bottom, top + 1), begins }];
    });
  });
}

/** The item before or after one, in reading order; the first or last where there is none. */
export function besideItem(
  places: Pages['places'],
  item: string | null,
  step: 1 | -1,
): string | null {
  const index = places.findIndex((place) => place.item === item);
  const next = index < 0 ? 0 : Math.min(Math.max(index + step, 0), places.length - 1);
  return places[next]?.item ?? null;
}
