import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { answerTo, ask } from './support/bridge.ts';
import { goRound } from './support/focus.ts';
import { press } from './support/keys.ts';
import { runCommand } from './support/library.ts';
import { lookAt, resize } from './support/look.ts';
import { addPerson, PERSON, signIn } from './support/people.ts';

const HOME = { name: 'ダイジェスト一覧' };
const people = (page: Page): Locator => page.getByRole('dialog', { name: '利用者', exact: true });
const row = (page: Page, name: string): Locator =>
  people(page).getByRole('row').filter({ hasText: name });
const stored = async (page: Page): Promise<readonly { name: string; roles: string[] }[]> =>
  (await ask(page, 'people.list', {})) as { name: string; roles: string[] }[];

async function openPeople(page: Page): Promise<void> {
  await expect(page.getByRole('heading', HOME)).toBeVisible();
  await runCommand(page, '利用者');
  await expect(people(page)).toBeVisible();
}

test('accounts are made, changed, closed and opened again by keyboard', async ({ desk }) => {
  const { page } = await desk.start();
  await openPeople(page);
  await expect(row(page, PERSON.name)).toBeFocused();
  await press(page, 'Shift+Tab', 'Enter');
  const added = page.getByRole('dialog', { name: '利用者を追加' });
  await expect(added.getByRole('textbox', { name: '名前' })).toBeFocused();
  await page.keyboard.insertText('鈴木 一郎');
  // Officer at first; a clerk as well.
  await press(page, 'Tab', 'Tab', 'Tab', 'Space', 'Tab', 'Tab');
  for (let count = 0; count < 2; count += 1) {
    await page.keyboard.insertText('合言葉は山と川です');
    await press(page, 'Tab');
  }
  await press(page, 'Shift+Tab', 'Enter');
  await expect(page.getByRole('alert')).toContainText('パスワードは 10 文字以上です');
  for (const field of ['パスワード', 'パスワード (確認)']) {
    await added.getByLabel(field, { exact: true }).focus();
    await press(page, 'Control+a');
    await page.keyboard.insertText('合言葉は山と川と海です');
  }
  await press(page, 'Enter');
  await expect(added).toBeHidden();
  expect(await stored(page)).toMatchObject([
    { name: PERSON.name },
    { name: '鈴木 一郎', roles: ['officer', 'clerk'] },
  ]);

  // Enter on a row changes it; a name that is taken is refused with the reason.
  await row(page, PERSON.name).focus();
  await press(page, 'ArrowDown', 'Enter');
  const edited = page.getByRole('dialog', { name: '鈴木 一郎 の名前と役割' });
  await expect(edited.getByRole('textbox', { name: '名前' })).toBeFocused();
  await press(page, 'Control+a');
  await page.keyboard.insertText(PERSON.name);
  await press(page, 'Enter');
  await expect(edited.getByRole('alert')).toContainText('この名前はすでに使われています');
  await press(page, 'Control+a');
  await page.keyboard.insertText('鈴木 二郎');
  await press(page, 'Enter');
  await expect(row(page, '鈴木 二郎')).toBeFocused();

  await press(page, 'ArrowRight', 'Enter', 'ArrowUp', 'Enter');
  await expect(row(page, '鈴木 二郎')).toContainText('閉鎖');
  await expect(page.getByText('鈴木 二郎 のアカウントを閉じました')).toBeVisible();
  await row(page, '鈴木 二郎').focus();
  await press(page, 'ArrowRight', 'Enter', 'ArrowUp', 'Enter');
  await expect(row(page, '鈴木 二郎')).not.toContainText('閉鎖');

  // The only administrator stays one.
  await row(page, PERSON.name).focus();
  await press(page, 'Enter');
  const own = page.getByRole('dialog', { name: `${PERSON.name} の名前と役割` });
  await own.getByRole('checkbox', { name: /管理者/ }).focus();
  await press(page, 'Space');
  await own.getByRole('button', { name: '変更' }).click();
  await expect(own.getByRole('alert')).toContainText('管理者はこの人だけです');
  await press(page, 'Escape');
  await expect(row(page, PERSON.name)).toBeFocused();
  await press(page, 'Tab');
  await goRound(page);
  await press(page, 'Escape');
  await expect(people(page)).toBeHidden();
});

