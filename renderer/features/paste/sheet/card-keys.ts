/** The part of a key press that tells which of the cards' keys it is. */
interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The key alone, as the cards name it: a capital letter, a digit, or the key's own name. Null with
 * Ctrl, Alt or the Windows key. On a layout without Latin letters the place of the key decides.
 */
export const keyOf = (pressed: Pressed): string | null =>
  pressed.ctrlKey || pressed.altKey || pressed.metaKey ? null : letterOf(pressed);

/** The key, whatever is held with it. */
export function letterOf({ key, code }: Pick<Pressed, 'key' | 'code'>): string {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  // Full-width digits come from a keyboard in kana mode.
  if (/^\p{Nd}$/u.test(key)) return key.normalize('NFKC');
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  return letter ?? key;
}

/** Where the focus is among the cards: a field has its keys for itself. */
export type KeyPlace = 'card' | 'button' | 'lines' | 'field';

/** The kind of place that an element is. */
export function placeOf(target: EventTarget | null): KeyPlace {
  if (!(target instanceof HTMLElement)) return 'card';
  if (target.closest('[data-source], input, textarea') !== null) return 'field';
  if (target.closest('[data-lines]') !== null) return 'lines';
  return target.closest('button') === null ? 'card' : 'button';
}

/** Whether the focus is in the field of this name (`data-field`). */
export const isInField = (target: EventTarget | null, name: string): boolean =>
  target instanceof HTMLElement && target.dataset.field === name;
