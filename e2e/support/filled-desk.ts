import { expect } from '@playwright/test';
import type { Desk } from './app.ts';
import { newDigest } from './editor.ts';
import { runCommand } from './library.ts';

/** What the officer wrote, to be found again, or nowhere where it does not belong. */
export const HEADLINE = '極秘訪問の見出し';
export const BODY = 'Confidential body text of the visit.';

/** Makes a PC whose database has one digest with an item, and a backup; the app is ended again. */
export async function fill(desk: Desk): Promise<void> {
  const { app, page } = await desk.start();
  const editor = await newDigest(page, '2026-04-18', '2026-04-24');
  await page.keyboard.press('Control+n');
  await expect(editor.headlineJa).toBeFocused();
  await page.keyboard.insertText(HEADLINE);
  await editor.body().click();
  await page.keyboard.insertText(BODY);
  await editor.saved();
  await runCommand(page, 'バックアップ…');
  const dialog = page.getByRole('dialog', { name: 'バックアップ' });
  await dialog.getByRole('button', { name: '今すぐバックアップ' }).click();
  await expect(dialog.getByRole('listitem').filter({ hasText: '手動' })).toHaveCount(1);
  await app.close();
}
