import { expect, test, type Desk } from './support/app.ts';
import { item, writeDigestFile } from './support/digest-file.ts';
import { Editor } from './support/editor.ts';
import { press } from './support/keys.ts';
import { runCommand } from './support/library.ts';
import { expectStored, storedOrder } from './support/stored.ts';

// No test here uses a mouse.

/** Items a–d in the first section, e in the second, none in the third. */
async function openSix(desk: Desk): Promise<Editor> {
  const items = ['a', 'b', 'c', 'd'].map((name) => item(name, name, `${name} one two`));
  const { page } = await desk.start(writeDigestFile(desk.folder, [items, [item('e')]]));
  const editor = new Editor(page);
  await expect(editor.rows).toHaveCount(5);
  await press(page, 'Control+Shift+o', 'Home');
  return editor;
}

const selected = (editor: Editor): ReturnType<typeof editor.rows.filter> =>
  editor.rows.and(editor.page.locator('[aria-selected=true]'));

test('keys that are pressed faster than the screen is drawn go where they would anyway', async ({
  desk,
}) => {
  const { page, headlineJa } = await openSix(desk);
  for (const keys of [
    ['Control+Shift+o', 'End', 'F2'],
    ['Control+Shift+o', 'Home', 'ArrowDown', 'F2'],
  ]) {
    for (const key of keys) {
      await press(page, key);
      await page.waitForTimeout(300);
    }
    const slowly = await headlineJa.inputValue();
    for (let times = 0; times < 10; times += 1) {
      await press(page, 'Alt+ArrowUp', ...keys);
      await expect(headlineJa).toBeFocused();
      await expect(headlineJa).toHaveValue(slowly);
    }
  }
});

test('items are gone through, moved, split and merged', async ({ desk }) => {
  const editor = await openSix(desk);
  const { page } = editor;
  const order = (...sections: readonly (readonly string[])[]): Promise<void> =>
    expectStored(() => storedOrder(page), sections);
  await page.keyboard.press('F2');
  await expect(editor.headlineJa).toHaveValue('a');
  await press(page, 'Alt+ArrowDown', 'Alt+ArrowDown');
  await expect(editor.headlineJa).toHaveValue('c');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(editor.headlineJa).toHaveValue('b');
  await expect(editor.headlineJa).toBeFocused();
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await order(['a', 'c', 'b', 'd'], ['e'], []);
  await press(page, 'Alt+Shift+ArrowUp', 'Alt+Shift+ArrowUp');
  await order(['b', 'a', 'c', 'd'], ['e'], []);
  await page.keyboard.press('Alt+3');
  await order(['a', 'c', 'd'], ['e'], ['b']);
  await page.keyboard.press('Alt+2');
  await order(['a', 'c', 'd'], ['e', 'b'], []);
  await page.keyboard.press('Alt+1');
  await order(['a', 'c', 'd', 'b'], ['e'], []);
  await expect(editor.headlineJa).toHaveValue('b');
  await expect(editor.headlineJa).toBeFocused();

  // Split before the last word; then the second half is merged back.
  await press(page, 'Enter', 'Enter');
  await expect(editor.body()).toBeFocused();
  await press(page, 'End', 'Control+ArrowLeft', 'Control+Shift+d');
  await expect(editor.headlineJa).toBeFocused();
  await page.keyboard.type('half');
  await order(['a', 'c', 'd', 'b', 'half'], ['e'], []);
  await expect(editor.body()).toHaveText('two');
  await press(page, 'Alt+ArrowUp', 'Control+Shift+j');
  await order(['a', 'c', 'd', 'b'], ['e'], []);
  await expect(editor.body(1)).toHaveText('b one');

  // The next that lacks something, from the end round to the beginning.
  await page.keyboard.press('F8');
  await expect(selected(editor)).toContainText('e');
  await page.keyboard.press('F8');
  await expect(selected(editor)).toContainText('a');
  // Ctrl+Enter: done, and on; a new one comes after the last of the section.
  await press(page, 'Control+Enter', 'Control+Enter', 'Control+Enter', 'Control+Enter');
  await expect(editor.headlineJa).toBeFocused();
  await expect(editor.headlineJa).toHaveValue('');
  await order(['a', 'c', 'd', 'b', ''], ['e'], []);
  await page.keyboard.press('Control+Shift+Delete');
  await order(['a', 'c', 'd', 'b'], ['e'], []);
  await page.keyboard.press('Control+z');
  await order(['a', 'c', 'd', 'b', ''], ['e'], []);
});

test('the list of items is used by arrow keys', async ({ desk }) => {
  const editor = await openSix(desk);
  const { page } = editor;
  const order = (...sections: readonly (readonly string[])[]): Promise<void> =>
    expectStored(() => storedOrder(page), sections);
  await page.keyboard.press('ArrowDown');
  await expect(selected(editor)).toContainText('a');
  await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown');
  await expect(selected(editor)).toHaveCount(3);
  await page.keyboard.press('Alt+2');
  await order(['d'], ['e', 'a', 'b', 'c'], []);
  await page.keyboard.press('Delete');
  await order(['d'], ['e'], []);
  await page.keyboard.press('Control+z');
  await order(['d'], ['e', 'a', 'b', 'c'], []);

  await press(page, 'Control+f');
  await page.keyboard.type('b');
  await expect(editor.rows).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(editor.rows.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(editor.headlineJa).toBeFocused();
  await expect(editor.headlineJa).toHaveValue('b');
  await press(page, 'Control+f', 'Escape');
  await expect(editor.rows).toHaveCount(5);
  // Enter goes to the headline, and Esc back.
  await press(page, 'Enter');
  await expect(editor.headlineJa).toBeFocused();
  await press(page, 'Escape');
  await expect(selected(editor)).toBeFocused();
  // On the row of a section, Enter adds an item to it.
  await press(page, 'End');
  await page.keyboard.press('Enter');
  await expect(editor.headlineJa).toBeFocused();
  await page.keyboard.type('new');
  await order(['d'], ['e', 'a', 'b', 'c'], ['new']);
});

test('panes, pages, sheets and the way home', async ({ desk }) => {
  const editor = await openSix(desk);
  const { page } = editor;
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('navigation', { name: '項目一覧' })).toBeHidden();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(editor.headlineJa).toHaveValue('b');
  await page.keyboard.press('Control+Shift+o');
  await expect(selected(editor)).toBeFocused();
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('complementary', { name: 'ページ' })).toBeHidden();
  await page.keyboard.press('Control+2');
  const picture = page.getByRole('img', { name: 'ページ 1 / 1' });
  await expect(picture).toBeVisible();
  const width = async (): Promise<number> => (await picture.boundingBox())?.width ?? 0;
  const before = await width();
  await page.keyboard.press('Control+Shift+.');
  await expect.poll(width).toBeGreaterThan(before);
  await press(page, 'Control+Shift+,', 'Control+Shift+,');
  await expect.poll(width).toBeLessThan(before);
  await runCommand(page, 'ページを幅に合わせる');
  await expect.poll(width).toBe(before);

  await page.keyboard.press('F1');
  const keys = page.getByRole('dialog', { name: 'キーボードショートカット' });
  await expect(keys).toContainText('次の未記入項目');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('dialog', { name: '書き出し' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.keyboard.press('Control+Shift+h');
  const row = page.getByRole('row').first();
  await expect(row).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type('今週');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: '今週' })).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(page.getByText('ダイジェストはまだありません')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('row', { name: '今週' })).toBeVisible();
  await expect(page.getByRole('row', { name: '今週' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(editor.rows).toHaveCount(5);
});
