import type { Page } from '@playwright/test';
import { expect, test, type Desk } from './support/app.ts';
import { item, writeDigestFile } from './support/digest-file.ts';
import { Editor } from './support/editor.ts';
import { InputMethod, WORD } from './support/input-method.ts';
import { press } from './support/keys.ts';
import { expectStored, storedBody, storedItems, storedOrder } from './support/stored.ts';
import { paragraph, text } from './support/week.ts';

async function openThree(desk: Desk): Promise<Editor> {
  const items = ['a', 'b', 'c'].map((name) => item(name, name, 'one two three'));
  const { page } = await desk.start(writeDigestFile(desk.folder, [items]));
  const editor = new Editor(page);
  await expect(editor.rows).toHaveCount(3);
  await editor.rows.first().click();
  await page.keyboard.press('F2');
  await expect(editor.headlineJa).toHaveValue('a');
  return editor;
}

const undo = (page: Page): ReturnType<Page['getByRole']> =>
  page.getByRole('banner').getByRole('button', { name: /^元に戻す/ });
const redo = (page: Page): ReturnType<Page['getByRole']> =>
  page.getByRole('banner').getByRole('button', { name: /^やり直す/ });

test('a sentence, a move and a deletion come back one by one, and forward again', async ({
  desk,
}) => {
  const editor = await openThree(desk);
  const { page } = editor;
  const stages = [
    ['a', 'b', 'c'],
    ['a国防相、演習を視察', 'b', 'c'],
    ['b', 'a国防相、演習を視察', 'c'],
    ['b', 'c'],
  ];
  const labels = ['入力', '移動', '削除'];
  await page.keyboard.type('国防相、演習を視察');
  await press(page, 'Alt+Shift+ArrowDown', 'Control+Shift+Delete');
  for (const [index, order] of stages.toReversed().entries()) {
    await expectStored(() => storedOrder(page), [order, [], []]);
    const last = labels.at(-1 - index);
    if (last === undefined) break;
    await expect(undo(page)).toHaveAccessibleName(`元に戻す: ${last}`);
    await page.keyboard.press('Control+z');
  }
  await expect(undo(page)).toBeDisabled();
  for (const [index, order] of stages.entries()) {
    await expectStored(() => storedOrder(page), [order, [], []]);
    const next = labels[index];
    if (next === undefined) break;
    await expect(redo(page)).toHaveAccessibleName(`やり直す: ${next}`);
    await page.keyboard.press(index === 0 ? 'Control+Shift+z' : 'Control+y');
  }
  await expect(redo(page)).toBeDisabled();
});

test('undo goes to the item that it changes', async ({ desk }) => {
  const editor = await openThree(desk);
  const { page } = editor;
  await page.keyboard.type(' changed');
  await press(page, 'Alt+ArrowDown', 'Alt+ArrowDown');
  await expect(editor.headlineJa).toHaveValue('c');
  await page.keyboard.press('Control+z');
  await expect(editor.headlineJa).toHaveValue('a');
  await expectStored(() => storedOrder(page), [['a', 'b', 'c'], [], []]);
});

test('in the middle of a body the caret stays where the work is', async ({ desk }) => {
  const editor = await openThree(desk);
  const { page } = editor;
  const body = (words: string): Promise<void> =>
    expectStored(() => storedBody(page), [paragraph(words)]);
  await editor.body().focus();
  await expect(editor.body()).toBeFocused();
  await press(page, 'End', 'Control+ArrowLeft', 'Control+ArrowLeft');
  await page.keyboard.type('new ');
  await body('one new two three');
  await page.keyboard.press('Control+z');
  await body('one two three');
  await page.keyboard.type('x ');
  await body('one x two three');
  await press(page, 'Control+z', 'Control+y');
  await body('one x two three');
  await expect(editor.body()).toBeFocused();
  await page.keyboard.type('y ');
  await body('one x y two three');
});

test('each kind of change to a body is a step of its own', async ({ desk }) => {
  const editor = await openThree(desk);
  const { page } = editor;
  const ime = await InputMethod.of(page);
  await editor.body().focus();
  await page.keyboard.press('End');
  await ime.typeWord();
  await expectStored(() => storedBody(page), [paragraph(`one two three${WORD}`)]);
  await page.waitForTimeout(2500);
  await press(page, 'Control+a', 'Control+b');
  const bold = [paragraph(text(`one two three${WORD}`, 'bold'))];
  await expectStored(() => storedBody(page), bold);
  await page.keyboard.press('Control+z');
  await expectStored(() => storedBody(page), [paragraph(`one two three${WORD}`)]);
  await page.keyboard.press('Control+z');
  await expectStored(() => storedBody(page), [paragraph('one two three')]);
  await press(page, 'Control+y', 'Control+y');
  await expectStored(() => storedBody(page), bold);
});

test('a source line is undone as it was put in', async ({ desk }) => {
  const editor = await openThree(desk);
  const { page } = editor;
  const sources = async (): Promise<unknown> => {
    const [first] = await storedItems(page);
    return (first?.blocks[0] as { source: unknown } | undefined)?.source;
  };
  await press(page, 'Control+Shift+s');
  await expect(editor.outlets()).toBeFocused();
  await page.keyboard.type('APA');
  await press(page, 'Enter', 'Enter');
  await page.keyboard.type('18.4');
  // What is typed and not yet put in is taken back first.
  await page.keyboard.press('Control+z');
  await expect(editor.days()).toHaveValue('');
  await expectStored(sources, { outlets: ['APA'], from: null, to: null });
  await page.keyboard.type('19.4');
  await page.keyboard.press('Enter');
  await expectStored(sources, { outlets: ['APA'], from: '2026-04-19', to: '2026-04-19' });
  await page.keyboard.press('Control+z');
  await expectStored(sources, { outlets: ['APA'], from: null, to: null });
  await page.keyboard.press('Control+z');
  await expectStored(sources, null);
});