test('closing one’s own account ends the session in every window', async ({ desk }) => {
  const { app, page } = await desk.start();
  await addPerson(page, '鈴木 一郎', 'administrator');
  const opened = app.waitForEvent('window');
  await ask(page, 'host.open-window', { view: 'home', id: null });
  const second = await opened;
  await expect(second.getByRole('heading', HOME)).toBeVisible({ timeout: 30_000 });
  await openPeople(page);
  await row(page, PERSON.name).getByRole('button').click();
  await page.getByRole('menuitem', { name: 'アカウントを閉じる' }).click();
  const question = page.getByRole('alertdialog', { name: '自分のアカウントを閉じる' });
  await question.getByRole('button', { name: 'アカウントを閉じる' }).click();
  for (const one of [page, second]) {
    await expect(one.getByRole('heading', { name: 'サインイン' })).toBeVisible();
    // The account is closed: it is not proposed any more.
    await expect(one.getByRole('textbox', { name: '名前' })).toHaveValue('');
  }
  const refused = await answerTo(page, 'library.list', {});
  expect(refused).toMatchObject({ ok: false, error: { code: 'not-signed-in' } });
  await page.getByRole('textbox', { name: '名前' }).fill(PERSON.name);
  await page.getByLabel('パスワード').fill(PERSON.password);
  await press(page, 'Enter');
  await expect(page.getByRole('alert')).toContainText('名前またはパスワードが違います');
});

test('a password is changed with the one until now, and holds for the next sign-in', async ({
  desk,
}) => {
  const { app, page } = await desk.start();
  await expect(page.getByRole('heading', HOME)).toBeVisible();
  await runCommand(page, 'パスワードを変更');
  const dialog = page.getByRole('dialog', { name: 'パスワードの変更' });
  await expect(dialog.getByLabel('現在のパスワード')).toBeFocused();
  await page.keyboard.insertText('not the right one');
  for (const field of ['新しいパスワード', 'パスワード (確認)']) {
    await dialog.getByLabel(field, { exact: true }).fill('もう一つの長い合言葉');
  }
  await press(page, 'Enter');
  await expect(dialog.getByRole('alert')).toContainText('パスワードが違います');
  await dialog.getByLabel('現在のパスワード').fill(PERSON.password);
  await press(page, 'Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('次回から新しいパスワードを使ってください')).toBeVisible();
  await app.close();

  const again = await desk.startSignedOut();
  await expect(again.page.getByLabel('パスワード')).toBeFocused({ timeout: 30_000 });
  await again.page.keyboard.insertText('もう一つの長い合言葉');
  await press(again.page, 'Enter');
  await expect(again.page.getByRole('heading', HOME)).toBeVisible();
});

test('who keeps no accounts is told who does', async ({ desk }) => {
  const { page } = await desk.start();
  await addPerson(page, '鈴木 一郎', 'officer');
  await signIn(page, '鈴木 一郎');
  await expect(page.getByRole('button', { name: '鈴木 一郎 (担当官)' })).toBeVisible();
  await runCommand(page, '利用者');
  await expect(page.getByText('この操作ができるのは管理者だけです')).toBeVisible();
  await expect(people(page)).toBeHidden();
  const refused = await answerTo(page, 'people.create', {
    ...{ name: '高橋', roles: ['administrator'], password: PERSON.password },
  });
  expect(refused).toMatchObject({ ok: false, error: { code: 'not-allowed-role' } });
});

test('the screens of people', async ({ desk }) => {
  test.setTimeout(600_000);
  const { app, page } = await desk.start();
  await resize(app, page, 1280, 720);
  await addPerson(page, '鈴木 一郎', 'supervisor');
  await addPerson(page, '高橋 三郎', 'clerk', 'officer');
  const closed = await addPerson(page, '田中 四郎', 'officer');
  await ask(page, 'people.change', { id: closed, closed: true });
  await openPeople(page);
  await expect(people(page).getByRole('row')).toHaveCount(4);
  await lookAt(page, 'people');
  await row(page, '鈴木 一郎').getByRole('button').click();
  await lookAt(page, 'people-menu');
  await page.getByRole('menuitem', { name: '新しいパスワードを設定…' }).click();
  await expect(page.getByRole('dialog', { name: /新しいパスワード/ })).toBeVisible();
  await lookAt(page, 'people-password');
  await press(page, 'Escape');
  await page.getByRole('button', { name: '利用者を追加' }).click();
  await expect(page.getByRole('dialog', { name: '利用者を追加' })).toBeVisible();
  await lookAt(page, 'people-new');
  await press(page, 'Escape');
  await row(page, PERSON.name).getByRole('button').click();
  await page.getByRole('menuitem', { name: 'アカウントを閉じる' }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await lookAt(page, 'people-close-own');
  await press(page, 'Escape');
  await expect(people(page).locator(':focus')).toBeVisible();
  await press(page, 'Escape');
  await expect(people(page)).toBeHidden();
  await runCommand(page, 'パスワードを変更');
  await expect(page.getByRole('dialog', { name: 'パスワードの変更' })).toBeVisible();
  await lookAt(page, 'own-password');
  await press(page, 'Escape');
  await addPerson(page, '管理 太郎', 'administrator');
  await signIn(page, '管理 太郎');
  await expect(page.getByText('ダイジェストを閲覧できる役割がありません')).toBeVisible();
  await lookAt(page, 'administrator-only');
});
