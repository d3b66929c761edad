import { useEffect, useState, type RefObject } from 'react';
import { currentSelection, type SelectedText } from './text-selection.ts';

/** The stretch of an item's text that is selected in the report; null where none is. */
export function useSelectedText(root: RefObject<HTMLElement | null>): SelectedText | null {
  const [selected, setSelected] = useState<SelectedText | null>(null);
  useEffect(() => {
    const look = (): void => {
      const next = root.current && currentSelection(root.current);
      setSelected((old) => (JSON.stringify(old) === JSON.stringify(next) ? old : next));
    };
    document.addEventListener('selectionchange', look);
    return () => {
      document.removeEventListener('selectionchange', look);
    };
  }, [root]);
  return selected;
}
