import type { KeyboardEvent, RefObject } from 'react';
import { isComposing } from '#renderer/keyboard/when-composing.ts';
import { stepOf } from '../deck/card-deeds.ts';
import { CARD_FIELD, focusCard, focusField, focusLines } from './card-focus.ts';
import { isInField, keyOf, letterOf, placeOf } from './card-keys.ts';
import { redoStep, undoStep } from '../deck/deck.ts';
import { changeDeck } from '../paste-store.ts';

/** Keys that put the focus somewhere in the card in hand. */
const FOCUSES: Readonly<Record<string, (root: HTMLElement) => void>> = {
  E: focusField(CARD_FIELD.headline),
  F2: focusField(CARD_FIELD.headline),
  O: focusField(CARD_FIELD.outlets),
  T: focusField(CARD_FIELD.days),
  B: focusLines,
  S: focusLines,
  ArrowRight: focusLines,
};

/** Where there is nothing to move to, these scroll. */
const MOVES: ReadonlySet<string> = new Set([
  'ArrowUp',
  'ArrowDown',
  'PageUp',
  'PageDown',
  'Home',
  'End',
]);

/** Ctrl+Z and Ctrl+Y; whether it was one of them. */
function undoKey(event: KeyboardEvent): boolean {
  if (!event.ctrlKey || event.altKey || event.metaKey) return false;
  const letter = letterOf(event);
  if (letter !== 'Z' && letter !== 'Y') return false;
  // What is typed there and is no part of the card yet is undone by the field.
  const { target } = event;
  if (placeOf(target) === 'field' && !isInField(target, CARD_FIELD.headline)) return false;
  changeDeck(letter === 'Y' || event.shiftKey ? redoStep : undoStep);
  return true;
}

/** From a field back to its card; whether the key was for that. */
function fieldKey(event: KeyboardEvent, root: HTMLElement): boolean {
  const isBack =
    event.key === 'Escape' || (event.key === 'Enter' && isInField(event.target, CARD_FIELD.days));
  // A list of names that was open has used Esc already.
  if (isBack && !(event.key === 'Escape' && event.defaultPrevented)) focusCard(root);
  return isBack;
}

/** The keys of the cards. `take` adds all that are accepted. */
export function useCardKeys(
  root: RefObject<HTMLElement | null>,
  sections: readonly string[],
  take: () => void,
): (event: KeyboardEvent) => void {
  const cardKey = (event: KeyboardEvent, within: HTMLElement): boolean => {
    const key = keyOf(event);
    const isOnButton = placeOf(event.target) === 'button';
    if (key === null || (isOnButton && (key === 'Enter' || key === ' '))) return false;
    const step = stepOf(key === 'Z' && event.shiftKey ? 'Y' : key, sections);
    if (step) return changeDeck(step) || !MOVES.has(key);
    if (FOCUSES[key]) FOCUSES[key](within);
    else if (key === 'Enter') take();
    else return false;
    return true;
  };
  return (event) => {
    const within = root.current;
    if (!within || isComposing(event)) return;
    const isField = placeOf(event.target) === 'field';
    const isAll = event.key === 'Enter' && event.ctrlKey;
    // What is still being typed is part of its card first.
    if (isAll && event.target instanceof HTMLElement) event.target.blur();
    if (isAll) take();
    const isUsed =
      isAll || undoKey(event) || (isField ? fieldKey(event, within) : cardKey(event, within));
    if (!isUsed) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
