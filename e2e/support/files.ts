import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { ROOT } from './app.ts';
import { Editor } from './editor.ts';

/** The sample digest, which is invented. */
export const SAMPLE = join(ROOT, 'assets/sample/sample.digest.json');

/** What is said when a file was taken in whole. */
export const imported = (page: Page, file: string, items: number): Locator =>
  page.getByText(`${file}: ${String(items)} 項目を取り込みました。`);

/** Takes files in by the command, as the dialog of the system gives them. */
export async function importFiles(page: Page, files: string | readonly string[]): Promise<void> {
  await expect(page.getByRole('heading', { name: 'ダイジェスト一覧' })).toBeVisible();
  // In its first moments on a busy machine the window opens no dialog of the system.
  await expect(async () => {
    const chooser = page.waitForEvent('filechooser', { timeout: 3000 });
    await page.keyboard.press('Control+o');
    await (await chooser).setFiles(typeof files === 'string' ? files : [...files]);
  }).toPass({ timeout: 30_000 });
}

/** Drops a file on the window. */
export async function dropFile(page: Page, name: string, content: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([file, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], file));
      return transfer;
    },
    [name, content] as const,
  );
  const main = page.getByRole('main');
  await main.dispatchEvent('dragenter', { dataTransfer });
  await main.dispatchEvent('dragover', { dataTransfer });
  await main.dispatchEvent('drop', { dataTransfer });
}

/** Opens what was just taken in, by the button of its notice. */
export async function openImported(page: Page): Promise<Editor> {
  await page.getByRole('button', { name: 'ダイジェストを開く' }).click();
  const editor = new Editor(page);
  await expect(page.getByRole('main', { name: '項目' })).toBeVisible();
  return editor;
}
