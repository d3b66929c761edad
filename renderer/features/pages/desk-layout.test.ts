import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GAP, layDesk, offsetOf, pageAt, pagesNear, placeAt } from './desk-layout.ts';
import { HEIGHT, pagesWith, WIDTH } from './testing/pages.ts';

const twelve = layDesk(pagesWith(...Array.from({ length: 12 }, () => [])).pages, 1);

describe('pages on the desk', () => {
  test('lie below one another, with desk around them', () => {
    const { pages, width, height } = layDesk(pagesWith([], []).pages, 2);
    expect(pages).toEqual([
      { top: GAP, width: WIDTH * 2, height: HEIGHT * 2 },
      { top: GAP + HEIGHT * 2 + GAP, width: WIDTH * 2, height: HEIGHT * 2 },
    ]);
    expect([width, height]).toEqual([WIDTH * 2 + 2 * GAP, 4 * HEIGHT + 3 * GAP]);
  });

  test('a place has one offset, and an offset one place', () => {
    const place = fc.record({
      page: fc.integer({ min: 0, max: 11 }),
      y: fc.double({ min: 0, max: HEIGHT, noNaN: true }),
    });
    const scale = fc.double({ min: 0.3, max: 3, noNaN: true });
    fc.assert(
      fc.property(place, scale, (at, zoom) => {
        const layout = layDesk(
          twelve.pages.map(() => ({ width: WIDTH, height: HEIGHT, hash: '' })),
          zoom,
        );
        const back = placeAt(layout, offsetOf(layout, at));
        expect(back.page).toBe(at.page);
        expect(back.y).toBeCloseTo(at.y, 6);
      }),
    );
  });

  test('what is above the first page and below the last belongs to them', () => {
    expect([pageAt(twelve, -50), pageAt(twelve, 0), pageAt(twelve, 1e6)]).toEqual([0, 0, 11]);
    expect(offsetOf(twelve, { page: 40, y: 10 })).toBe(twelve.height);
    expect(pageAt(layDesk([], 1), 100)).toBe(0);
  });

  test('at hand are the pages in view, one before and one after', () => {
    const at = (top: number): readonly number[] => pagesNear(twelve, { top, height: 800 });
    expect(at(0)).toEqual([0, 1]);
    expect(at(HEIGHT + GAP + 100)).toEqual([0, 3]);
    expect(at(5 * (HEIGHT + GAP) + 20)).toEqual([4, 6]);
    expect(at(twelve.height - 800)).toEqual([10, 11]);
    expect(pagesNear(layDesk([], 1), { top: 0, height: 800 })).toEqual([0, -1]);
  });
});
