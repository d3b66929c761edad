import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { ask, storedDigest } from './support/bridge.ts';
import { Editor, newDigest } from './support/editor.ts';
import { digestRows, runCommand } from './support/library.ts';
import { lookAt, resize } from './support/look.ts';
import { addPerson, signIn } from './support/people.ts';

test.describe.configure({ timeout: 300_000 });

const READING = '審査中です。取り下げると編集できます。';

const idOf = async (page: Page): Promise<string> => {
  const [digest] = (await ask(page, 'library.list', {})) as { id: string }[];
  return digest?.id ?? '';
};
const act = async (page: Page, deed: object): Promise<void> => {
  await ask(page, 'review.act', { id: await idOf(page), act: deed });
};

/** Waits until a text is in the database. */
const stored = (page: Page, text: string): Promise<void> =>
  expect.poll(async () => JSON.stringify(await storedDigest(page))).toContain(text);

/** A digest with an item, as an officer who is nothing else. */
async function asOfficer(page: Page): Promise<Editor> {
  await addPerson(page, '田中 一郎', 'officer');
  await addPerson(page, '鈴木 次郎', 'supervisor');
  await signIn(page, '田中 一郎');
  const editor = await newDigest(page, '2026-04-18', '2026-04-24');
  await page.keyboard.press('Control+n');
  await expect(editor.headlineJa).toBeFocused();
  await page.keyboard.insertText('国防相、演習を視察');
  await editor.body().click();
  await page.keyboard.insertText('The minister inspected the drills.');
  await stored(page, 'The minister inspected the drills.');
  return editor;
}

test('an officer hands in with two windows open; both can only be read, until it is withdrawn', async ({
  desk,
}) => {
  const { app, page } = await desk.start();
  await resize(app, page, 1440, 900);
  const editor = await asOfficer(page);
  const opened = app.waitForEvent('window');
  await runCommand(page, '別のウィンドウでも開く');
  const second = new Editor(await opened);
  await expect(second.headlineJa).toHaveValue('国防相、演習を視察');

  // What was typed a moment ago goes along.
  await editor.headlineEn.click();
  await page.keyboard.type('Minister inspects drills');
  await page.getByRole('button', { name: '提出', exact: true }).press('Enter');
  const dialog = page.getByRole('dialog', { name: '審査に提出' });
  await expect(dialog).toContainText('未完成の項目が 1 件あります');
  await lookAt(page, 'hand-in');
  await dialog.getByRole('textbox', { name: '承認者への連絡' }).focus();
  await page.keyboard.insertText('出典は後で入れます');
  await dialog.getByRole('button', { name: '提出する' }).press('Enter');
  await expect(dialog).toBeHidden();

  for (const one of [editor, second]) {
    await expect(one.page.getByText(READING)).toBeVisible();
    await expect(one.page.getByRole('banner').getByText('審査中')).toBeVisible();
    await expect(one.headlineEn).toHaveValue('Minister inspects drills');
    await one.headlineJa.click();
    await one.page.keyboard.type('x');
    await expect(one.headlineJa).toHaveValue('国防相、演習を視察');
    await one.body().click();
    await one.page.keyboard.type('x');
    await one.page.keyboard.press('Delete');
    await expect(one.body()).toHaveText('The minister inspected the drills.');
    await expect(one.body()).toHaveAttribute('aria-readonly', 'true');
    await expect(one.page.getByRole('button', { name: '別の出典' })).toHaveCount(0);
  }
  // A chord says why, and does not do something else instead.
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('alertdialog').getByText(READING)).toBeVisible();
  await expect(page.getByRole('dialog', { name: '新しいダイジェスト' })).toHaveCount(0);
  await expect(editor.rows).toHaveCount(1);
  await page.keyboard.press('Control+Shift+v');
  await expect(page.getByRole('dialog').getByText('「審査中」です')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await lookAt(page, 'reading-only');

  await page.getByRole('button', { name: '取り下げる' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: '取り下げる' }).press('Enter');
  await expect(page.getByText(READING)).toHaveCount(0);
  await expect(second.page.getByText(READING)).toHaveCount(0);
  await second.body().click();
  await second.page.keyboard.press('Control+End');
  await second.page.keyboard.type(' Again.');
  await expect(editor.body()).toHaveText('The minister inspected the drills. Again.');
});

