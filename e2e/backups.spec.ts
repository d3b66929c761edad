import { expect, test } from './support/app.ts';
import { newDigest } from './support/editor.ts';
import { digestRows, openDigest, runCommand } from './support/library.ts';

test('a backup is made, and brings back what was then', async ({ desk }) => {
  const { app, page } = await desk.start();
  const editor = await newDigest(page, '2026-04-18', '2026-04-24');
  await page.keyboard.press('Control+n');
  await expect(editor.headlineJa).toBeFocused();
  await page.keyboard.insertText('控えを取る前');
  await editor.saved();

  await runCommand(page, 'バックアップ…');
  const dialog = page.getByRole('dialog', { name: 'バックアップ' });
  const list = dialog.getByRole('list', { name: 'バックアップ (新しい順)' });
  await dialog.getByRole('button', { name: '今すぐバックアップ' }).click();
  await expect(list.getByRole('listitem').filter({ hasText: '手動' })).toHaveCount(1);
  await dialog.getByRole('button', { name: '閉じる' }).click();

  await editor.headlineJa.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('控えを取った後');
  await page.keyboard.press('Control+n');
  await page.keyboard.insertText('後から加えた項目');
  await expect(editor.rows).toHaveCount(2);
  await editor.saved();

  await runCommand(page, 'バックアップ…');
  const manual = list.getByRole('listitem').filter({ hasText: '手動' });
  await manual.getByRole('button').click();
  const question = page.getByRole('alertdialog', { name: 'このバックアップを復元' });
  await question.getByRole('button', { name: 'このバックアップを復元' }).click();
  await expect(question).toBeHidden();
  // The window that shows the digest is the first to see it.
  await expect(editor.rows).toHaveCount(1);
  await expect(editor.headlineJa).toHaveText('控えを取る前');

  // What was replaced is a backup as well, and can be had back in the same way.
  await runCommand(page, 'バックアップ…');
  const replaced = list.getByRole('listitem').filter({ hasText: '復元前' });
  await expect(replaced).toHaveCount(1);
  await expect(list.getByRole('listitem').filter({ hasText: '手動' })).toHaveCount(1);
  await replaced.getByRole('button').click();
  await question.getByRole('button', { name: 'このバックアップを復元' }).click();
  await expect(editor.rows).toHaveCount(2);
  await expect(editor.rows.nth(0)).toContainText('控えを取った後');
  await expect(editor.rows.nth(1)).toContainText('後から加えた項目');
  await app.close();

  const again = await desk.start();
  await expect(digestRows(again.page)).toHaveCount(1);
  const restored = await openDigest(again.page);
  await expect(restored.rows).toHaveCount(2);
});
