import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import { useSetSettings, useSettings } from '#renderer/api/settings.ts';
import { useCommand } from '#renderer/keyboard/command-registry.ts';
import { GAP } from './desk-layout.ts';
import { scaleOf, stepZoom, wheelZoom, zoomOf, type Zoom } from './zoom.ts';

/** How long a zoom stands before it is stored, in ms: a turn of the wheel is many. */
const SETTLED = 300;

/**
 * The size of the pages: CSS pixels a point. Changed by commands and by Ctrl and the wheel; what is
 * set in a window stays there, and is what the next window begins with.
 */
export function useZoom(
  scroller: RefObject<HTMLElement | null>,
  pane: number,
  page: number,
): number {
  const { pageZoom } = useSettings();
  const setSettings = useSetSettings();
  const [own, setOwn] = useState<Zoom | null>(null);
  const timer = useRef(0);
  // One less: the browser rounds the pane's width, and upwards too where its text is zoomed.
  const scale = scaleOf(own ?? pageZoom, pane - 2 * GAP - 1, page);

  function change(zoom: Zoom): void {
    setOwn(zoom);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      setSettings({ pageZoom: zoom });
    }, SETTLED);
  }
  useCommand('view.zoom-in', () => {
    change(stepZoom(zoomOf(scale), 1));
  });
  useCommand('view.zoom-out', () => {
    change(stepZoom(zoomOf(scale), -1));
  });
  useCommand('view.zoom-width', () => {
    change('width');
  });

  const turn = useEffectEvent((event: WheelEvent) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    change(wheelZoom(zoomOf(scale), event.deltaY));
  });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const listener = (event: WheelEvent): void => {
      turn(event);
    };
    // React listens passively, and then the browser's own zoom could not be held back.
    element.addEventListener('wheel', listener, { passive: false });
    return () => {
      element.removeEventListener('wheel', listener);
    };
  }, [scroller]);
  return scale;
}
