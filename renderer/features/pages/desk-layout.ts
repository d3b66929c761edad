import type { Pages } from '#shared/contract/pages.ts';

/** Desk around and between pages, in CSS pixels. */
export const GAP = 16;

/** Where the pages lie on the desk, one below the other: CSS pixels from the desk's top. */
export interface DeskLayout {
  /** CSS pixels a point. */
  readonly scale: number;
  readonly pages: readonly {
    readonly top: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly width: number;
  readonly height: number;
}

/** Lays pages (sizes in points) on the desk. */
export function layDesk(pages: Pages['pages'], scale: number): DeskLayout {
  let top = GAP;
  const laid = pages.map(({ width, height }) => {
    const page = { top, width: width * scale, height: height * scale };
    top += page.height + GAP;
    return page;
  });
  const width = Math.max(0, ...laid.map((page) => page.width));
  return { scale, pages: laid, width: width + 2 * GAP, height: top };
}

/** A place on a page: its index, and points from its top. */
export interface Place {
  readonly page: number;
  readonly y: number;
}

/** Where a place is on the desk; the end of the last page where there is no such page any more. */
export function offsetOf({ pages, scale, height }: DeskLayout, { page, y }: Place): number {
  const at = pages[page];
  return at === undefined ? height : at.top + y * scale;
}

/** The page at an offset; the one before where the offset lies between two. */
export function pageAt({ pages }: DeskLayout, offset: number): number {
  const below = pages.findIndex(({ top }) => top > offset);
  return Math.max(0, (below < 0 ? pages.length : below) - 1);
}

/** The place at an offset: what stays where it is when the scale changes. */
export function placeAt(layout: DeskLayout, offset: number): Place {
  const page = pageAt(layout, offset);
  return { page, y: (offset - (layout.pages[page]?.top ?? 0)) / layout.scale };
}

/** What of the desk is seen: offset and height in CSS pixels. */
export interface View {
  readonly top: number;
  readonly height: number;
}

/** The pages in view, first and last. */
export const pagesInView = (
  layout: DeskLayout,
  { top, height }: View,
): readonly [number, number] => [pageAt(layout, top), pageAt(layout, top + height)];

/** The pages to have at hand, first and last: those in view, and one before and after. */
export function pagesNear(layout: DeskLayout, view: View): readonly [number, number] {
  const [first, last] = pagesInView(layout, view);
  return [Math.max(0, first - 1), Math.min(layout.pages.length - 1, last + 1)];
}
