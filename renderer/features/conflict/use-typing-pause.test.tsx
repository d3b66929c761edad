// @vitest-environment happy-dom
import { act, type ReactElement } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeWindow, perform, type FakeWindow } from '#renderer/testing/fake-window.tsx';
import { useTypingPause } from './use-typing-pause.ts';

let fake: FakeWindow;
let root: HTMLElement;

const Question = ({ isWaiting }: { readonly isWaiting: boolean }): ReactElement => (
  <p>{useTypingPause(isWaiting) ? 'asked' : 'held'}</p>
);
const show = async (isWaiting: boolean): Promise<void> => {
  const shown = { yet: false };
  void fake.show(<Question isWaiting={isWaiting} />).then((place) => {
    root = place;
    shown.yet = true;
  });
  // It waits for a timer, which passes only so.
  while (!shown.yet) await vi.advanceTimersByTimeAsync(1);
};
const happens = (type: string): Promise<void> =>
  perform(() => window.dispatchEvent(new Event(type)));
const pass = async (ms: number): Promise<void> => {
  await act(() => vi.advanceTimersByTimeAsync(ms));
};

beforeEach(() => {
  vi.useFakeTimers();
  fake = fakeWindow({});
});
afterEach(async () => {
  await fake.close();
  vi.useRealTimers();
});

test('a question comes after a pause in typing', async () => {
  await show(true);
  await pass(700);
  await happens('keydown');
  await pass(700);
  expect(root.textContent).toBe('held');
  await pass(200);
  expect(root.textContent).toBe('asked');
});

test('it waits for the end of a composition that began before', async () => {
  await show(false);
  await happens('compositionstart');
  await show(true);
  await pass(5000);
  expect(root.textContent).toBe('held');
  await happens('compositionend');
  await pass(1000);
  expect(root.textContent).toBe('asked');
});
