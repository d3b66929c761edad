import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';
import { exportFolder, ExportDialog } from './support/export.ts';
import { importFiles, openImported, SAMPLE } from './support/files.ts';
import { runCommand } from './support/library.ts';
import { lookAt, resize, snap } from './support/look.ts';
import { signalBackend } from './support/processes.ts';

// Dialogs that take some doing, looked at as in screens.spec.ts.
test.describe.configure({ timeout: 600_000 });

test('an export from its beginning to its end', async ({ desk }) => {
  const { app, page } = await desk.start();
  await resize(app, page, 1440, 900);
  await importFiles(page, SAMPLE);
  await openImported(page);
  await exportFolder(desk, app);
  const dialog = new ExportDialog(page);
  await dialog.open();
  await lookAt(page, 'export');
  await dialog.choose(['docx', 'txt']);
  await dialog.button('書き出す').click();
  await dialog.done(2);
  await lookAt(page, 'export-done');
  await dialog.button('閉じる').click();
  await dialog.open();
  await dialog.button('書き出す').click();
  await expect(dialog.button('両方残す')).toBeVisible();
  await lookAt(page, 'export-exists');
  await dialog.button('キャンセル').click();
  await expect(dialog.button('書き出す')).toBeEnabled();
  expect(signalBackend(app, 'SIGSTOP')).toBe(true);
  await dialog.button('書き出す').click();
  await expect(dialog.root.getByRole('progressbar')).toBeVisible();
  // Nothing can be asked of the backend now, not even another language.
  await snap(page, 'export-running-ja-light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await snap(page, 'export-running-ja-dark');
  expect(signalBackend(app, 'SIGCONT')).toBe(true);
});

test('a choice between two versions', async ({ desk }) => {
  const { app, page } = await desk.start();
  await resize(app, page, 1440, 900);
  await importFiles(page, SAMPLE);
  const editors = [await openImported(page)];
  const opened = app.waitForEvent('window');
  await runCommand(page, '別のウィンドウでも開く');
  const second = new Editor(await opened);
  await expect(second.headlineEn).toBeVisible({ timeout: 30_000 });
  editors.push(second);
  expect(signalBackend(app, 'SIGSTOP')).toBe(true);
  for (const [index, editor] of editors.entries()) {
    await editor.headlineEn.click();
    await editor.page.keyboard.press('End');
    await editor.page.keyboard.insertText(`, version ${String(index + 1)}`);
  }
  expect(signalBackend(app, 'SIGCONT')).toBe(true);
  const asked = (): Promise<Editor | undefined> =>
    Promise.all(
      editors.map(async (editor) =>
        (await editor.page.getByRole('alertdialog').isVisible()) ? editor : undefined,
      ),
    ).then((found) => found.find((editor) => editor !== undefined));
  await expect.poll(async () => (await asked()) !== undefined, { timeout: 30_000 }).toBe(true);
  const one = (await asked())?.page ?? page;
  await resize(app, one, 1440, 900);
  await lookAt(one, 'conflict');
});
