import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';
import { runCommand } from './support/library.ts';
import { openItem, type Scene } from './support/scene.ts';
import { expectStored, storedBody, storedItems } from './support/stored.ts';
import { paragraph, text } from './support/week.ts';

/** A second window on the same digest, at the same item. */
async function secondWindow({ app, page }: Scene): Promise<Page> {
  const opened = app.waitForEvent('window');
  await runCommand(page, '別のウィンドウでも開く');
  const other = await opened;
  await new Editor(other).rows.first().click();
  return other;
}

test('what happens elsewhere meanwhile waits for the end of the composition', async ({ desk }) => {
  const scene = await openItem(desk, 'The text.');
  const { page, editor, ime } = scene;
  const other = new Editor(await secondWindow(scene));
  // An answer of the database, a change of the other window and new pages come while composing.
  const meanwhile = async (field: Locator, composed: string, words: string): Promise<void> => {
    const read = (): Promise<string> =>
      field.evaluate((one) => ('value' in one ? String(one.value) : one.textContent));
    await other.headlineEn.fill(words);
    await other.saved();
    await expect(editor.headlineEn).toHaveValue(words);
    await page.waitForTimeout(1500);
    expect(await read()).toBe(composed);
    await expect(field).toBeFocused();
  };
  await editor.headlineJa.click();
  await page.keyboard.type('a');
  await expect(other.headlineJa).toHaveValue('a');
  await ime.compose('ｋ', 'か');
  await meanwhile(editor.headlineJa, 'aか', 'one');
  await ime.compose('かｎ', 'かん', '館');
  await ime.commit('館');
  await expect(editor.headlineJa).toHaveValue('a館');

  await editor.body().click();
  await ime.compose('ｋ', 'か');
  await other.body().click({ position: { x: 1, y: 12 } });
  await other.page.keyboard.type('Theirs. ');
  await meanwhile(editor.body(), 'The text.か', 'two');
  await ime.compose('かｎ', 'かん', '館');
  await ime.commit('館');
  await expect(editor.body()).toHaveText('Theirs. The text.館');
  await expectStored(
    async () => (await storedItems(page)).map(({ headline }) => headline),
    [{ ja: 'a館', en: 'two' }],
  );
  await expectStored(() => storedBody(page), [paragraph(text('Theirs. The text.館'))]);
});
