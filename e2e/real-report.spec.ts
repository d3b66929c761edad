import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, ROOT, test } from './support/app.ts';
import { storedDigest } from './support/bridge.ts';
import type { Editor } from './support/editor.ts';
import { dropFile, imported, importFiles, openImported } from './support/files.ts';

// A report of an embassy, which does not lie in the repository.
const REPORT = join(ROOT, '../shared/samples/report-2026-03-21.txt');
const NAME = basename(REPORT);

test.beforeEach(() => {
  test.skip(!existsSync(REPORT), `${REPORT} is not on this machine`);
});

/** The letters and digits of a text, in order; what a reader may change is left out. */
const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** Every text that stands in a stored digest below the heading, in order. */
function textsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textsOf).join('');
  if (typeof value !== 'object' || value === null) return '';
  const { text, label, headline, body, content, blocks } = value as Record<string, unknown>;
  if (typeof text === 'string') return text;
  const head = headline as { ja: string; en: string } | undefined;
  const own = [head?.ja, head?.en, label].filter((one) => typeof one === 'string').join('');
  return own + textsOf(body) + textsOf(content) + textsOf(blocks);
}

async function expectWhole(page: Page, editor: Editor): Promise<void> {
  const sections = page.getByRole('treegrid', { name: '項目一覧' }).getByRole('row', { level: 1 });
  await expect(sections).toHaveText([/軍事・治安関係\s*5/, /内政関連\s*1/, /外政関連\s*19/]);
  await expect(page.getByRole('heading', { name: '2026年3月21日～4月3日' })).toBeVisible();
  await expect(editor.rows.first()).toContainText('●');

  // What stands in the file is what is stored: each item's letters follow one another in it.
  const { sections: stored } = await storedDigest(page);
  expect(stored.map(({ items }) => items.length)).toEqual([5, 1, 19]);
  const whole = letters(readFileSync(REPORT, 'utf8'));
  let at = 0;
  for (const { headline, blocks } of stored.flatMap(({ items }) => items)) {
    for (const text of [headline.ja, headline.en, ...blocks.map(textsOf)].map(letters)) {
      expect(text).not.toBe('');
      const found = whole.indexOf(text, at);
      expect(found, text).toBeGreaterThanOrEqual(at);
      at = found + text.length;
    }
  }
}

test('the real report is taken in by the command, whole, and its pages are shown', async ({
  desk,
}) => {
  const { page } = await desk.start();
  await importFiles(page, REPORT);
  await expect(imported(page, NAME, 25)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const editor = await openImported(page);
  await expectWhole(page, editor);

  const pictures = page.getByRole('img', { name: /^ページ \d+ \/ \d+$/ });
  await expect(pictures.first()).toBeVisible({ timeout: 30_000 });
  const [, total] =
    /\/ (\d+)$/.exec((await pictures.first().getAttribute('aria-label')) ?? '') ?? [];
  expect(Number(total)).toBeGreaterThan(5);

  // The pages go along with the item, and the item with the pages.
  await editor.rows.first().click();
  await expect(page.getByRole('img', { name: `ページ 1 / ${total ?? ''}` })).toBeInViewport();
  await page.keyboard.press('Control+Shift+o');
  await page.keyboard.press('End');
  const last = page.getByRole('img', { name: `ページ ${total ?? ''} / ${total ?? ''}` });
  await expect(last).toBeInViewport({ timeout: 30_000 });
  const { sections } = await storedDigest(page);
  const ends = sections.at(-1)?.items.at(-1)?.headline.ja ?? '';
  await expect(editor.headlineJa).toHaveText(ends);
  const areas = page.getByRole('complementary', { name: 'ページ' }).getByRole('listitem');
  const other = areas
    .getByRole('button')
    .filter({ hasNot: page.locator(`[aria-label="${ends}"]`) });
  const name = (await other.first().getAttribute('aria-label')) ?? '';
  expect(name).not.toBe(ends);
  await other.first().click({ position: { x: 80, y: 8 } });
  await expect(editor.headlineJa).toHaveText(name);
});

test('the real report is dropped on the window', async ({ desk }) => {
  const { page } = await desk.start();
  await expect(page.getByText('ダイジェストはまだありません')).toBeVisible({ timeout: 30_000 });
  await dropFile(page, NAME, readFileSync(REPORT, 'utf8'));
  await expect(imported(page, NAME, 25)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectWhole(page, await openImported(page));
});
