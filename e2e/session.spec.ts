import { expect, test } from './support/app.ts';
import { Editor, newDigest } from './support/editor.ts';
import { openDigest, RESTARTING, runCommand, seenOnce } from './support/library.ts';
import { signalBackend } from './support/processes.ts';

test('undo and redo go across items and outlive the window', async ({ desk }) => {
  const { app, page } = await desk.start();
  const editor = await newDigest(page, '2026-04-18', '2026-04-24');
  for (const headline of ['第一の項目', '第二の項目']) {
    await page.keyboard.press('Control+n');
    await expect(editor.headlineJa).toBeFocused();
    await page.keyboard.insertText(headline);
    await expect(editor.headlineJa).toHaveText(headline);
    await editor.saved();
  }
  await editor.rows.nth(0).click();
  await editor.body().click();
  await page.keyboard.type('First body.');
  await editor.saved();

  // Each undo shows what it changed: first the body of the first item, then the second item.
  await page.keyboard.press('Control+z');
  await expect(editor.body()).toHaveText('');
  await page.keyboard.press('Control+z');
  await expect(editor.headlineJa).toHaveText('');
  await expect(editor.rows).toHaveCount(2);

  await page.reload();
  await expect(editor.rows).toHaveCount(2);
  await page.getByRole('button', { name: '元に戻す: 項目の追加' }).click();
  await expect(editor.rows).toHaveCount(1);
  await expect(editor.headlineJa).toHaveText('第一の項目');
  for (const label of ['項目の追加', '入力', '入力']) {
    await page.getByRole('button', { name: `やり直す: ${label}` }).click();
    await editor.saved();
  }
  await expect(editor.rows.nth(1)).toContainText('第二の項目');
  await expect(editor.body()).toHaveText('First body.');
  await expect(page.getByRole('button', { name: 'やり直す', exact: true })).toBeDisabled();

  // A window that is closed and opened again takes its place, and its history, again.
  const opened = app.waitForEvent('window');
  await runCommand(page, '別のウィンドウでも開く');
  const second = new Editor(await opened);
  await expect(second.rows).toHaveCount(2);
  await expect(second.page.getByRole('button', { name: '元に戻す', exact: true })).toBeDisabled();
  await page.close();
  const reopened = app.waitForEvent('window');
  await runCommand(second.page, '別のウィンドウでも開く');
  const third = new Editor(await reopened);
  await third.page.getByRole('button', { name: '元に戻す: 入力' }).click();
  await expect(third.body()).toHaveText('');
  await expect(second.rows).toHaveCount(2);
  await third.saved();
  await app.close();

  // A new start is a new session: the texts are there, the history begins anew.
  const again = await desk.start();
  const restored = await openDigest(again.page);
  await expect(restored.rows).toHaveCount(2);
  await expect(restored.headlineJa).toHaveText('第一の項目');
  await expect(restored.body()).toHaveText('');
  for (const name of ['元に戻す', 'やり直す']) {
    await expect(again.page.getByRole('button', { name, exact: true })).toBeDisabled();
  }
  await again.page.keyboard.press('Control+z');
  await expect(restored.headlineJa).toHaveText('第一の項目');
});

test('what was typed in the moment before quitting is stored', async ({ desk }) => {
  const first = await desk.start();
  const editor = await newDigest(first.page, '2026-04-18', '2026-04-24');
  await first.page.keyboard.press('Control+n');
  await expect(editor.headlineJa).toBeFocused();
  let { app, page } = first;
  let text = '';
  for (const word of ['一', '二', '三', '四']) {
    const ended = app.waitForEvent('close');
    if (word === '三') {
      // Also where the backend is just being started again: it gets it before it is ended.
      const told = seenOnce(page, RESTARTING);
      signalBackend(app, 'SIGKILL');
      await told;
    }
    await page.keyboard.insertText(word);
    // The window goes away under the keys: they are not seen to be let go.
    await page.keyboard.press('Control+q').catch(() => undefined);
    await ended;
    text += word;
    ({ app, page } = await desk.start());
    const restored = await openDigest(page);
    await expect(restored.headlineJa).toHaveText(text);
    await restored.headlineJa.click();
    await page.keyboard.press('Control+End');
  }
});
