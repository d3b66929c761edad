// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { untilTypingRests } from './typing-rest.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const press = (): void => void window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));

/** Whether the wait is over, looked at after each letter of one who types without a pause. */
async function waitWhileTyping(letters: number): Promise<readonly boolean[]> {
  let isOver = false;
  void untilTypingRests().then(() => {
    isOver = true;
  });
  const seen: boolean[] = [];
  for (let letter = 0; letter < letters; letter += 1) {
    press();
    await vi.advanceTimersByTimeAsync(100);
    seen.push(isOver);
  }
  return seen;
}

test('waits for a pause in typing, but not for ever', async () => {
  await vi.advanceTimersByTimeAsync(1000);
  await untilTypingRests();
  press();
  expect(await waitWhileTyping(25)).toEqual([
    ...Array.from({ length: 19 }, () => false),
    ...Array.from({ length: 6 }, () => true),
  ]);
  press();
  let isOver = false;
  void untilTypingRests().then(() => {
    isOver = true;
  });
  await vi.advanceTimersByTimeAsync(140);
  expect(isOver).toBe(false);
  await vi.advanceTimersByTimeAsync(20);
  expect(isOver).toBe(true);
});
