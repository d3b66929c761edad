import { expect, test } from 'vitest';
import { keyOf } from './card-keys.ts';

const held = { ctrlKey: false, altKey: false, metaKey: false };

test.each([
  ['a letter', 'd', 'KeyD', 'D'],
  ['a letter with Caps Lock', 'D', 'KeyD', 'D'],
  ['a German layout, where y and z have changed places', 'z', 'KeyY', 'Z'],
  ['a Russian layout', 'в', 'KeyD', 'D'],
  ['kana mode', 'し', 'KeyD', 'D'],
  ['a digit', '1', 'Digit1', '1'],
  ['a full-width digit', '３', 'Digit3', '3'],
  ['the number pad', '2', 'Numpad2', '2'],
  ['an arrow', 'ArrowDown', 'ArrowDown', 'ArrowDown'],
  ['Space', ' ', 'Space', ' '],
])('%s', (_name, key, code, meant) => {
  expect(keyOf({ ...held, key, code })).toBe(meant);
});

test.each(['ctrlKey', 'altKey', 'metaKey'] as const)('with %s it is another key', (modifier) => {
  expect(keyOf({ ...held, key: 'd', code: 'KeyD', [modifier]: true })).toBeNull();
});
