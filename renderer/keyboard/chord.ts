/** A chord taken apart. `key` is a letter (A–Z), a digit, a sign or the name of a key. */
export interface Chord {
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly key: string;
}

/** Reads a chord as the table of commands writes it: `Ctrl+Shift+Enter`. */
export function parseChord(text: string): Chord {
  const parts = text.split('+');
  return {
    ctrl: parts.includes('Ctrl'),
    alt: parts.includes('Alt'),
    shift: parts.includes('Shift'),
    key: parts.at(-1) ?? '',
  };
}

/** The part of a `KeyboardEvent` that a chord is compared with. */
export interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

/** Signs, by the place of their key: with Shift or on another layout the key gives another sign. */
const SIGN_CODES: Readonly<Record<string, string>> = {
  '.': 'Period',
  ',': 'Comma',
  '/': 'Slash',
};

/** Whether this key is the chord's, whatever the modifiers. */
function isKey(pressed: PressedKey, key: string): boolean {
  if (/^[A-Z]$/.test(key)) {
    // A Cyrillic or kana layout gives no Latin letter: then the place of the key decides.
    return /^[a-z]$/i.test(pressed.key)
      ? pressed.key.toUpperCase() === key
      : pressed.code === `Key${key}`;
  }
  if (/^\d$/.test(key)) return pressed.code === `Digit${key}`;
  const sign = SIGN_CODES[key];
  if (sign !== undefined) return pressed.code === sign || pressed.key === key;
  return pressed.key === key;
}

/** Whether a key press is this chord, with exactly its modifiers. */
export const matchesChord = (pressed: PressedKey, chord: Chord): boolean =>
  pressed.ctrlKey === chord.ctrl &&
  pressed.altKey === chord.alt &&
  pressed.shiftKey === chord.shift &&
  !pressed.metaKey &&
  isKey(pressed, chord.key);
