import { useEffect, useEffectEvent, useState } from 'react';

const hasFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') ?? false;

/** Who takes dropped files: the one that came last, as a sheet lies over what opened it. */
const takers: object[] = [];

/**
 * Takes files that are dropped anywhere on the window; true while some are held over it. Dragged
 * text and rows are left to whoever wants them.
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    const me = {};
    takers.push(me);
    const isMine = (event: DragEvent): boolean => hasFiles(event) && takers.at(-1) === me;
    const onDragOver = (event: DragEvent): void => {
      if (!isMine(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent): void => {
      // Only when the window itself is left; between elements there is always another one.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!isMine(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) take(files);
    };
    const options = { capture: true };
    window.addEventListener('dragover', onDragOver, options);
    window.addEventListener('dragleave', onDragLeave, options);
    window.addEventListener('drop', onDrop, options);
    return () => {
      takers.splice(takers.indexOf(me), 1);
      window.removeEventListener('dragover', onDragOver, options);
      window.removeEventListener('dragleave', onDragLeave, options);
      window.removeEventListener('drop', onDrop, options);
    };
  }, []);
  return isOver;
}
