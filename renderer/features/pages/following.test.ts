import { describe, expect, test } from 'vitest';
import { layDesk } from './desk-layout.ts';
import { scrollToBeginning, scrollToPart, waitForHands } from './following.ts';
import { itemAreas } from './item-areas.ts';
import { pagesWith } from './testing/pages.ts';

const pages = pagesWith([200, 500], [], [400], []);
const layout = layDesk(pages.pages, 1);
const areas = (item: string): ReturnType<typeof itemAreas> =>
  itemAreas(pages).filter((area) => area.item === item);
const height = 600;

describe('pages follow the item', () => {
  test('a beginning that is well in view stays where it is', () => {
    expect(scrollToBeginning(layout, { page: 0, y: 200 }, { top: 0, height })).toBeNull();
    expect(scrollToBeginning(layout, { page: 0, y: 200 }, { top: 216, height })).toBeNull();
  });

  test('one that is not comes to a fifth of the height, within the desk', () => {
    const second = layout.pages[2]?.top ?? 0;
    expect(scrollToBeginning(layout, { page: 2, y: 400 }, { top: 0, height })).toBe(
      second + 400 - height / 5,
    );
    expect(scrollToBeginning(layout, { page: 0, y: 20 }, { top: 900, height })).toBe(0);
    expect(scrollToBeginning(layout, { page: 3, y: 800 }, { top: 0, height })).toBe(
      layout.height - height,
    );
  });

  test('while one types in a long item, any part of it is enough', () => {
    const inside = { top: (layout.pages[1]?.top ?? 0) + 100, height };
    expect(scrollToPart(layout, areas('item-2'), inside)).toBeNull();
    expect(scrollToPart(layout, areas('item-1'), inside)).toBe(216 - height / 5);
    expect(scrollToPart(layout, [], inside)).toBeNull();
  });

  test('waits for a second without a touch', () => {
    expect(waitForHands(5000, -Infinity)).toBe(0);
    expect(waitForHands(5000, 4700)).toBe(700);
    expect(waitForHands(5000, 4000)).toBe(0);
  });
});
