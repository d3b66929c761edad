import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { FIVE } from './support/articles.ts';
import { ask } from './support/bridge.ts';
import { Cards } from './support/cards.ts';
import { newDigest } from './support/editor.ts';
import { ExportDialog } from './support/export.ts';
import { importFiles, openImported, SAMPLE } from './support/files.ts';
import { digestRows } from './support/library.ts';
import { resize } from './support/look.ts';

// The pictures of the user guides (`npm run pictures`), in both languages. As a test they show
// that what the guides tell is there.

const WIDE = { width: 1280, height: 800 };

/** Room around a part of the window that is shown alone, CSS pixels. */
const ROOM = 24;

async function take(page: Page, locale: string, name: string, part?: Locator): Promise<void> {
  const path = join(
    process.env.E2E_PICTURES ?? test.info().outputPath(),
    `guide-${name}${locale === 'ja' ? '.ja' : ''}.png`,
  );
  const box = part && (await part.boundingBox());
  const clip = box && {
    x: Math.max(0, box.x - ROOM),
    y: Math.max(0, box.y - ROOM),
    width: Math.min(WIDE.width - Math.max(0, box.x - ROOM), box.width + 2 * ROOM),
    height: Math.min(WIDE.height - Math.max(0, box.y - ROOM), box.height + 2 * ROOM),
  };
  await page.screenshot({ path, animations: 'disabled', ...(clip ? { clip } : {}) });
}

test('pictures for the guides @pictures', async ({ desk }) => {
  test.setTimeout(300_000);
  const { app, page } = await desk.start();
  await resize(app, page, WIDE.width, WIDE.height);
  await page.emulateMedia({ colorScheme: 'light' });
  /** Takes a picture in both languages; the window is Japanese again afterwards. */
  const both = async (name: string, part?: Locator): Promise<void> => {
    for (const locale of ['en', 'ja']) {
      await ask(page, 'settings.set', { locale });
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await take(page, locale, name, part);
    }
  };
  const dialog = page.getByRole('dialog');

  await newDigest(page, '2026-04-18', '2026-04-24');
  await page.keyboard.press('Control+Shift+h');
  await importFiles(page, SAMPLE);
  await expect(digestRows(page)).toHaveCount(2);
  await page.getByRole('alertdialog').getByRole('button').last().click();
  await both('home');
  await page.keyboard.press('Control+Shift+n');
  await expect(dialog).toBeVisible();
  await both('new', dialog);
  await page.keyboard.press('Escape');

  await importFiles(page, SAMPLE);
  const editor = await openImported(page);
  await expect(page.getByRole('img', { name: /^ページ 1 \/ \d+$/ })).toBeVisible({
    timeout: 30_000,
  });
  await editor.rows.nth(3).click();
  await editor.headlineJa.click();
  await expect(page.getByRole('img', { name: /^ページ 2 \/ \d+$/ })).toBeInViewport();
  await both('editor');

  await editor.rows.nth(1).click();
  await expect(editor.headlineJa).toContainText('CIS');
  await editor.outlets().click();
  await page.keyboard.type('a');
  await expect(page.getByRole('listbox')).toBeVisible();
  await both('source', page.getByRole('main'));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');

  await new Cards(page).paste({ text: FIVE });
  await page.keyboard.press('ArrowDown');
  await both('paste');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+k');
  await expect(dialog).toBeVisible();
  await both('palette', dialog);
  await page.keyboard.press('Escape');

  // The folder of the test has a name that means nothing to a reader.
  await app.evaluate(({ dialog: system }) => {
    system.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: ['/tmp'] });
  });
  const exporting = new ExportDialog(page);
  await exporting.open();
  await exporting.button('フォルダーを選択…').click();
  await expect(exporting.root.getByText('/tmp', { exact: true })).toBeVisible();
  await both('export', dialog);
});
