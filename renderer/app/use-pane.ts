import { useEffect, useRef, useState } from 'react';
import { useSetSettings, useSettings } from '#renderer/api/settings.ts';

/** A column that can be made wider and folded away. */
export interface Pane {
  /** CSS pixels. */
  readonly width: number;
  readonly open: boolean;
  readonly resize: (width: number) => void;
  readonly toggle: () => void;
}

export const PANE_MIN = 160;
export const PANE_MAX = 1200;
/** A width is stored when it has rested for so long, milliseconds. */
const REST = 300;

/** Width and state of a column; what is changed shows at once, and is remembered. */
export function usePane(name: 'outline' | 'pages'): Pane {
  const stored = useSettings()[name];
  const set = useSetSettings();
  const [dragged, setDragged] = useState<number | null>(null);
  const timer = useRef<number>(undefined);
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
    },
    [],
  );
  const width = dragged ?? stored.width;
  const store = (pane: { width: number; open: boolean }): void => {
    set(name === 'outline' ? { outline: pane } : { pages: pane });
  };
  return {
    width,
    open: stored.open,
    resize: (wanted) => {
      const next = Math.round(Math.min(PANE_MAX, Math.max(PANE_MIN, wanted)));
      setDragged(next);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        store({ width: next, open: true });
        setDragged(null);
      }, REST);
    },
    toggle: () => {
      store({ width, open: !stored.open });
    },
  };
}
