import { expect, test } from 'vitest';
import { COMMAND_IDS, commandOf } from '#shared/commands/commands.ts';
import { commandsFor } from './chord-commands.ts';
import { parseChord, type PressedKey } from './chord.ts';

/** A key press; `keys` are the modifiers held. */
function press(
  key: string,
  code: string,
  ...keys: ('ctrl' | 'alt' | 'shift' | 'meta')[]
): PressedKey {
  return {
    key,
    code,
    ctrlKey: keys.includes('ctrl'),
    altKey: keys.includes('alt'),
    shiftKey: keys.includes('shift'),
    metaKey: keys.includes('meta'),
  };
}

test.each([
  ['a letter', press('z', 'KeyZ', 'ctrl'), ['edit.undo']],
  ['a letter with Caps Lock', press('Z', 'KeyZ', 'ctrl'), ['edit.undo']],
  ['a letter with Shift', press('Z', 'KeyZ', 'ctrl', 'shift'), ['edit.redo']],
  ['the second chord of a command', press('y', 'KeyY', 'ctrl'), ['edit.redo']],
  ['a German layout, where z and y have changed places', press('z', 'KeyY', 'ctrl'), ['edit.undo']],
  ['a Russian layout', press('я', 'KeyZ', 'ctrl'), ['edit.undo']],
  ['a Georgian layout', press('ზ', 'KeyZ', 'ctrl'), ['edit.undo']],
  ['kana mode', press('ち', 'KeyA', 'ctrl'), []],
  ['the narrower place first', press('n', 'KeyN', 'ctrl'), ['item.new', 'file.new']],
  ['a digit on a French layout', press('&', 'Digit1', 'alt'), ['item.section-1']],
  ['a digit of the number pad', press('1', 'Numpad1', 'alt'), []],
  ['a sign with Shift', press('>', 'Period', 'ctrl', 'shift'), ['view.zoom-in']],
  ['a sign with Shift on a German layout', press(':', 'Period', 'ctrl', 'shift'), ['view.zoom-in']],
  ['a slash', press('/', 'Slash', 'ctrl'), ['help.shortcuts']],
  ['an arrow', press('ArrowDown', 'ArrowDown', 'alt'), ['item.next']],
  ['an arrow with Shift', press('ArrowDown', 'ArrowDown', 'alt', 'shift'), ['item.move-down']],
  ['Enter with Ctrl', press('Enter', 'Enter', 'ctrl'), ['item.done']],
  ['Enter of the number pad', press('Enter', 'NumpadEnter', 'ctrl'), ['item.done']],
  ['a single key', press('F8', 'F8'), ['item.next-incomplete']],
  ['Enter alone', press('Enter', 'Enter'), []],
  ['a letter alone', press('z', 'KeyZ'), []],
  ['AltGr, which is Ctrl and Alt', press('ż', 'KeyZ', 'ctrl', 'alt'), []],
  ['the Windows key', press('z', 'KeyZ', 'ctrl', 'meta'), []],
])('%s', (_name, pressed, commands) => {
  expect(commandsFor(pressed)).toEqual(commands);
});

test('no chord of the table is one that an input method or a text field needs', () => {
  const chords = COMMAND_IDS.flatMap((id) => {
    const { chord, also = [] } = commandOf(id);
    return [...(chord === null ? [] : [chord]), ...also].map(parseChord);
  });
  const plain = chords.filter(({ ctrl, alt, key }) => !ctrl && !alt && !/^F\d+$/.test(key));
  const editing = chords.filter(
    ({ ctrl, alt, shift, key }) => ctrl && !alt && !shift && 'ACVX'.includes(key),
  );
  expect({ plain, editing }).toEqual({ plain: [], editing: [] });
});

test('two commands share a chord only where one is for a digest and the other for everywhere', () => {
  const shared = Map.groupBy(
    COMMAND_IDS.flatMap((id) => {
      const { chord, also = [] } = commandOf(id);
      return [...(chord === null ? [] : [chord]), ...also].map((text) => ({ id, text }));
    }),
    ({ text }) => text,
  );
  const wheres = [...shared.values()]
    .filter((ids) => ids.length > 1)
    .map((ids) => ids.map(({ id }) => commandOf(id).where).toSorted());
  expect(wheres).toEqual([['always', 'digest']]);
});
