import { expect, test } from './support/app.ts';
import { FIVE } from './support/articles.ts';
import { ask } from './support/bridge.ts';
import { Cards } from './support/cards.ts';
import { newDigest } from './support/editor.ts';
import { ExportDialog } from './support/export.ts';
import { guidePictures } from './support/guide-pictures.ts';
import { importFiles, openImported, SAMPLE } from './support/files.ts';
import { digestRows, openDigest, runCommand } from './support/library.ts';
import { addPerson, PERSON, signIn } from './support/people.ts';
import { newestDigest } from './support/review.ts';
import { storedItems } from './support/stored.ts';

// The pictures of the user guides (`npm run pictures`), in both languages. As a test they show
// that what the guides tell is there.

test('pictures for the guides @pictures', async ({ desk }) => {
  test.setTimeout(300_000);
  const { app, page } = await desk.start();
  const both = await guidePictures(app, page);
  const dialog = page.getByRole('dialog');

  await newDigest(page, '2026-04-18', '2026-04-24');
  await page.keyboard.press('Control+Shift+h');
  await importFiles(page, SAMPLE);
  await expect(digestRows(page)).toHaveCount(2);
  await page.getByRole('alertdialog').getByRole('button').last().click();
  await both('home');
  await page.keyboard.press('Control+Shift+n');
  await expect(dialog).toBeVisible();
  await both('new', dialog);
  await page.keyboard.press('Escape');

  await importFiles(page, SAMPLE);
  const editor = await openImported(page);
  await expect(page.getByRole('img', { name: /^ページ 1 \/ \d+$/ })).toBeVisible({
    timeout: 30_000,
  });
  await editor.rows.nth(3).click();
  await editor.headlineJa.click();
  await expect(page.getByRole('img', { name: /^ページ 2 \/ \d+$/ })).toBeInViewport();
  await both('editor');

  await editor.rows.nth(1).click();
  await expect(editor.headlineJa).toContainText('CIS');
  await editor.outlets().click();
  await page.keyboard.type('a');
  await expect(page.getByRole('listbox')).toBeVisible();
  await both('source', page.getByRole('main'));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');

  await new Cards(page).paste({ text: FIVE });
  await page.keyboard.press('ArrowDown');
  await both('paste');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+k');
  await expect(dialog).toBeVisible();
  await both('palette', dialog);
  await page.keyboard.press('Escape');

  // The folder of the test has a name that means nothing to a reader.
  await app.evaluate(({ dialog: system }) => {
    system.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: ['/tmp'] });
  });
  const exporting = new ExportDialog(page);
  await exporting.open();
  await exporting.button('フォルダーを選択…').click();
  await expect(exporting.root.getByText('/tmp', { exact: true })).toBeVisible();
  await both('export', dialog);
});

test('pictures for the guides of supervisors and clerks @pictures', async ({ desk }) => {
  test.setTimeout(300_000);
  const { app, page } = await desk.start();
  const both = await guidePictures(app, page);
  await importFiles(page, SAMPLE);
  const editor = await openImported(page);
  const id = await newestDigest(page);
  await addPerson(page, '田中 次郎', 'supervisor', 'clerk');
  const deed = (act: object): Promise<unknown> => ask(page, 'review.act', { id, act });
  const supervisor = async (): Promise<void> => {
    await signIn(page, '田中 次郎');
    await openDigest(page, '2026年4月');
    await page.keyboard.press('Control+Shift+r');
    await expect(page.getByRole('main', { name: '報告' })).toBeVisible();
  };

  await deed({ deed: 'hand-in', remark: null });
  await supervisor();
  await deed({ deed: 'return', remark: null });
  await signIn(page, PERSON.name);
  await openDigest(page, '2026年4月');
  await editor.rows.nth(0).click();
  await editor.body().click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.insertText('According to the ministry, ');
  await editor.rows.nth(1).click();
  await editor.headlineJa.click();
  await page.keyboard.press('End');
  await page.keyboard.insertText('（続報）');
  await editor.saved();
  const [first] = await storedItems(page);
  await deed({ deed: 'hand-in', remark: null });

  await supervisor();
  await ask(page, 'comments.add', {
    id,
    anchor: { on: 'item', item: first?.id, gone: false },
    text: '発表の日付を確認してください。',
    mentions: [],
  });
  await expect(page.getByText('発表の日付を確認してください。')).toBeVisible();
  await both('review');
  await page.keyboard.press('Control+Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await both('approve', dialog);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('banner').getByText(/^承認済み/u)).toBeVisible();
  await page.keyboard.press('Escape');

  await app.evaluate(({ dialog: system }) => {
    system.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: ['/tmp'] });
  });
  await ask(page, 'host.choose-export-folder', {});
  await expect(page.getByRole('main', { name: '項目' })).toBeVisible();
  const exporting = new ExportDialog(page);
  await exporting.open();
  await both('export-approved', dialog);
  await page.keyboard.press('Escape');
  await ask(page, 'recipients.write', {
    id: null,
    name: '本省 配布先',
    members: [
      { name: '山田 太郎', address: 'yamada@example.org', way: 'to' },
      { name: '', address: 'desk@example.org', way: 'cc' },
    ],
    rev: 0,
  });
  await runCommand(page, '送付…');
  await dialog.getByRole('checkbox', { name: /^本省 配布先/u }).check({ force: true });
  await both('send', dialog);
});
