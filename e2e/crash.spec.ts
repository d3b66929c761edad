import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { newDigest } from './support/editor.ts';
import { openDigest, RESTARTING, seenOnce } from './support/library.ts';
import { crashApp, crashBackend, signalBackend } from './support/processes.ts';

const numbered = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `word${String(from + index)}`);

/** Types words one after another; tells `onTyped` when the page had taken in each of them. */
async function typeWords(
  page: Page,
  words: readonly string[],
  onTyped: () => void = () => undefined,
): Promise<void> {
  for (const word of words) {
    await page.keyboard.type(`${word} `, { delay: 8 });
    onTyped();
  }
}

test('typing goes on while the backend is killed and comes back', async ({ desk }) => {
  const { app, page } = await desk.start();
  const editor = await newDigest(page, '2026-04-18', '2026-04-24');
  await page.keyboard.press('Control+n');
  await expect(editor.headlineJa).toBeFocused();
  await page.keyboard.insertText('停止しても残る');
  await editor.body().click();

  await typeWords(page, numbered(1, 15));
  const told = seenOnce(page, RESTARTING);
  const killed = crashBackend(app);
  await typeWords(page, numbered(16, 40));
  await Promise.all([told, killed]);
  await typeWords(page, numbered(41, 50));
  // Again, in the middle of a word.
  await page.keyboard.type('wo');
  expect(signalBackend(app, 'SIGKILL')).toBe(true);
  await page.keyboard.type('rd51');

  const whole = numbered(1, 51).join(' ');
  await expect(editor.body()).toHaveText(whole);
  await editor.saved();
  await expect(page.getByText(RESTARTING)).toBeHidden();
  await expect(editor.headlineJa).toHaveText('停止しても残る');
  // What was typed across the crash can still be undone.
  await expect(page.getByRole('button', { name: '元に戻す: 入力' })).toBeEnabled();
  await app.close();

  const again = await desk.start();
  const restored = await openDigest(again.page);
  await expect(restored.headlineJa).toHaveText('停止しても残る');
  await expect(restored.body()).toHaveText(whole);
  await expect(restored.rows).toHaveCount(1);
});

test('after the whole app is killed nothing older than a second is missing', async ({ desk }) => {
  const first = await desk.start();
  const editor = await newDigest(first.page, '2026-04-18', '2026-04-24');
  await first.page.keyboard.press('Control+n');
  await editor.body().click();

  let running = first;
  let kept: readonly string[] = [];
  for (const round of [1, 2]) {
    const words = numbered(round * 1000, round * 1000 + 500);
    const times: number[] = [];
    const typing = typeWords(running.page, words, () => times.push(Date.now()));
    const cutOff = expect(typing).rejects.toThrow();
    await expect.poll(() => times.length, { timeout: 60_000 }).toBeGreaterThan(50);
    const killed = await crashApp(running.app);
    await cutOff;
    const owed = words.filter((_, index) => (times[index] ?? killed) < killed - 1000);
    expect(owed.length).toBeGreaterThan(10);

    running = await desk.start();
    const restored = await openDigest(running.page);
    const stored = (await restored.body().innerText()).trim().split(/\s+/u);
    expect(stored.slice(0, kept.length + owed.length)).toEqual([...kept, ...owed]);
    // Beyond that there may be more, down to a part of the last word; nothing else.
    expect([...kept, ...words].join(' ').startsWith(stored.join(' '))).toBe(true);
    // The next round goes on from there.
    await restored.body().click();
    await running.page.keyboard.press('Control+End');
    await running.page.keyboard.type(' ');
    kept = stored;
  }
});
