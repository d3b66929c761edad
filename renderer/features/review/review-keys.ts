import { matchesChord, parseChord, type PressedKey } from '#renderer/keyboard/chord.ts';
import type { ReviewKeyName } from '#shared/messages/window/review.ts';

/** Something that a key of the review screen does. */
export type ReviewAct =
  | 'next'
  | 'previous'
  | 'next-changed'
  | 'previous-changed'
  | 'filter'
  | 'accept'
  | 'accept-all'
  | 'select'
  | 'comment'
  | 'comment-all'
  | 'correct'
  | 'seen'
  | 'return'
  | 'approve'
  | 'back';

const KEYS = [
  ['J', 'next'],
  ['ArrowDown', 'next'],
  ['K', 'previous'],
  ['ArrowUp', 'previous'],
  ['N', 'next-changed'],
  ['Shift+N', 'previous-changed'],
  ['F', 'filter'],
  ['A', 'accept'],
  ['Shift+A', 'accept-all'],
  ['S', 'select'],
  ['C', 'comment'],
  ['Shift+C', 'comment-all'],
  ['E', 'correct'],
  ['M', 'seen'],
  ['R', 'return'],
  ['Ctrl+Enter', 'approve'],
  ['Escape', 'back'],
] as const satisfies readonly (readonly [string, ReviewAct])[];

const BINDINGS = KEYS.map(([chord, act]) => ({ chord: parseChord(chord), act }));

/** What a key press means on the review screen; null where nothing. */
export const actOf = (pressed: PressedKey): ReviewAct | null =>
  BINDINGS.find(({ chord }) => matchesChord(pressed, chord))?.act ?? null;

/** The keys as the line at the foot of the screen names them. */
export const KEY_HINTS: readonly (readonly [readonly string[], ReviewKeyName])[] = [
  [['J', 'K'], 'move'],
  [['N'], 'changed'],
  [['F'], 'filter'],
  [['A'], 'accept'],
  [['Shift+A'], 'acceptAll'],
  [['C'], 'comment'],
  [['S'], 'select'],
  [['Shift+C'], 'commentAll'],
  [['E'], 'correct'],
  [['M'], 'seen'],
  [['R'], 'return'],
  [['Ctrl+Enter'], 'approve'],
  [['Escape'], 'back'],
];
