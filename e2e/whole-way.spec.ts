import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, ROOT, test } from './support/app.ts';
import { ask } from './support/bridge.ts';
import { item, writeDigestFile } from './support/digest-file.ts';
import { Editor } from './support/editor.ts';
import { exportFolder, ExportDialog, namesIn, pdfText } from './support/export.ts';
import { digestRows, openDigest, runCommand } from './support/library.ts';
import { addPerson, PERSON } from './support/people.ts';
import { withPart } from './support/zip.ts';

// The way of a digest through the hands of three people, each with an account, at one PC; and what
// can be proved of it afterwards.
const OFFICER = '鈴木 一郎';
const SUPERVISOR = '田中 次郎';
const CLERK = '高橋 三郎';

const SECTIONS = [
  [item('国防相が来訪', 'Defence minister visits Baku', 'The minister met his guest on Monday.')],
  [item('予算が成立', 'Budget passed', 'Parliament passed the budget for the year.')],
  [item('首脳会談', 'Leaders hold talks', 'The leaders talked about transit and energy.')],
];

interface Ended {
  readonly code: number;
  readonly said: string;
}

/** Runs the command line on the data of the PC, in English. */
const digest = (...args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const command = [join(ROOT, 'dist/cli/digest.js'), '--lang', 'en', ...args];
    execFile(process.execPath, command, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : error ? -1 : 0;
      resolve({ code, said: stdout + stderr });
    });
  });

/** Signs in on the screen for it, in the place of whoever was there, and opens the digest. */
async function comes(page: Page, name: string): Promise<Editor> {
  await runCommand(page, 'サインアウト');
  await page.getByRole('textbox', { name: '名前' }).fill(name);
  await page.getByLabel('パスワード', { exact: true }).fill(PERSON.password);
  await page.keyboard.press('Enter');
  await expect(digestRows(page)).toHaveCount(1, { timeout: 30_000 });
  return openDigest(page);
}

async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: '提出', exact: true }).press('Enter');
  const dialog = page.getByRole('dialog', { name: '審査に提出' });
  await dialog.getByRole('button', { name: '提出する' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('banner').getByText(/^審査中/u)).toBeVisible();
}

async function openReview(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+r');
  await expect(page.getByRole('main', { name: '報告' })).toBeVisible();
}

async function approve(page: Page): Promise<void> {
  await openReview(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog', { name: /を承認する$/u })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('banner').getByText(/^承認済み/u)).toBeVisible();
}

/** Exports Word and PDF; the names that are new. */
async function exported(page: Page, folder: string): Promise<readonly string[]> {
  const before = namesIn(folder);
  const dialog = new ExportDialog(page);
  await dialog.open();
  await dialog.choose(['docx', 'pdf']);
  await page.keyboard.press('Enter');
  await dialog.done(2);
  await page.keyboard.press('Escape');
  return namesIn(folder).filter((name) => !before.includes(name));
}

test('officer, supervisor, officer, supervisor, clerk, and a correction', async ({ desk }) => {
  test.setTimeout(600_000);
  const { app, page } = await desk.start(writeDigestFile(desk.folder, SECTIONS));
  await addPerson(page, OFFICER, 'officer');
  await addPerson(page, SUPERVISOR, 'supervisor');
  await addPerson(page, CLERK, 'clerk');
  await expect(new Editor(page).rows).toHaveCount(3);
  const folder = await exportFolder(desk, app);
  await ask(page, 'host.choose-export-folder', {});

  await comes(page, OFFICER);
  const drafts = await exported(page, folder);
  await handIn(page);

  await comes(page, SUPERVISOR);
  await openReview(page);
  await page.keyboard.press('r');
  await expect(page.getByRole('textbox', { name: '所見' })).toBeFocused();
  await page.keyboard.insertText('曜日を確認してください。');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('banner').getByText(/^下書き/u)).toBeVisible();

  let editor = await comes(page, OFFICER);
  await expect(page.getByText('曜日を確認してください。')).toBeVisible();
  await editor.body().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('The minister met his guest on Tuesday.');
  await editor.saved();
  await handIn(page);

  await comes(page, SUPERVISOR);
  await approve(page);

  await comes(page, CLERK);
  const first = await exported(page, folder);
  await runCommand(page, '配布済みにする');
  await page
    .getByRole('alertdialog', { name: '配布済みにする' })
    .getByRole('button', { name: '配布済みにする' })
    .press('Enter');
  await expect(page.getByRole('banner').getByText(/^配布済み/u)).toBeVisible();

  await comes(page, OFFICER);
  await runCommand(page, '訂正版を作成');
  await page.getByRole('dialog').getByRole('button', { name: '訂正版を作成する' }).press('Enter');
  await expect(page.getByRole('banner').getByText('訂正版')).toBeVisible();
  editor = new Editor(page);
  await editor.body().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('The minister met his guest on Wednesday.');
  await editor.saved();
  await handIn(page);

  await comes(page, SUPERVISOR);
  await approve(page);
  await comes(page, CLERK);
  const second = await exported(page, folder);

  // Three exports of two files each, and none took the place of another.
  expect([drafts, first, second].map((names) => names.length)).toEqual([2, 2, 2]);
  const wordOf = (names: readonly string[]): string =>
    join(folder, names.find((name) => name.endsWith('.docx')) ?? '');
  const pdfOf = (names: readonly string[]): string =>
    join(folder, names.find((name) => name.endsWith('.pdf')) ?? '');
  expect(pdfText(pdfOf(first))).toContain('on Tuesday');
  expect(pdfText(pdfOf(first))).not.toContain('案');
  expect(pdfText(pdfOf(drafts))).toContain('案');
  expect(pdfText(pdfOf(second))).toContain('正誤表');

  // The database belongs to the program while it runs.
  await app.close();
  const data = ['--data', desk.data];
  const verify = (file: string): Promise<Ended> => digest('verify', file, ...data);
  for (const [names, edition] of [
    [first, 1],
    [second, 2],
  ] as const) {
    for (const file of [wordOf(names), pdfOf(names)]) {
      const { code, said } = await verify(file);
      expect([code, said]).toEqual([0, expect.stringContaining(SUPERVISOR)]);
      expect(said).toMatch(new RegExp(`edition ${String(edition)}`, 'iu'));
    }
  }
  expect((await verify(wordOf(drafts))).code).toBe(1);
  const changed = join(folder, 'changed.docx');
  withPart(wordOf(first), changed, 'word/document.xml', (xml) => {
    expect(xml).toContain('on Tuesday');
    return xml.replace('on Tuesday', 'on Thursday');
  });
  const difference = await verify(changed);
  expect([difference.code, difference.said]).toEqual([1, expect.stringContaining('Thursday')]);

  expect(await digest('audit', desk.data)).toMatchObject({ code: 0 });
});
