import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { ask, storedDigest } from './support/bridge.ts';
import type { Editor } from './support/editor.ts';
import { exportFolder, namesIn, partOf } from './support/export.ts';
import { importFiles, openImported, SAMPLE } from './support/files.ts';
import { runCommand } from './support/library.ts';
import { lookAt, resize, snapZoomed, zoomText } from './support/look.ts';
import { act, newestDigest } from './support/review.ts';
import { withPart } from './support/zip.ts';

test.describe.configure({ timeout: 300_000 });

const DOCUMENT = 'word/document.xml';
const headlines = async (page: Page): Promise<{ ja: string; en: string }[]> =>
  (await storedDigest(page)).sections.flatMap(({ items }) => items.map(({ headline }) => headline));

/** Gives the dialog the file that came back. */
async function choose(page: Page, dialog: Locator, file: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'ファイルを選択…' }).click();
  await (await chooser).setFiles(file);
}

async function addToHeadline(page: Page, editor: Editor, row: number, text: string): Promise<void> {
  await editor.rows.nth(row).click();
  await editor.headlineEn.click();
  await page.keyboard.press('End');
  await page.keyboard.insertText(text);
  await editor.saved();
}

test('changes go out as tracked changes; what comes back is taken or left one by one', async ({
  desk,
}) => {
  const { app, page } = await desk.start();
  await resize(app, page, 1440, 900);
  await importFiles(page, SAMPLE);
  const editor = await openImported(page);
  const id = await newestDigest(page);
  const folder = await exportFolder(desk, app);
  await act(page, id, { deed: 'hand-in', remark: null });
  await act(page, id, { deed: 'return', remark: null });
  const sample = await headlines(page);
  const english = (at: number): string => sample[at]?.en ?? '';
  await addToHeadline(page, editor, 0, ' again');
  await expect.poll(async () => (await headlines(page))[0]?.en).toBe(`${english(0)} again`);
  const anchor = { on: 'digest' };
  await ask(page, 'comments.add', { id, anchor, text: '確認をお願いします。', mentions: [] });

  // Out: what was typed since the return is a tracked change, and the comment is in the file.
  await runCommand(page, 'Word で見る変更履歴');
  const out = page.getByRole('dialog', { name: 'Word で見る変更履歴を出力' });
  await expect(out.getByRole('button', { name: 'どの時点からの変更か' })).toContainText(
    '担当官に差し戻し',
  );
  await lookAt(page, 'redline-write');
  await out.getByRole('button', { name: 'ファイルを作成' }).click();
  await expect(out.getByText('ファイルを作成しました。')).toBeVisible({ timeout: 60_000 });
  const [name = ''] = namesIn(folder);
  expect(name).toMatch(/\(修正履歴\)\.docx$/u);
  const file = join(folder, name);
  const written = partOf(file, DOCUMENT);
  const inserted = Array.from(
    written.matchAll(/<w:ins [^>]*>.*?<\/w:ins>/gsu),
    ([xml]) => /<w:t[^>]*>([^<]*)</u.exec(xml)?.[1] ?? '',
  );
  expect(inserted.join('')).toBe(' again');
  expect(partOf(file, 'word/comments.xml')).toContain('確認をお願いします。');
  await out.getByRole('button', { name: '閉じる' }).click();
  await runCommand(page, 'Word で見る変更履歴');
  await out.getByRole('button', { name: 'ファイルを作成' }).click();
  await expect(out.getByText('同じ名前のファイルがあります:')).toBeVisible();
  await out.getByRole('button', { name: '置き換える' }).click();
  await expect(out.getByText('ファイルを作成しました。')).toBeVisible({ timeout: 60_000 });
  await out.getByRole('button', { name: '閉じる' }).click();

  // Meanwhile: three headlines are changed in the file, and one of them here as well.
  const back = join(folder, 'back.docx');
  const escaped = (text: string): string => text.replaceAll('&', '&amp;');
  withPart(file, back, DOCUMENT, (xml) => {
    let changed = xml;
    for (const at of [1, 2, 3]) {
      const text = escaped(english(at));
      expect(changed, text).toContain(`${text}<`);
      changed = changed.replace(`${text}<`, `${text} (Word)<`);
    }
    return changed;
  });
  await addToHeadline(page, editor, 3, ' here');

  await runCommand(page, 'Word から戻った');
  const dialog = page.getByRole('dialog', { name: 'Word から戻ったファイルを取り込む' });
  await lookAt(page, 'redline-choose');
  const other = join(folder, 'notes.docx');
  writeFileSync(other, 'no Word file');
  await choose(page, dialog, other);
  await expect(dialog.getByRole('alert')).toContainText('notes.docx');
  await choose(page, dialog, back);
  const entries = dialog.getByRole('listbox', { name: '提案とコメント' }).getByRole('option');
  await expect(entries).toHaveCount(3, { timeout: 30_000 });
  await expect(entries.nth(2)).toContainText('箇所が変更済み');
  const detail = dialog.getByRole('region', { name: '提案の内容' });
  await expect(detail.locator('ins')).toHaveText(' (Word)');
  await lookAt(page, 'redline-decide');

  // By keyboard: A takes, X leaves, and the next open one comes.
  // After the system's dialog the window may not be the one in front here.
  await expect(entries.first()).toHaveAttribute('data-focused', 'true');
  await page.keyboard.press('a');
  await expect(entries.first()).toContainText('採用');
  await expect(entries.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('x');
  await expect(entries.nth(1)).toContainText('見送り');
  await expect(dialog.getByText('すべて決まりました。')).toBeVisible();
  await entries.nth(2).click();
  await expect(detail.getByText('提案を反映していません')).toBeVisible();
  await expect(detail.getByRole('button', { name: '採用' })).toBeDisabled();
  await lookAt(page, 'redline-decided');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  const expected = [
    `${english(0)} again`,
    `${english(1)} (Word)`,
    english(2),
    `${english(3)} here`,
  ];
  await expect
    .poll(async () => (await headlines(page)).slice(0, 4).map(({ en }) => en))
    .toEqual(expected);

  // One step of undo, and on record as what it was.
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await headlines(page))[1]?.en).toBe(english(1));
  const events = (await ask(page, 'review.history', { id })) as { event: { way?: string } }[];
  expect(events.some(({ event }) => event.way === 'proposal')).toBe(true);
});

