import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test, type Desk } from './support/app.ts';
import { newDigest, type Editor } from './support/editor.ts';
import {
  exportFolder,
  ExportDialog,
  namesIn,
  partOf,
  pdfText,
  wordText,
} from './support/export.ts';
import { openDigest } from './support/library.ts';
import { lookAt, resize } from './support/look.ts';
import { addPerson, PERSON, signIn } from './support/people.ts';
import { signalBackend } from './support/processes.ts';
import { approve, newestDigest } from './support/review.ts';

/** What nobody approved yet says so in its name. */
const STEM = 'アゼルバイジャン政治・治安情報_2026-04-18_2026-04-24(案)';
const ALL = ['.digest.json', '.docx', '.pdf', '.txt'].map((ending) => STEM + ending);

/** A digest with one item that is complete, and a folder to export to. */
async function oneItem(
  desk: Desk,
  app: ElectronApplication,
  page: Page,
): Promise<{ readonly editor: Editor; readonly folder: string }> {
  const editor = await newDigest(page, '2026-04-18', '2026-04-24');
  await page.keyboard.press('Control+n');
  await expect(editor.headlineJa).toBeFocused();
  await page.keyboard.insertText('港湾局、新桟橋を公開');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('Port authority opens new pier');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('The pier was opened on Apr.20.');
  await editor.outlets().click();
  await page.keyboard.type('apa');
  await page.keyboard.press('Enter');
  await editor.days().click();
  await page.keyboard.type('20.4');
  await page.keyboard.press('Enter');
  await editor.saved();
  return { editor, folder: await exportFolder(desk, app) };
}

/** What the window is told of the progress, as it comes. */
async function listen(page: Page): Promise<() => Promise<unknown>> {
  await page.evaluate(() => {
    const bag = window as unknown as {
      told: object[];
      digest: { on: (name: string, listener: (event: object) => void) => void };
    };
    bag.told = [];
    bag.digest.on('export-progress', (event) => bag.told.push({ ...event, run: '' }));
  });
  return () => page.evaluate(() => (window as unknown as { told: object[] }).told);
}

test('all formats are made, with progress told, and the same again is the same', async ({
  desk,
}) => {
  const { app, page } = await desk.start();
  const { folder } = await oneItem(desk, app, page);
  const told = await listen(page);
  const dialog = new ExportDialog(page);
  await dialog.open();
  await expect(dialog.root.getByText('未選択')).toBeVisible();
  await dialog.choose([]);
  await expect(dialog.root.getByText('形式を 1 つ以上選んでください。')).toBeVisible();
  await expect(dialog.button('書き出す')).toBeDisabled();
  await dialog.choose(['docx', 'pdf', 'txt', 'json']);
  await dialog.button('書き出す').click();
  await dialog.done(4);
  expect(namesIn(folder)).toEqual(ALL);
  const step = (done: number, format: string | null): object => ({
    run: '',
    done,
    total: 4,
    format,
  });
  expect(await told()).toEqual([
    step(0, 'docx'),
    step(1, 'pdf'),
    step(2, 'txt'),
    step(3, 'json'),
    step(4, null),
  ]);

  // The folder and the formats are remembered, and nothing is written over without a question.
  const first = new Map(ALL.map((name) => [name, readFileSync(join(folder, name))]));
  await dialog.button('閉じる').click();
  writeFileSync(join(folder, ALL[3] ?? ''), 'written by hand');
  await dialog.open();
  await expect(dialog.root.getByText(folder)).toBeVisible();
  await dialog.button('書き出す').click();
  await expect(dialog.root.getByText('同じ名前のファイルがあります:')).toBeVisible();
  await expect(dialog.root.getByRole('listitem')).toHaveCount(4);
  await dialog.button('両方残す').click();
  await dialog.done(4);
  const second = ALL.map((name) => name.replace(STEM, `${STEM} (2)`));
  expect(namesIn(folder)).toEqual([...second, ...ALL].toSorted());
  expect(readFileSync(join(folder, ALL[3] ?? ''), 'utf8')).toBe('written by hand');
  for (const [index, name] of ALL.entries()) {
    expect(
      readFileSync(join(folder, second[index] ?? '')).equals(first.get(name) ?? Buffer.of()),
    ).toBe(true);
  }

  await dialog.button('閉じる').click();
  await dialog.open();
  await dialog.button('書き出す').click();
  await dialog.button('置き換える').click();
  await dialog.done(4);
  expect(namesIn(folder)).toHaveLength(8);
  expect(
    readFileSync(join(folder, ALL[3] ?? '')).equals(first.get(ALL[3] ?? '') ?? Buffer.of()),
  ).toBe(true);
});

test('an export is cancelled, and writes nothing', async ({ desk }) => {
  const { app, page } = await desk.start();
  const { folder } = await oneItem(desk, app, page);
  const dialog = new ExportDialog(page);
  await dialog.open();
  await dialog.button('書き出す').click();
  await dialog.done(2);
  await dialog.button('閉じる').click();
  expect(namesIn(folder)).toHaveLength(2);

  await dialog.open();
  await dialog.choose(['txt', 'json']);
  await expect(dialog.button('書き出す')).toBeEnabled();
  // Stopped, the backend takes as long as somebody needs to think better of it.
  expect(signalBackend(app, 'SIGSTOP')).toBe(true);
  await dialog.button('書き出す').click();
  await expect(dialog.root.getByRole('progressbar')).toBeVisible();
  await dialog.button('キャンセル').click();
  await expect(dialog.root.getByText('中止しています')).toBeVisible();
  expect(signalBackend(app, 'SIGCONT')).toBe(true);
  await expect(dialog.root.getByText('中止しました。ファイルは書き込んでいません。')).toBeVisible();
  expect(namesIn(folder)).toHaveLength(2);

  // And it can be begun again at once.
  await dialog.button('書き出す').click();
  await dialog.done(2);
  expect(namesIn(folder)).toEqual(ALL);
});

