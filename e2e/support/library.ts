import { expect, type Locator, type Page } from '@playwright/test';
import { Editor } from './editor.ts';

/** The period that the tests write about, as the window shows it. */
export const WEEK = '2026年4月18日～4月24日';

/** What the window says while the backend is started again. */
export const RESTARTING = 'データを保存する部分を再起動しています。入力した内容は残っています。';

/** The digests in the list. */
export const digestRows = (page: Page): Locator =>
  page.getByRole('grid', { name: 'ダイジェスト (期間順)' }).getByRole('row');

/** Opens a digest from the list. */
export async function openDigest(page: Page, name = WEEK): Promise<Editor> {
  // After a start on a busy machine the list may take its time.
  await expect(page.getByRole('heading', { name: 'ダイジェスト一覧' })).toBeVisible({
    timeout: 30_000,
  });
  await digestRows(page).filter({ hasText: name }).click();
  await expect(page.getByRole('main', { name: '項目' })).toBeVisible();
  return new Editor(page);
}

/** Runs a command from the palette, by its name. */
export async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const search = page.getByRole('dialog', { name: 'すべてのコマンド' }).getByRole('combobox');
  await expect(search).toBeFocused();
  await page.keyboard.insertText(name);
  await expect(page.getByRole('option').first()).toContainText(name);
  await page.keyboard.press('Enter');
}

/** Waits for words that may be on the screen for a moment only. */
export async function seenOnce(page: Page, text: string): Promise<void> {
  await page.waitForFunction((words) => document.body.innerText.includes(words), text);
}
