import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/app.ts';
import { exportFolder, namesIn } from './support/export.ts';
import { ask } from './support/bridge.ts';
import { runCommand } from './support/library.ts';
import { lookAt, resize } from './support/look.ts';
import { addPerson, signIn } from './support/people.ts';

test('an administrator changes the form of the post; who is none is told why not', async ({
  desk,
}) => {
  const { app, page } = await desk.start();
  await resize(app, page, 1280, 800);
  const folder = await exportFolder(desk, app);
  await ask(page, 'host.choose-export-folder', {});
  await runCommand(page, '様式');
  const dialog = page.getByRole('dialog', { name: '様式', exact: true });
  await dialog.getByRole('button', { name: /の写しを保存$/u }).press('Enter');
  await expect(page.getByText('写しを書き出しフォルダーに保存しました。')).toBeVisible();
  const [name = ''] = namesIn(folder);
  const file = join(folder, name);

  // As somebody with an editor would.
  const text = readFileSync(file, 'utf8');
  const changed = join(folder, 'form.json');
  writeFileSync(
    changed,
    text
      .replace('"embassy-azerbaijan"', '"embassy-georgia"')
      .replace(/"title": "[^"]*"/u, '"title": "ジョージア政治情報"'),
  );
  const broken = join(folder, 'broken.json');
  writeFileSync(broken, text.replace('"title": "', '"title": 7, "x": "'));
  const choose = async (path: string): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'ファイルを選択…' }).press('Enter');
    await (await chooser).setFiles(path);
  };
  await choose(broken);
  await expect(page.getByText(/^broken\.json: title が様式の決まりに合いません/u)).toBeVisible();
  await choose(changed);
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await expect(dialog.getByRole('listitem').nth(1)).toContainText('この公館のもの');
  await lookAt(page, 'templates');
  await page.keyboard.press('Escape');

  // A new digest can be written in it.
  await page.keyboard.press('Control+n');
  const fresh = page.getByRole('dialog', { name: '新しいダイジェスト' });
  await fresh.getByRole('button', { name: /様式/u }).press('Enter');
  await page.getByRole('option', { name: 'ジョージア政治情報' }).press('Enter');
  await fresh.getByRole('button', { name: '作成' }).press('Enter');
  await expect(page.getByRole('main', { name: '項目' })).toBeVisible();
  const [digest] = (await ask(page, 'library.list', {})) as { template: string }[];
  expect(digest?.template).toBe('embassy-georgia');

  await addPerson(page, '田中 一郎', 'officer');
  await signIn(page, '田中 一郎');
  await runCommand(page, '様式');
  await expect(page.getByText(/この操作ができるのは管理者だけです/u)).toBeVisible();
  await expect(dialog).toHaveCount(0);
});