test('comments written in Word become comments; what is not understood is named', async ({
  desk,
}) => {
  const { app, page } = await desk.start();
  await resize(app, page, 1440, 900);
  await importFiles(page, SAMPLE);
  await openImported(page);
  const id = await newestDigest(page);
  const folder = await exportFolder(desk, app);
  await act(page, id, { deed: 'hand-in', remark: null });
  await act(page, id, { deed: 'return', remark: null });
  const [first] = await headlines(page);
  const anchor = { on: 'digest' };
  await ask(page, 'comments.add', { id, anchor, text: '先に出したコメント', mentions: [] });
  await runCommand(page, 'Word で見る変更履歴');
  const out = page.getByRole('dialog', { name: 'Word で見る変更履歴を出力' });
  await out.getByRole('button', { name: 'ファイルを作成' }).click();
  await expect(out.getByText('ファイルを作成しました。')).toBeVisible({ timeout: 60_000 });
  await out.getByRole('button', { name: '閉じる' }).click();
  const [name = ''] = namesIn(folder);

  // A comment on the first English headline, and a table that no digest has.
  const half = join(folder, 'half.docx');
  const back = join(folder, 'back.docx');
  const text = (first?.en ?? '').replaceAll('&', '&amp;');
  withPart(join(folder, name), half, DOCUMENT, (xml) => {
    const at = xml.indexOf(`${text}<`);
    const start = xml.lastIndexOf('<w:r>', at);
    const end = xml.indexOf('</w:r>', at) + '</w:r>'.length;
    const run = xml.slice(start, end);
    const marked = `<w:commentRangeStart w:id="77"/>${run}<w:commentRangeEnd w:id="77"/><w:r><w:commentReference w:id="77"/></w:r>`;
    const table =
      '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>A table</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
    const body = xml.slice(0, start) + marked + xml.slice(end);
    return body.replace(/<w:sectPr(?![\s\S]*<w:sectPr)/u, `${table}<w:sectPr`);
  });
  withPart(half, back, 'word/comments.xml', (xml) =>
    xml.replace(
      '</w:comments>',
      '<w:comment w:id="77" w:author="大使" w:date="2026-04-25T08:30:00Z"><w:p><w:r><w:t>短くできますか。</w:t></w:r></w:p></w:comment></w:comments>',
    ),
  );
  expect(readFileSync(back).length).toBeGreaterThan(1000);
  await runCommand(page, 'Word から戻った');
  const dialog = page.getByRole('dialog', { name: 'Word から戻ったファイルを取り込む' });
  await choose(page, dialog, back);
  const entries = dialog.getByRole('listbox', { name: '提案とコメント' }).getByRole('option');
  await expect(entries.filter({ hasText: 'コメント' })).toHaveCount(1, { timeout: 30_000 });
  await expect(dialog.getByText('読み取れず、取り込まなかった箇所が')).toBeVisible();
  await expect(dialog.getByText('A table')).toBeVisible();
  await entries.filter({ hasText: 'コメント' }).click();
  await lookAt(page, 'redline-comment');
  await zoomText(app, page, 2);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(720);
  await snapZoomed(app, page, 'redline-text-200-ja-light');
  await zoomText(app, page, 1);
  await dialog.getByRole('button', { name: 'コメントを取り込む' }).click();
  await expect(entries.filter({ hasText: 'コメント' })).toContainText('採用');
  const comments = (await ask(page, 'comments.list', { id })) as {
    text: string;
    anchor: { on: string; quote?: string };
  }[];
  expect(comments.map((one) => one.text)).toEqual([
    '先に出したコメント',
    '大使 (Word): 短くできますか。',
  ]);
  expect(comments[1]?.anchor).toMatchObject({ on: 'text', quote: first?.en });
});
