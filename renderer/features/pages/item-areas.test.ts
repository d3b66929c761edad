import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { besideItem, itemAreas } from './item-areas.ts';
import { HEIGHT, pagesWith } from './testing/pages.ts';

const TOP = HEIGHT * 0.08;
const END = HEIGHT * 0.92;

describe('what of a page belongs to which item', () => {
  test('from its headline to the next, over page ends', () => {
    expect(itemAreas(pagesWith([200, 500], [], [TOP + 3, 300]))).toEqual([
      { item: 'item-1', page: 0, top: 200, bottom: 500, begins: true },
      { item: 'item-2', page: 0, top: 500, bottom: END, begins: true },
      { item: 'item-2', page: 1, top: TOP, bottom: END, begins: false },
      // Item 2 ends with page 1: item 3 stands at the very top of page 2.
      { item: 'item-3', page: 2, top: TOP + 3, bottom: 300, begins: true },
      { item: 'item-4', page: 2, top: 300, bottom: END, begins: true },
    ]);
    expect(itemAreas(pagesWith([]))).toEqual([]);
  });

  test('no two items share a place, and each begins once, where it is said to', () => {
    const heights = fc
      .uniqueArray(fc.integer({ min: 70, max: 770 }), { maxLength: 8 })
      .map((ys) => ys.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(heights, { minLength: 1, maxLength: 9 }), (pages) => {
        const given = pagesWith(...pages);
        const areas = itemAreas(given);
        const beginnings = areas.filter(({ begins }) => begins);
        expect(beginnings.map(({ item, page, top }) => ({ item, page, y: top }))).toEqual(
          given.places,
        );
        for (const [index, { page, top, bottom }] of areas.entries()) {
          expect(bottom).toBeGreaterThan(top);
          const next = areas[index + 1];
          if (next?.page === page) expect(next.top).toBeGreaterThanOrEqual(bottom);
        }
      }),
    );
  });

  test('arrow keys go from item to item over pages, and stay at the ends', () => {
    const { places } = pagesWith([200, 500], [], [100]);
    expect(besideItem(places, 'item-2', 1)).toBe('item-3');
    expect(besideItem(places, 'item-2', -1)).toBe('item-1');
    expect(besideItem(places, 'item-3', 1)).toBe('item-3');
    expect(besideItem(places, 'item-1', -1)).toBe('item-1');
    expect(besideItem(places, null, 1)).toBe('item-1');
    expect(besideItem([], null, 1)).toBeNull();
  });
});
