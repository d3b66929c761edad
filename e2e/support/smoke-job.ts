import { expect, type Page } from '@playwright/test';
import { newDigest } from './editor.ts';

/** A small piece of the week: an empty database, a digest, an item, its page. */
export async function doSmokeJob(page: Page): Promise<void> {
  const editor = await newDigest(page, '2026-04-18', '2026-04-24');
  await page.keyboard.press('Control+n');
  await expect(editor.headlineJa).toBeFocused();
  await page.keyboard.type('国防相、演習を視察');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Defense minister inspects drills');
  await editor.body().click();
  await page.keyboard.type('On Apr.20, the minister visited the training ground.');
  await editor.outlets().click();
  await page.keyboard.type('trend');
  await page.keyboard.press('Enter');
  await editor.days().click();
  await page.keyboard.type('20.4');
  await page.keyboard.press('Enter');
  await editor.saved();
  await expect(page.getByRole('img', { name: 'ページ 1 / 1' })).toBeVisible();
  await expect(editor.rows).toHaveCount(1);
  await expect(editor.rows.first()).toContainText('国防相、演習を視察');
  await expect(editor.rows.first()).toContainText('TREND');
}
