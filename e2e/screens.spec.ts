import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/app.ts';
import { newDigest } from './support/editor.ts';
import { dropFile, importFiles, imported, openImported, SAMPLE } from './support/files.ts';
import { digestRows, runCommand } from './support/library.ts';
import { lookAt, resize, snap, snapZoomed, zoomText } from './support/look.ts';

// Every screen in both languages, light and dark: a picture to be looked at, and axe.
// Each is looked at four times, and the machine may be busy.
test.describe.configure({ timeout: 600_000 });

const QUIET_HOME = { timeout: 30_000 };

test('the list of digests and what can lie over it', async ({ desk }) => {
  const { app, page } = await desk.start();
  await resize(app, page, 1440, 900);
  await expect(page.getByText('ダイジェストはまだありません')).toBeVisible(QUIET_HOME);
  await lookAt(page, 'home-empty');

  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog', { name: '新しいダイジェスト' });
  await expect(dialog).toBeVisible();
  await lookAt(page, 'new-digest');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'その他' }).click();
  await page.getByRole('menuitem', { name: 'ごみ箱' }).click();
  await lookAt(page, 'bin-empty');
  await page.getByRole('button', { name: '一覧へ戻る' }).click();

  await importFiles(page, SAMPLE);
  await expect(digestRows(page)).toHaveCount(1);
  await dropFile(page, 'half.txt', '2026年4月18日～4月24日\n\nNobody knows where this goes.\n');
  const unplaced = page.getByRole('dialog', { name: '置き場所のない行' });
  await expect(unplaced).toBeVisible();
  await lookAt(page, 'unplaced');
  await page.keyboard.press('Escape');

  const row = digestRows(page).filter({ hasText: '4月4日' });
  await row.getByRole('button').click();
  await lookAt(page, 'digest-menu');
  await page.getByRole('menuitem', { name: '複製' }).click();
  await expect(digestRows(page)).toHaveCount(3);
  await lookAt(page, 'home');

  await digestRows(page).first().focus();
  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: 'ダイジェストの名前' })).toBeFocused();
  await lookAt(page, 'rename');
  await page.keyboard.press('Escape');

  await expect(digestRows(page).first()).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(digestRows(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'その他' }).click();
  await page.getByRole('menuitem', { name: 'ごみ箱' }).click();
  await lookAt(page, 'bin');
  await page.getByRole('button', { name: '完全に削除' }).click();
  await lookAt(page, 'purge');
  await page.keyboard.press('Escape');

  await runCommand(page, 'バックアップ…');
  await page.getByRole('button', { name: '今すぐバックアップ' }).click();
  await expect(page.getByText('手動')).toBeVisible();
  await lookAt(page, 'backups');
  await page.getByRole('listitem').filter({ hasText: '手動' }).getByRole('button').click();
  await lookAt(page, 'restore');
});

test('the editor and what can lie over it', async ({ desk }) => {
  const { app, page } = await desk.start();
  await resize(app, page, 1440, 900);
  await newDigest(page, '2026-04-18', '2026-04-24');
  await lookAt(page, 'editor-empty');
  await page.keyboard.press('Control+Shift+h');

  await importFiles(page, SAMPLE);
  const editor = await openImported(page);
  const firstPage = page.getByRole('img', { name: /^ページ 1 \/ \d+$/ });
  await expect(firstPage).toBeVisible({ timeout: 30_000 });
  await expect(imported(page, 'sample.digest.json', 35)).toBeHidden({ timeout: 30_000 });
  await lookAt(page, 'editor');
  await editor.body().click();
  await lookAt(page, 'editor-body');
  await page.keyboard.press('Control+l');
  await lookAt(page, 'link');
  await page.keyboard.press('Escape');
  await editor.outlets().click();
  await page.keyboard.type('t');
  await expect(page.getByRole('listbox', { name: 'これまでに使った媒体' })).toBeVisible();
  await lookAt(page, 'outlets');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await editor.days().click();
  await page.keyboard.type('x');
  await page.keyboard.press('Enter');
  await lookAt(page, 'day-wrong');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('F4');
  await lookAt(page, 'calendar');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /表題部を編集/ }).click();
  await expect(page.getByRole('dialog', { name: '表題部' })).toBeVisible();
  await lookAt(page, 'header');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await lookAt(page, 'palette');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F1');
  await lookAt(page, 'shortcuts');
  await page.keyboard.press('Escape');
  await editor.rows.nth(2).click({ button: 'right' });
  await lookAt(page, 'item-menu');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+f');
  await page.keyboard.insertText('国防');
  await lookAt(page, 'find');
  await page.keyboard.press('Escape');
  await editor.rows.nth(2).click();
  await page.keyboard.press('Control+Shift+Delete');
  await expect(page.getByText('1 項目を削除しました。')).toBeVisible();
  await lookAt(page, 'removed');
});

test('the editor in small windows, with large text and in high contrast', async ({ desk }) => {
  const { app, page } = await desk.start();
  await resize(app, page, 1280, 720);
  await importFiles(page, SAMPLE);
  await expect(digestRows(page)).toHaveCount(1);
  const editor = await openImported(page);
  const firstPage = page.getByRole('img', { name: /^ページ 1 \/ \d+$/ });
  await expect(firstPage).toBeVisible({ timeout: 30_000 });
  await lookAt(page, 'editor-1280x720');
  await page.emulateMedia({ forcedColors: 'active' });
  await editor.headlineJa.focus();
  await snap(page, 'editor-forced-colors');
  await page.emulateMedia({ forcedColors: null });
  await resize(app, page, 800, 480);
  await snap(page, 'editor-800x480');
  await resize(app, page, 2560, 1400);
  await snap(page, 'editor-2560x1400');
  await resize(app, page, 1440, 900);
  await zoomText(app, page, 2);
  await snapZoomed(app, page, 'editor-200');
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('dialog', { name: '書き出し' })).toBeVisible();
  await snapZoomed(app, page, 'export-200');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F1');
  await snapZoomed(app, page, 'shortcuts-200');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+h');
  await expect(digestRows(page)).toHaveCount(1);
  await snapZoomed(app, page, 'home-200');
  await zoomText(app, page, 1);
  await page.emulateMedia({ forcedColors: 'active' });
  await snap(page, 'home-forced-colors');
  await resize(app, page, 800, 480);
  await snap(page, 'home-800x480');
});

test('the window of pages', async ({ desk }) => {
  const { app, page } = await desk.start();
  await importFiles(page, SAMPLE);
  await openImported(page);
  const opened = app.waitForEvent('window');
  await page.keyboard.press('Control+3');
  const pages = await opened;
  await expect(pages.getByRole('img', { name: /^ページ 1 \/ \d+$/ })).toBeVisible({
    timeout: 30_000,
  });
  await lookAt(pages, 'pages-window');
});

test('the page of failure', async ({ desk }) => {
  const started = await desk.start();
  await newDigest(started.page, '2026-04-18', '2026-04-24');
  await started.app.close();
  writeFileSync(join(desk.data, 'digest.sqlite'), 'This is no database. '.repeat(1000));

  const { app, page } = await desk.start();
  await resize(app, page, 1440, 900);
  for (const locale of ['ja', 'en']) {
    // Without a database there are no settings: the language is the system's, as the address says.
    await page.evaluate((language) => {
      history.replaceState(null, '', location.href.replace(/locale=\w+/, `locale=${language}`));
    }, locale);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 30_000 });
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await snap(page, `failure-${locale}-${colorScheme}`);
    }
  }
});
