import type { Settings } from '#shared/contract/settings.ts';

/** 1 is paper size; `width` fills the pane. */
export type Zoom = Settings['pageZoom'];

/** CSS pixels a point at paper size. */
const PAPER_SIZE = 96 / 72;
const SMALLEST = 0.5;
const LARGEST = 2;
const STEPS = [SMALLEST, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, LARGEST] as const;

/** A zoom within what the pages offer, in whole percent. */
export const clampZoom = (zoom: number): number =>
  Math.round(Math.min(Math.max(zoom, SMALLEST), LARGEST) * 100) / 100;

/** CSS pixels a point, for a pane and its widest page (CSS pixels and points). */
export function scaleOf(zoom: Zoom, pane: number, page: number): number {
  if (zoom !== 'width') return zoom * PAPER_SIZE;
  // A narrow pane still shows the whole width, however small.
  return Math.min(Math.max(pane / page, PAPER_SIZE * 0.1), PAPER_SIZE * LARGEST);
}

/** The zoom that a scale amounts to, for people: 1 is paper size. */
export const zoomOf = (scale: number): number => scale / PAPER_SIZE;

/** The next zoom of the ladder, from any zoom. */
export function stepZoom(zoom: number, direction: 1 | -1): number {
  // A zoom that is shown as the same percentage is the same step.
  const next =
    direction > 0
      ? STEPS.find((step) => step > zoom + 0.005)
      : STEPS.findLast((step) => step < zoom - 0.005);
  return next ?? clampZoom(zoom);
}

/** The zoom after a turn of the wheel (or a pinch) by so many pixels. */
export const wheelZoom = (zoom: number, delta: number): number =>
  clampZoom(zoom * Math.exp(-delta / 400));