test('what was typed too late is not in the digest, and can be copied', async ({ desk }) => {
  const { app, page } = await desk.start();
  await resize(app, page, 1440, 900);
  const editor = await asOfficer(page);
  const id = await idOf(page);
  await editor.headlineEn.click();
  // The hand-in comes first, from elsewhere: the window has not stored yet what was just typed.
  await page.evaluate(async (digest) => {
    if (!(document.activeElement instanceof HTMLTextAreaElement)) throw new Error('not in a field');
    document.activeElement.setRangeText('Too late');
    document.activeElement.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const { digest: bridge } = window as unknown as {
      digest: { call: (name: string, input: object) => Promise<unknown> };
    };
    await bridge.call('review.act', { id: digest, act: { deed: 'hand-in', remark: null } });
  }, id);
  const dialog = page.getByRole('alertdialog', { name: '入力は反映されませんでした' });
  await expect(dialog).toContainText('Too late');
  await lookAt(page, 'refused');
  await dialog.getByRole('button', { name: 'すべてコピー' }).press('Enter');
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('Too late');
  await dialog.getByRole('button', { name: '閉じる' }).press('Enter');
  await expect(editor.headlineEn).toHaveValue('');
  await expect(page.getByText(READING)).toBeVisible();
});

test('returned with a remark, then approved; a correction is begun and discarded', async ({
  desk,
}) => {
  const { app, page } = await desk.start();
  await resize(app, page, 1440, 900);
  const editor = await asOfficer(page);
  await act(page, { deed: 'hand-in', remark: null });
  await expect(page.getByText(READING)).toBeVisible();
  await signIn(page, '鈴木 次郎');
  await act(page, { deed: 'return', remark: '英語見出しを入れてください。' });
  await signIn(page, '田中 一郎');
  await digestRows(page).first().press('Enter');
  await expect(page.getByText('英語見出しを入れてください。')).toBeVisible();
  await lookAt(page, 'returned');
  await editor.headlineEn.click();
  await page.keyboard.type('Minister inspects drills');
  await stored(page, 'Minister inspects drills');
  await act(page, { deed: 'hand-in', remark: null });
  await expect(page.getByText('英語見出しを入れてください。')).toHaveCount(0);

  await signIn(page, '鈴木 次郎');
  const reading = (await ask(page, 'review.read', {
    id: await idOf(page),
    since: { since: 'seen' },
  })) as { clock: number };
  await act(page, { deed: 'approve', remark: null, seen: reading.clock });
  await expect(digestRows(page).first()).toContainText('承認済み');
  await digestRows(page).first().press('Enter');
  await expect(page.getByText('直すには訂正版を作成します。')).toBeVisible();
  await lookAt(page, 'approved');

  await signIn(page, '田中 一郎');
  await digestRows(page).first().press('Enter');
  await page.getByRole('button', { name: '訂正版を作成' }).press('Enter');
  const begin = page.getByRole('dialog', { name: '訂正版を作成' });
  await expect(begin).toContainText('第2版');
  await lookAt(page, 'begin-correction');
  await begin.getByRole('button', { name: '訂正版を作成する' }).press('Enter');
  await expect(page.getByRole('banner')).toContainText('第2版');
  await editor.headlineEn.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Minister visits Ganja');

  await runCommand(page, '訂正版を破棄…');
  const discard = page.getByRole('dialog', { name: '訂正版 (第2版) を破棄' });
  await lookAt(page, 'discard-correction');
  await discard.getByRole('button', { name: '訂正版を破棄する' }).press('Enter');
  await expect(editor.headlineEn).toHaveValue('Minister inspects drills');
  await expect(page.getByText('直すには訂正版を作成します。')).toBeVisible();
});

test('the list says where each digest is, and why one cannot be taken away', async ({ desk }) => {
  const { page } = await desk.start();
  await asOfficer(page);
  await act(page, { deed: 'hand-in', remark: null });
  await page.keyboard.press('Control+Shift+h');
  const row = digestRows(page).first();
  await expect(row).toContainText('審査中');
  await lookAt(page, 'home-states');
  await row.press('Delete');
  await expect(page.getByRole('alertdialog')).toContainText('審査中');
  await expect(digestRows(page)).toHaveCount(1);
});
