import type { Page } from '@playwright/test';
import { expect, test, type Desk } from './support/app.ts';
import { storedDigest } from './support/bridge.ts';
import { paste } from './support/clipboard.ts';
import { item, writeDigestFile } from './support/digest-file.ts';
import { Editor } from './support/editor.ts';
import { importFiles } from './support/files.ts';
import { HOSTILE_HTML, LARGE_HTML, watch } from './support/hostile.ts';
import { digestRows, runCommand } from './support/library.ts';
import { expectStored, storedItems } from './support/stored.ts';
import { link, paragraph, text } from './support/week.ts';

async function openItem(desk: Desk): Promise<Editor> {
  const { page } = await desk.start(writeDigestFile(desk.folder, [[item('見出し')]]));
  const editor = new Editor(page);
  await expect(editor.rows).toHaveCount(1);
  await editor.rows.first().click();
  return editor;
}

/** The window still does what it is for. */
async function expectUsable(editor: Editor): Promise<void> {
  await editor.headlineEn.fill('still here');
  await expectStored(
    async () => (await storedItems(editor.page)).map(({ headline }) => headline.en),
    ['still here'],
  );
  await expect(editor.page.getByRole('img', { name: /^ページ 1 \/ / })).toBeVisible();
}

/** Every address that a stored digest links to. */
async function storedLinks(page: Page): Promise<string[]> {
  const json = JSON.stringify(await storedDigest(page));
  return Array.from(json.matchAll(/"href":"([^"]*)"/g), ([, href = '']) => href);
}

test('HTML that would run is pasted into a body as text', async ({ desk }) => {
  const editor = await openItem(desk);
  const { page } = editor;
  const { expectQuiet } = await watch(page);
  await editor.body().click();
  for (const [name, html] of Object.entries(HOSTILE_HTML)) {
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await paste(page, { text: name, html });
    await expectQuiet();
  }
  await expect(editor.body()).toContainText('a');
  await page.waitForTimeout(1000);
  await expectQuiet();
  await expectUsable(editor);
  const links = await storedLinks(page);
  expect(links.filter((href) => !/^(?:https?:\/\/|mailto:|#$)/.test(href))).toEqual([]);
  await expectQuiet();
});

test('HTML that would run is dropped into a body as text', async ({ desk }) => {
  const editor = await openItem(desk);
  const { page } = editor;
  const { expectQuiet } = await watch(page);
  await editor.body().click();
  await editor.body().evaluate((body, all) => {
    for (const html of all) {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData('text/html', html);
      dataTransfer.setData('text/plain', html);
      const { x, y } = body.getBoundingClientRect();
      const place = { clientX: x + 5, clientY: y + 5, bubbles: true, cancelable: true };
      body.dispatchEvent(new DragEvent('dragover', { ...place, dataTransfer }));
      body.dispatchEvent(new DragEvent('drop', { ...place, dataTransfer }));
    }
  }, Object.values(HOSTILE_HTML));
  await expect(editor.body()).toContainText('a');
  await page.waitForTimeout(1000);
  await expectQuiet();
  await expectUsable(editor);
});

test('HTML is pasted into the fields of one line as it is written', async ({ desk }) => {
  const editor = await openItem(desk);
  const { page } = editor;
  const { expectQuiet } = await watch(page);
  const markup = Object.values(HOSTILE_HTML).join(' ').replaceAll(/\s+/g, ' ');
  for (const field of [editor.headlineJa, editor.days(), editor.outlets()]) {
    await field.click();
    await page.keyboard.press('Control+a');
    await paste(page, { text: markup, html: markup });
    await expect(field).toHaveValue(/<script>/i);
  }
  await page.keyboard.press('Control+f');
  await paste(page, { text: markup });
  await page.keyboard.press('Escape');
  await expectQuiet();
  await expectUsable(editor);
});

for (const [name, html] of Object.entries(LARGE_HTML)) {
  test(`a large page is pasted, and the window goes on: ${name}`, async ({ desk }) => {
    const editor = await openItem(desk);
    const { page } = editor;
    const { expectQuiet } = await watch(page);
    await editor.body().click();
    await paste(page, { text: 'x', html });
    await expect(editor.body()).toContainText(/deep|Two megabytes|a/, { timeout: 60_000 });
    await page.keyboard.press('Control+z');
    await expect(editor.body()).toHaveText('', { timeout: 60_000 });
    await expectUsable(editor);
    await expectQuiet();
  });
}

test('texts of a stored digest that are HTML stay texts everywhere', async ({ desk }) => {
  const { page } = await desk.start();
  const { expectQuiet } = await watch(page);
  const markup = Object.values(HOSTILE_HTML);
  const items = markup.map((html) => ({
    ...item(html, html, html),
    blocks: [
      {
        kind: 'report',
        label: html,
        body: { type: 'doc', content: [paragraph(text(html, link('https://example.org/')))] },
        source: { outlets: ['<img src=x onerror=window.ran=1>'], from: null, to: null },
      },
    ],
  }));
  const whole = markup.join(' ').slice(0, 900);
  const heading = { title: whole, subtitle: whole, coverageNote: whole, issuer: whole };
  await importFiles(page, writeDigestFile(desk.folder, [items], heading));
  await expect(digestRows(page)).toHaveCount(1);

  await digestRows(page).first().press('F2');
  await page.getByRole('textbox', { name: 'ダイジェストの名前' }).fill(markup[0] ?? '');
  await page.keyboard.press('Enter');
  await digestRows(page).filter({ hasText: '<script>' }).press('Enter');
  const editor = new Editor(page);
  await expect(editor.rows.first()).toContainText('<script>');
  for (const key of markup.map(() => 'Alt+ArrowDown')) await page.keyboard.press(key);
  await expect(editor.body()).toContainText('data-pm-slice');
  await page.keyboard.press('Control+n');
  await editor.outlets().click();
  await page.keyboard.type('<img');
  await expect(page.getByRole('option').first()).toContainText('onerror');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('img', { name: /^ページ \d+ \/ / }).first()).toBeVisible();

  const opened = page.context().waitForEvent('page');
  await runCommand(page, 'ページを別ウィンドウで表示');
  const pages = await watch(await opened);
  await expect((await opened).getByRole('img', { name: /^ページ \d+ \/ / }).first()).toBeVisible();
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('dialog', { name: '書き出し' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /表題部を編集$/ }).click();
  await expect(page.getByRole('textbox', { name: '副題' })).toHaveValue(whole);
  await page.keyboard.press('Escape');
  await expectQuiet();
  await pages.expectQuiet();
});

test('a digest file whose links run something is refused with a sentence', async ({ desk }) => {
  const { page } = await desk.start();
  const { expectQuiet } = await watch(page);
  const body = [paragraph(text('here', link('javascript:window.ran=1')))];
  const bad = {
    ...item('見出し'),
    blocks: [{ kind: 'report', label: null, body: { type: 'doc', content: body }, source: null }],
  };
  await importFiles(page, writeDigestFile(desk.folder, [[bad]]));
  await expect(page.getByText(/week\.digest\.json.*href/)).toBeVisible();
  await expect(digestRows(page)).toHaveCount(0);
  await expectQuiet();
});
