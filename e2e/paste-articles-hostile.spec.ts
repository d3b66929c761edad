import { expect, test } from './support/app.ts';
import { TWENTY } from './support/articles.ts';
import { Cards, dropOn } from './support/cards.ts';
import { item, writeDigestFile } from './support/digest-file.ts';
import { Editor } from './support/editor.ts';
import { HOSTILE_HTML, LARGE_HTML, watch } from './support/hostile.ts';
import { press } from './support/keys.ts';
import { expectStored, storedItems } from './support/stored.ts';

// Pages that would run, load or send something, on their way to the cards and in the original.
test.describe.configure({ timeout: 300_000 });

const wrapped = (html: string): string =>
  `<h1>A page that means no good to anybody</h1><p>Its first paragraph is long enough to be one.</p>${html}`;

test('nothing that is pasted as an article runs, loads or sends anything', async ({ desk }) => {
  const { page } = await desk.start(writeDigestFile(desk.folder, [[item('見出し')]]));
  const editor = new Editor(page);
  await expect(editor.rows).toHaveCount(1);
  const cards = new Cards(page);
  const { expectQuiet } = await watch(page);
  await cards.paste({ text: 'all', html: wrapped(Object.values(HOSTILE_HTML).join('<hr>')) });
  await expectQuiet();
  await press(page, 'b', 'Home', 'x', 'Escape');
  await cards.take();
  await page.keyboard.press('Control+4');
  await expect(page.getByRole('complementary', { name: '原文' })).toContainText('no good');
  await expectQuiet();
  for (const [name, html] of Object.entries(HOSTILE_HTML)) {
    await dropOn(page, { file: `${name}.html`, content: wrapped(html) });
    await expect(cards.root).toBeVisible({ timeout: 30_000 });
    await press(page, 'Escape');
    await expect(cards.root).toBeHidden();
    await expectQuiet();
  }
  await editor.headlineJa.click();
  await page.keyboard.insertText('まだ使える');
  await editor.saved();
  const json = JSON.stringify(await storedItems(page));
  const links = Array.from(json.matchAll(/"href":"([^"]*)"/g), ([, href = '']) => href);
  expect(links.filter((href) => !/^(?:https?:\/\/|mailto:|#$)/.test(href))).toEqual([]);
  await expectQuiet();
});

test('pages of a great depth or length leave the window usable', async ({ desk }) => {
  const { page } = await desk.start(writeDigestFile(desk.folder, [[item('見出し')]]));
  const editor = new Editor(page);
  await expect(editor.rows).toHaveCount(1);
  const cards = new Cards(page);
  const { expectQuiet } = await watch(page);
  for (const [name, html] of Object.entries(LARGE_HTML)) {
    await dropOn(page, { file: `${name}.html`, content: wrapped(html) });
    // While it is read the window answers.
    await expect(cards.root).toBeVisible({ timeout: 60_000 });
    await press(page, 'b', 'End', 'Escape', 'Escape');
    await expect(cards.root).toBeHidden();
    await expectQuiet();
  }
  await cards.paste({ text: TWENTY });
  await expect(cards.rows).toHaveCount(20);
  await cards.take();
  await expectStored(async () => (await storedItems(page)).length, 21);
});
