import { useEffect, useEffectEvent } from 'react';
import { isComposing } from '#renderer/keyboard/when-composing.ts';
import { actOf, type ReviewAct } from './review-keys.ts';

/** Where a key is somebody else's: fields, lists that opened, sheets. */
const OTHERS =
  'input, textarea, select, [contenteditable], [aria-haspopup], [role="listbox"], [role="menu"]';
const SHEETS = '[role="dialog"], [role="alertdialog"]';

function isOthers(target: EventTarget | null): boolean {
  const isCovered = document.querySelector('[data-modal]') !== null;
  return (
    isCovered || (target instanceof Element && target.closest(`${OTHERS}, ${SHEETS}`) !== null)
  );
}

/**
 * Single keys of the review screen, wherever on it the focus is. `act` says whether it used the
 * key; what it did not use does what it always does, such as scroll.
 */
export function useReviewKeys(act: (act: ReviewAct, event: KeyboardEvent) => boolean): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isComposing(event) || isOthers(event.target)) return;
    const meant = actOf(event);
    if (meant !== null && act(meant, event)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      onKeyDown(event);
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, []);
}
