import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { expect, test, type Desk } from './support/app.ts';
import { storedDigest, type StoredDigest } from './support/bridge.ts';
import type { Editor } from './support/editor.ts';
import { imported, importFiles, openImported, SAMPLE } from './support/files.ts';

const FILE = 'large.digest.json';
const TIMES = 6;

/** The sample, with each of its items six times: 216 items. */
function largeDigest(): StoredDigest {
  const sample = JSON.parse(readFileSync(SAMPLE, 'utf8')) as StoredDigest;
  const sections = sample.sections.map((section) => ({
    ...section,
    items: Array.from({ length: TIMES }, (_, time) =>
      section.items.map((item) => ({
        ...item,
        id: `${item.id}-${String(time)}`,
        headline: { ...item.headline, ja: `${String(time + 1)}: ${item.headline.ja}` },
      })),
    ).flat(),
  }));
  return { ...sample, sections };
}
const LARGE = largeDigest();
const COUNTS = LARGE.sections.map(({ items }) => items.length);
const TOTAL = COUNTS.reduce((sum, count) => sum + count, 0);

async function openLarge(desk: Desk, page: Page): Promise<Editor> {
  const file = join(desk.folder, FILE);
  writeFileSync(file, JSON.stringify(LARGE));
  await importFiles(page, file);
  await expect(imported(page, FILE, TOTAL)).toBeVisible({ timeout: 60_000 });
  const editor = await openImported(page);
  await expect(
    page.getByRole('treegrid', { name: '項目一覧' }).getByRole('row', { level: 1 }).first(),
  ).toContainText(String(COUNTS[0]), { timeout: 60_000 });
  return editor;
}

/** To the last item, by the keyboard. */
async function goToLast(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+o');
  await page.keyboard.press('End');
}

test('200 items are scrolled, edited, shown on their page and put elsewhere', async ({ desk }) => {
  test.setTimeout(300_000);
  const { page } = await desk.start();
  const editor = await openLarge(desk, page);
  const last = LARGE.sections.at(-1)?.items.at(-1)?.headline.ja ?? '';

  await goToLast(page);
  const row = editor.rows.filter({ hasText: last });
  await expect(row).toBeInViewport();
  await expect(editor.headlineJa).toHaveText(last);
  await page.keyboard.press('Enter');
  await expect(editor.headlineJa).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type('(続報あり)');
  await expect(editor.headlineJa).toHaveText(`${last}(続報あり)`);
  await editor.saved();
  await expect(row).toContainText('(続報あり)');

  // Its page, newly set, is in sight, and the item on it.
  const pane = page.getByRole('complementary', { name: 'ページ' });
  const onItsPage = page.getByRole('button', { name: `${last}(続報あり)` });
  const onPage = pane.getByRole('listitem').locator(onItsPage);
  await expect(onPage.first()).toBeInViewport({ timeout: 60_000 });
  const picture = pane.getByRole('listitem').filter({ has: onItsPage }).getByRole('img').first();
  await expect(picture).toBeInViewport({ timeout: 60_000 });

  // From the end to the start: into the first section, then dragged by keyboard to its head.
  await page.keyboard.press('Alt+1');
  await expect
    .poll(async () => (await storedDigest(page)).sections.map(({ items }) => items.length))
    .toEqual([(COUNTS[0] ?? 0) + 1, COUNTS[1], (COUNTS[2] ?? 0) - 1]);
  await page.keyboard.press('Control+Shift+o');
  await expect(row).toBeInViewport();
  await row.getByRole('button', { name: /を移動$/ }).focus();
  await page.keyboard.press('Enter');
  // Carrying has begun when the focus has left the item for a place to put it.
  await expect(row.getByRole('button', { name: /を移動$/ })).not.toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await storedDigest(page)).sections[0]?.items[0]?.headline.ja)
    .toBe(`${last}(続報あり)`);
  await expect(editor.rows.first()).toContainText('(続報あり)');
  await expect(onPage.first()).toBeInViewport({ timeout: 60_000 });
  await expect(pane.getByRole('img', { name: /^ページ 1 \/ \d+$/ })).toBeInViewport({
    timeout: 60_000,
  });
});

/** Megabytes of the page's own memory, and how many nodes it holds, with no rubbish in it. */
async function memory(cdp: CDPSession): Promise<{ readonly heap: number; readonly nodes: number }> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((one) => one.name === name)?.value ?? 0;
  return { heap: of('JSHeapUsedSize') / 1e6, nodes: of('Nodes') };
}

test('the memory of the window stays the same over 200 items and many edits', async ({ desk }) => {
  test.setTimeout(600_000);
  const { page } = await desk.start();
  const editor = await openLarge(desk, page);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');

  /** Goes through items, types in each, and takes it back by the same way. */
  const round = async (): Promise<void> => {
    for (let item = 0; item < 6; item += 1) {
      await page.keyboard.press('Alt+ArrowDown');
      await editor.body().click();
      await page.keyboard.type('More words. ');
    }
    for (let item = 0; item < 6; item += 1) await page.keyboard.press('Alt+ArrowUp');
    await editor.saved();
  };
  await editor.rows.first().click();
  // What is made once, and kept: pages in sight, a live editor, the first steps of the history.
  await round();
  await round();
  const before = await memory(cdp);
  for (let times = 0; times < 4; times += 1) await round();
  await expect
    .poll(async () => (await memory(cdp)).heap - before.heap, { timeout: 60_000 })
    .toBeLessThan(15);
  expect((await memory(cdp)).nodes).toBeLessThan(before.nodes * 1.25 + 2000);
});