test('incomplete items are named before the export, and lead to their field', async ({ desk }) => {
  const { app, page } = await desk.start();
  const { editor, folder } = await oneItem(desk, app, page);
  await page.keyboard.press('Control+n');
  await expect(editor.headlineJa).toBeFocused();
  await page.keyboard.insertText('途中の項目');
  const dialog = new ExportDialog(page);
  await dialog.open();
  await expect(dialog.root.getByText('未記入のある項目が 1 件あります')).toBeVisible();
  await expect(dialog.root.getByText('英語見出し、本文、出典')).toBeVisible();
  await dialog.button('途中の項目').click();
  await expect(dialog.root).toBeHidden();
  await expect(editor.headlineEn).toBeFocused();

  // It warns and forbids nothing; what was typed a moment ago is in the file.
  await page.keyboard.insertText('Half an item');
  await dialog.open();
  await dialog.choose(['txt']);
  await dialog.button('書き出す').click();
  await dialog.done(1);
  expect(readFileSync(join(folder, `${STEM}.txt`), 'utf8')).toContain('Half an item');
});

test('a folder that is gone is said, and another one taken', async ({ desk }) => {
  const { app, page } = await desk.start();
  const { folder } = await oneItem(desk, app, page);
  const dialog = new ExportDialog(page);
  await dialog.open();
  await dialog.choose(['pdf']);
  await app.evaluate(({ dialog: system }) => {
    system.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] });
  });
  await dialog.button('書き出す').click();
  await expect(dialog.root.getByText('未選択')).toBeVisible();
  await app.evaluate(({ dialog: system }, path) => {
    system.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, `${folder}/gone`);
  await dialog.button('書き出す').click();
  await expect(dialog.root.getByRole('alert')).toContainText('フォルダーが見つかりません');

  await exportFolder(desk, app);
  await dialog.button('フォルダーを選択…').click();
  await expect(dialog.root.getByText(folder, { exact: true })).toBeVisible();
  await dialog.button('書き出す').click();
  await dialog.done(1);
  expect(namesIn(folder)).toEqual([`${STEM}.pdf`]);
  expect(statSync(join(folder, `${STEM}.pdf`)).size).toBeGreaterThan(5000);
});

test('a draft says so on every page; what was approved is exported as it was approved', async ({
  desk,
}) => {
  const { app, page } = await desk.start();
  await resize(app, page, 1440, 900);
  const { folder } = await oneItem(desk, app, page);
  const dialog = new ExportDialog(page);
  await dialog.open();
  await expect(dialog.root.getByRole('radio', { name: '承認済みの版' })).toBeDisabled();
  await expect(dialog.root.getByText('承認済みの版がまだありません')).toBeVisible();
  await expect(dialog.root.getByText('すべてのページに「案」と表示されます。')).toBeVisible();
  await dialog.choose(['docx', 'pdf']);
  await lookAt(page, 'export-draft');
  await dialog.button('書き出す').click();
  await dialog.done(2);
  await dialog.button('閉じる').click();
  expect(pdfText(join(folder, `${STEM}.pdf`))).toMatch(/^案$/mu);
  const draft = join(folder, `${STEM}.docx`);
  const header =
    /Id="([^"]+)"[^>]*relationships\/header"|relationships\/header"[^>]*Target="([^"]+)"/u.exec(
      partOf(draft, 'word/_rels/document.xml.rels'),
    );
  expect(header).not.toBeNull();

  await approve(page, await newestDigest(page));
  await openDigest(page);
  await dialog.open();
  await expect(dialog.root.getByRole('radio', { name: '承認済みの版' })).toBeChecked();
  await expect(dialog.root.getByRole('radio', { name: '下書き' })).toBeDisabled();
  await lookAt(page, 'export-approved');
  await dialog.button('書き出す').click();
  await dialog.done(2);
  await dialog.button('閉じる').click();
  const stem = STEM.replace('(案)', '');
  expect(pdfText(join(folder, `${stem}.pdf`))).not.toContain('案');
  expect(wordText(join(folder, `${stem}.docx`))).toContain('Port authority opens new pier');

  // Who is no clerk may export neither now, and reads both reasons.
  await addPerson(page, '高橋 次郎', 'officer');
  await signIn(page, '高橋 次郎');
  await openDigest(page);
  await dialog.open();
  await expect(dialog.root.getByText('この操作ができるのは文書係だけです')).toBeVisible();
  await expect(dialog.root.getByText('このダイジェストは「承認済み」です')).toBeVisible();
  await expect(dialog.button('書き出す')).toBeDisabled();
  await lookAt(page, 'export-refused');
  await dialog.button('キャンセル').click();
  await signIn(page, PERSON.name);
});
