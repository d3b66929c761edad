import type { KeyboardEvent, PointerEvent, ReactElement } from 'react';
import { PANE_MAX, PANE_MIN, type Pane } from './use-pane.ts';
import styles from './splitter.module.css';

interface SplitterProps {
  readonly label: string;
  readonly pane: Pane;
  /** Which edge of the column it is: it stands within the column, to be in its landmark. */
  readonly edge: 'start' | 'end';
}

/** By how much an arrow key moves it, CSS pixels. */
const STEP = 16;

/** The line between two columns: dragged, or moved with the arrow keys; Enter folds the column. */
export function Splitter({ label, pane, edge }: SplitterProps): ReactElement {
  const sign = edge === 'end' ? 1 : -1;
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => {
      pane.resize(pane.width - sign * STEP);
    },
    ArrowRight: () => {
      pane.resize(pane.width + sign * STEP);
    },
    Home: () => {
      pane.resize(PANE_MIN);
    },
    End: () => {
      pane.resize(PANE_MAX);
    },
    Enter: pane.toggle,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = event.ctrlKey || event.altKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.focus();
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    if (box) pane.resize(edge === 'end' ? event.clientX - box.left : box.right - event.clientX);
  };
  return (
    <div
      className={styles.splitter}
      data-edge={edge}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={pane.width}
      aria-valuemin={PANE_MIN}
      aria-valuemax={PANE_MAX}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
    />
  );
}
