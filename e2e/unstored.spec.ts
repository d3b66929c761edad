import { execFileSync } from 'node:child_process';
import { expect, test } from './support/app.ts';
import { newDigest } from './support/editor.ts';
import { backendPid } from './support/processes.ts';

/** The most that a process may write into a file, bytes, or `unlimited` (prlimit(1)). */
function limitWriting(pid: number | null, bytes: string): void {
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:`]);
}

test('what cannot be stored is kept in the window, which is not closed on it', async ({ desk }) => {
  const { app, page } = await desk.start();
  const editor = await newDigest(page, '2026-04-18', '2026-04-24');
  await page.keyboard.press('Control+n');
  await page.keyboard.insertText('演習の見出し');
  await editor.saved();

  const pid = backendPid(app);
  limitWriting(pid, '4096');
  await page.keyboard.insertText('と続き');
  await expect(page.getByText('保存待ち')).toBeVisible();
  // The window is to be closed: the question comes, and the person stays.
  await app.evaluate(({ BrowserWindow, dialog }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    dialog.showMessageBoxSync = (...args: unknown[]) => {
      const { message, buttons } = args[1] as { message: string; buttons: string[] };
      asked.push(message, ...buttons);
      return 0;
    };
    BrowserWindow.getAllWindows()[0]?.close();
  });
  const asked = (): Promise<unknown> =>
    app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
  await expect
    .poll(asked)
    .toEqual(['最後の入力を保存できていません', '画面に戻る', '保存せずに閉じる']);
  await expect(editor.headlineJa).toHaveValue('演習の見出しと続き');

  // The cause is mended: it is stored by itself, and is there after a new start.
  limitWriting(pid, 'unlimited');
  await editor.saved();
  await app.close();
  const again = await desk.start();
  await expect(again.page.getByRole('heading', { name: 'ダイジェスト一覧' })).toBeVisible();
  // The list takes keys when its first row has the focus.
  await expect(again.page.getByRole('row').first()).toBeVisible();
  await expect(again.page.locator('[role=row]:focus')).toBeVisible();
  await again.page.keyboard.press('Enter');
  await expect(again.page.getByText('演習の見出しと続き').first()).toBeVisible();
});
