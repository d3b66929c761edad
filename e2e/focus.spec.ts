import type { Page } from '@playwright/test';
import { expect, test, type Desk } from './support/app.ts';
import { item, writeDigestFile } from './support/digest-file.ts';
import { Editor } from './support/editor.ts';
import { goRound, type Stop } from './support/focus.ts';
import { runCommand } from './support/library.ts';

const names = (stops: readonly Stop[]): readonly string[] => stops.map(({ name }) => name);

/** That Tab comes round both ways, by these stops, and that each is seen to have the focus. */
async function expectRound(
  page: Page,
  stops: readonly string[] | null = null,
  back: readonly string[] | null = null,
): Promise<void> {
  const there = await goRound(page);
  if (stops !== null) expect(names(there)).toEqual(stops);
  const [first, ...others] = names(there);
  const meant = back ?? [first, ...others.toReversed()];
  const andBack = await goRound(page, 'Shift+Tab');
  expect(names(andBack)).toEqual(meant);
  expect([...there, ...andBack].filter(({ isMarked }) => !isMarked)).toEqual([]);
}

async function openEditor(desk: Desk): Promise<Editor> {
  const items = [item('国防相、演習を視察', 'Minister inspects drills', 'one'), item('二')];
  const { page } = await desk.start(writeDigestFile(desk.folder, [items]));
  const editor = new Editor(page);
  await expect(editor.rows).toHaveCount(2);
  await expect(page.getByRole('img', { name: 'ページ 1 / 1' })).toBeVisible();
  return editor;
}

test('Tab reaches every part of the editor and comes round', async ({ desk }) => {
  const editor = await openEditor(desk);
  const { page } = editor;
  await page.keyboard.press('F2');
  await expect(editor.headlineJa).toBeFocused();
  await expectRound(page, [
    'textarea 日本語見出し',
    'textarea 英語見出し',
    'textbox ブロック 1 の本文',
    'combobox 媒体',
    'input 日付',
    'button ブロック 1 の操作',
    'button 別の出典',
    'button NOTE',
    'button 原文',
    'separator ページの幅',
    'button 国防相、演習を視察',
    'button ページを縮小',
    'button ダイジェスト一覧',
    'button 2026年4月18日～4月24日: 表題部を編集',
    'button 項目一覧',
    'button ページ',
    'button コメント一覧',
    'button このダイジェスト',
    'button 書き出し',
    'button 提出',
    'button 佐藤 花子 (担当官、承認者、文書係、管理者)',
    'input 項目を検索',
    'row 国防相、演習を視察, 出典なし, 未記入: 出典',
    'separator 項目一覧の幅',
  ]);
});

test('a list in a body does not keep the Tab key for good', async ({ desk }) => {
  const editor = await openEditor(desk);
  const { page } = editor;
  await editor.body().focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Control+Shift+l');
  await page.keyboard.press('Enter');
  await page.keyboard.type('two');
  await page.keyboard.press('Tab');
  await expect(editor.body()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(editor.outlets()).toBeFocused();
});

test('Tab goes round in the list of digests', async ({ desk }) => {
  const { page } = await openEditor(desk);
  await page.keyboard.press('Control+Shift+h');
  await expect(page.getByRole('row').first()).toBeFocused();
  const [week] = names(await goRound(page));
  expect(week).toBe('row 2026年4月18日～4月24日');
  await page.keyboard.press('Tab');
  await expectRound(
    page,
    [
      'button 取り込み',
      'button 新規作成',
      'button その他',
      'button 佐藤 花子 (担当官、承認者、文書係、管理者)',
      'row 2026年4月18日～4月24日',
    ],
    [
      'button 取り込み',
      // Backwards into a row means to what can be done with it; an arrow key leads there as well.
      'button 2026年4月18日～4月24日 の操作',
      'button 佐藤 花子 (担当官、承認者、文書係、管理者)',
      'button その他',
      'button 新規作成',
    ],
  );
});

const SHEETS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['新しいダイジェスト', (page) => page.keyboard.press('Control+Shift+n')],
  ['書き出し', (page) => page.keyboard.press('Control+e')],
  ['キーボードショートカット', (page) => page.keyboard.press('F1')],
  ['バックアップ', (page) => runCommand(page, 'バックアップ')],
  ['パスワードの変更', (page) => runCommand(page, 'パスワードを変更')],
  [
    '表題部',
    async (page) => {
      await page.getByRole('button', { name: /表題部を編集$/ }).focus();
      await page.keyboard.press('Enter');
    },
  ],
];

test('Tab goes round within each sheet, and Esc goes back to where it was', async ({ desk }) => {
  const { page } = await openEditor(desk);
  for (const [name, open] of SHEETS) {
    await page.keyboard.press('F2');
    await open(page);
    const sheet = page.getByRole('dialog', { name });
    await expect(sheet).toBeVisible();
    // A sheet without a field has the focus itself until Tab is pressed.
    await expect(page.locator('[role=dialog]:focus, [role=dialog] :focus')).toBeVisible();
    await page.keyboard.press('Tab');
    await expectRound(page);
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(page.locator(':focus')).toHaveAccessibleName(/^日本語見出し$|表題部を編集$/);
  }
});

test('the palette keeps the focus in its field', async ({ desk }) => {
  const { page } = await openEditor(desk);
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'コマンドを検索' });
  await expect(field).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});
