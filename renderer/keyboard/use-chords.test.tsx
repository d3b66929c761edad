// @vitest-environment happy-dom
import type { ReactElement } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CommandId } from '#shared/commands/commands.ts';
import { fakeWindow, perform, type FakeWindow } from '../testing/fake-window.tsx';
import { canRun, useCommand, useRefusal } from './command-registry.ts';
import { useChords } from './use-chords.ts';

let fake: FakeWindow;
let done: string[];

function Chords({ sheet = false }: { readonly sheet?: boolean }): ReactElement {
  useChords();
  useCommand('edit.undo', () => done.push('undo'));
  useCommand('file.quit', () => done.push('quit'));
  useCommand('item.done', () => done.push('done'), false);
  return sheet ? (
    <div role="dialog">
      <input />
    </div>
  ) : (
    <input />
  );
}

/** Presses a key in the field; whether the field was left to do with it what it does. */
async function press(init: KeyboardEventInit & { oldCode?: number }): Promise<boolean> {
  const field = document.querySelector('input');
  if (!field) throw new Error('there is no field');
  field.focus();
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  if (init.oldCode !== undefined) Object.defineProperty(event, 'keyCode', { value: init.oldCode });
  await perform(() => field.dispatchEvent(event));
  return !event.defaultPrevented;
}

const UNDO = { key: 'z', code: 'KeyZ', ctrlKey: true };
const menu = (id: CommandId): Promise<void> => fake.tell('command', { id });

beforeEach(() => {
  done = [];
  fake = fakeWindow({});
});
afterEach(() => fake.close());

test('a chord is carried out, and the key does nothing else', async () => {
  await fake.show(<Chords />);
  expect(await press(UNDO)).toBe(false);
  expect(done).toEqual(['undo']);
});

test.each([
  ['a letter', { key: 'z', code: 'KeyZ' }],
  ['Enter', { key: 'Enter', code: 'Enter' }],
  ['a chord that nobody carries out', { key: 'f', code: 'KeyF', ctrlKey: true }],
  ['a chord whose command is disabled', { key: 'Enter', code: 'Enter', ctrlKey: true }],
  ['a chord within a composition', { ...UNDO, isComposing: true }],
  ['a key that an input method has taken', { ...UNDO, oldCode: 229 }],
])('%s is left to the field', async (_name, init) => {
  await fake.show(<Chords />);
  expect(await press(init)).toBe(true);
  expect(done).toEqual([]);
});

test('in a sheet the keys are its own', async () => {
  await fake.show(<Chords sheet />);
  expect(await press(UNDO)).toBe(true);
  expect(done).toEqual([]);
});

test('the native menu carries out commands; in a sheet only to quit', async () => {
  await fake.show(<Chords />);
  await menu('edit.undo');
  await fake.show(<Chords sheet />);
  document.querySelector('input')?.focus();
  await menu('edit.undo');
  await menu('file.quit');
  expect(done).toEqual(['undo', 'quit']);
});

test('what cannot be carried out here says why, and no wider command is meant by its chord', async () => {
  function Reading({ isReading }: { readonly isReading: boolean }): ReactElement {
    useChords();
    useCommand('file.new', () => done.push('new digest'));
    useCommand('item.new', () => done.push('new item'), !isReading);
    useRefusal(['item.new'], () => done.push('why not'), isReading);
    return <input />;
  }
  const CTRL_N = { key: 'n', code: 'KeyN', ctrlKey: true };
  await fake.show(<Reading isReading />);
  expect(canRun('item.new')).toBe(false);
  expect(await press(CTRL_N)).toBe(false);
  await fake.show(<Reading isReading={false} />);
  expect(canRun('item.new')).toBe(true);
  await press(CTRL_N);
  expect(done).toEqual(['why not', 'new item']);
});
