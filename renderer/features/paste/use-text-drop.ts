import { useEffect, useEffectEvent } from 'react';

/** Where dropped text belongs to what it falls on. */
const FIELDS = 'input, textarea, [contenteditable="true"], [role="dialog"], [role="alertdialog"]';

const holdsText = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer !== null &&
  !dataTransfer.types.includes('Files') &&
  dataTransfer.types.includes('text/plain');

const isOverField = ({ target }: DragEvent): boolean =>
  target instanceof Element && target.closest(FIELDS) !== null;

/**
 * Takes text that is dragged in from another program and dropped anywhere but on a field; what is
 * dragged within the window is none of it.
 */
export function useTextDrop(onText: (html: string | null, text: string) => void): void {
  const take = useEffectEvent(onText);
  useEffect(() => {
    let isOwn = false;
    const onDragStart = (): void => {
      isOwn = true;
    };
    const onDragEnd = (): void => {
      isOwn = false;
    };
    const isWanted = (event: DragEvent): boolean =>
      !isOwn && holdsText(event) && !isOverField(event);
    const onDragOver = (event: DragEvent): void => {
      if (!isWanted(event)) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    };
    const onDrop = (event: DragEvent): void => {
      if (!isWanted(event)) return;
      event.preventDefault();
      event.stopPropagation();
      const html = event.dataTransfer?.getData('text/html') ?? '';
      take(html === '' ? null : html, event.dataTransfer?.getData('text/plain') ?? '');
    };
    const options = { capture: true };
    window.addEventListener('dragstart', onDragStart, options);
    window.addEventListener('dragend', onDragEnd, options);
    window.addEventListener('dragover', onDragOver, options);
    window.addEventListener('drop', onDrop, options);
    return () => {
      window.removeEventListener('dragstart', onDragStart, options);
      window.removeEventListener('dragend', onDragEnd, options);
      window.removeEventListener('dragover', onDragOver, options);
      window.removeEventListener('drop', onDrop, options);
    };
  }, []);
}
