import { expect, test } from './support/app.ts';
import { FIVE, PAGE_PIECE, SAVED_PAGE } from './support/articles.ts';
import { Cards, dropOn } from './support/cards.ts';
import { Editor } from './support/editor.ts';
import { importFiles, openImported, SAMPLE } from './support/files.ts';
import { press } from './support/keys.ts';
import { runCommand } from './support/library.ts';
import { lookAt, resize, snapZoomed, zoomText } from './support/look.ts';

// Pasting articles, the original and the outlets, looked at as in screens.spec.ts.
test.describe.configure({ timeout: 600_000 });

test('cards, from the question for a digest to the original', async ({ desk }) => {
  const { app, page } = await desk.start();
  await resize(app, page, 1440, 900);
  await importFiles(page, SAMPLE);
  await openImported(page);
  const cards = new Cards(page);
  await page.keyboard.press('Control+Shift+h');
  await expect(page.getByRole('heading', { name: 'ダイジェスト一覧' })).toBeVisible();
  await dropOn(page, { file: 'page.mhtml', content: 'no archive' });
  await expect(page.getByRole('dialog')).toBeVisible();
  await lookAt(page, 'choose-digest');
  await press(page, 'Enter');
  await expect(page.getByRole('dialog', { name: '記事の貼り付け' })).toBeVisible();
  await lookAt(page, 'nothing-read');
  await press(page, 'Escape');
  const editor = new Editor(page);
  await cards.paste({ text: FIVE });
  await press(page, 'd', '3');
  await lookAt(page, 'cards');
  await press(page, 'b', 'x');
  await lookAt(page, 'cards-lines');
  await press(page, 'Escape', 'o');
  await page.keyboard.type('ap');
  await lookAt(page, 'cards-outlets');
  await press(page, 'Escape', 'Escape', 'Escape');
  await expect(cards.root).toBeHidden();
  await dropOn(page, { file: 'bridge.html', content: SAVED_PAGE });
  await expect(cards.root).toBeVisible();
  await lookAt(page, 'card-alone');
  await cards.take();
  await page.keyboard.press('Control+4');
  await expect(page.getByRole('complementary', { name: '原文' })).toContainText('bridge');
  await lookAt(page, 'original');
  await editor.rows.first().click();
  await lookAt(page, 'original-none');
  await cards.paste(PAGE_PIECE);
  await cards.take();
  await cards.paste({ text: PAGE_PIECE.text.replace('TREND', 'REPORT') });
  await lookAt(page, 'card-like');
  await resize(app, page, 1280, 720);
  await zoomText(app, page, 2);
  await snapZoomed(app, page, 'card-like-200');
  await zoomText(app, page, 1);
});

test('the table of outlets', async ({ desk }) => {
  const { app, page } = await desk.start();
  await resize(app, page, 1440, 900);
  await expect(page.getByRole('heading', { name: 'ダイジェスト一覧' })).toBeVisible();
  await runCommand(page, '媒体の表');
  await expect(page.getByRole('row').first()).toBeVisible();
  await lookAt(page, 'outlets');
  await page.getByRole('button', { name: '媒体を追加' }).click();
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('媒体名には文字が必要で')).toBeVisible();
  await lookAt(page, 'outlet-wrong');
});
