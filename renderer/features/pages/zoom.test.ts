import { describe, expect, test } from 'vitest';
import { clampZoom, scaleOf, stepZoom, wheelZoom, zoomOf } from './zoom.ts';

describe('zoom of the pages', () => {
  test('paper size is 96 pixels an inch', () => {
    expect(scaleOf(1, 400, 595)).toBeCloseTo(96 / 72);
    expect(zoomOf(scaleOf(1.25, 400, 595))).toBeCloseTo(1.25);
  });

  test('fits the pane, but not beyond twice paper size', () => {
    expect(scaleOf('width', 430, 595) * 595).toBeCloseTo(430);
    expect(scaleOf('width', 120, 595) * 595).toBeCloseTo(120);
    expect(zoomOf(scaleOf('width', 5000, 595))).toBeCloseTo(2);
    expect(scaleOf('width', -32, 595)).toBeGreaterThan(0);
  });

  test('goes up and down the same ladder from any zoom, and stops at its ends', () => {
    const up = [0.5];
    for (let zoom = 0.5; zoom < 2; up.push(zoom)) zoom = stepZoom(zoom, 1);
    const down = [2];
    for (let zoom = 2; zoom > 0.5; down.push(zoom)) zoom = stepZoom(zoom, -1);
    expect(down.toReversed()).toEqual(up);
    expect(up).toEqual([0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2]);
    expect([stepZoom(0.73, 1), stepZoom(0.73, -1)]).toEqual([0.8, 0.67]);
    expect([stepZoom(2, 1), stepZoom(0.5, -1)]).toEqual([2, 0.5]);
  });

  test('the wheel turned one way and back leaves the zoom as it was', () => {
    expect(wheelZoom(wheelZoom(1, -100), 100)).toBe(1);
    expect(wheelZoom(1, -100)).toBeGreaterThan(1);
    expect([wheelZoom(1.9, -1000), wheelZoom(0.6, 1000)]).toEqual([2, 0.5]);
    expect(clampZoom(7)).toBe(2);
  });
});
