import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { ask, storedDigest } from './support/bridge.ts';
import { importFiles, openImported, SAMPLE } from './support/files.ts';
import { lookAt, resize, snapZoomed, zoomText } from './support/look.ts';
import { act, newestDigest } from './support/review.ts';

test.describe.configure({ timeout: 300_000 });

const REMARK = '第1項目の見出しを短くしてください。';
const historyOf = (page: Page): Locator => page.getByRole('dialog', { name: '履歴' });

interface Event {
  readonly event: { readonly event: string; readonly way?: string };
}

test('history in plain words; an earlier text is compared, brought back and undone', async ({
  desk,
}) => {
  const { app, page } = await desk.start();
  await resize(app, page, 1440, 900);
  await importFiles(page, SAMPLE);
  const editor = await openImported(page);
  const id = await newestDigest(page);
  await act(page, id, { deed: 'hand-in', remark: null });
  await act(page, id, { deed: 'return', remark: REMARK });
  const before = await storedDigest(page);
  const old = before.sections[0]?.items[0]?.headline.ja ?? '';
  await editor.rows.first().click();
  await editor.headlineJa.click();
  await expect(editor.headlineJa).toBeEditable();
  await page.keyboard.press('End');
  await page.keyboard.insertText('（続報）');
  await editor.saved();
  await expect
    .poll(async () => (await storedDigest(page)).sections[0]?.items[0]?.headline.ja)
    .toBe(`${old}（続報）`);

  await page.keyboard.press('Control+h');
  const dialog = historyOf(page);
  const entries = dialog.getByRole('option');
  await expect(entries.first()).toContainText(`「${old}（続報）」を編集`);
  await expect(entries.nth(1)).toContainText('担当官に差し戻し');
  await expect(entries.nth(1)).toContainText(REMARK);
  await expect(entries.nth(2)).toContainText('審査に提出');
  await expect(entries.last()).toContainText('ダイジェストを作成');
  const comparison = dialog.getByRole('region', { name: '比較' });
  await expect(comparison.locator('ins')).toHaveText('（続報）');
  await lookAt(page, 'history');

  // By keyboard: the list has the focus, and the entry before is compared instead.
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(entries.nth(2)).toHaveAttribute('aria-selected', 'true');
  await expect(comparison.locator('ins')).toHaveText('（続報）');
  await dialog.getByRole('button', { name: 'この項目を戻す' }).click();
  await expect(comparison.getByText('二つの本文に違いはありません。')).toBeVisible();
  await expect.poll(() => storedDigest(page)).toEqual(before);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(editor.headlineJa).toHaveValue(old);
  await page.keyboard.press('Control+z');
  await expect(editor.headlineJa).toHaveValue(`${old}（続報）`);

  // The whole text, after more was changed; the record says what happened.
  await page.keyboard.press('Control+Shift+Delete');
  await editor.saved();
  await page.keyboard.press('Control+h');
  await expect(comparison.locator('del').first()).toBeVisible();
  await dialog.getByRole('button', { name: 'この本文全体に戻す' }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => storedDigest(page)).toEqual(before);
  const events = (await ask(page, 'review.history', { id })) as Event[];
  expect(
    events.filter(({ event }) => event.event === 'edited').map(({ event }) => event.way),
  ).toContain('brought-back');
});

test('while it is in review nothing is brought back, and the reason is said', async ({ desk }) => {
  const { app, page } = await desk.start();
  await resize(app, page, 1280, 720);
  await importFiles(page, SAMPLE);
  await openImported(page);
  const id = await newestDigest(page);
  await act(page, id, { deed: 'hand-in', remark: null });
  await page.keyboard.press('Control+h');
  const dialog = historyOf(page);
  await expect(dialog.getByText('このダイジェストは「審査中」です')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'この本文全体に戻す' })).toBeDisabled();
  await zoomText(app, page, 2);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(640);
  await expect(dialog.getByRole('button', { name: '閉じる' })).toBeInViewport({ ratio: 1 });
  await snapZoomed(app, page, 'history-text-200-ja-light');
});
