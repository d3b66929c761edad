import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { ask } from './support/bridge.ts';
import { newDigest, type Editor } from './support/editor.ts';
import { InputMethod } from './support/input-method.ts';
import { lookAt, resize } from './support/look.ts';
import { addPerson } from './support/people.ts';

test.describe.configure({ timeout: 300_000 });

const BODY = 'The minister inspected the drills near Ganja on Tuesday.';

interface StoredComment {
  readonly text: string;
  readonly mentions: readonly string[];
  readonly anchor: {
    readonly start?: number;
    readonly end?: number;
    readonly quote?: string;
    readonly gone?: boolean;
  };
  readonly resolved: unknown;
  readonly replies: readonly { readonly text: string }[];
}

const stored = async (page: Page): Promise<readonly StoredComment[]> => {
  const [digest] = (await ask(page, 'library.list', {})) as { id: string }[];
  return (await ask(page, 'comments.list', { id: digest?.id })) as StoredComment[];
};

const pane = (page: Page): Locator => page.getByRole('complementary', { name: 'コメント' });
const marks = (page: Page): Locator => page.locator('[data-comment]');

/** An item with a text, all of it stored. */
async function withText(page: Page): Promise<Editor> {
  const editor = await newDigest(page, '2026-04-18', '2026-04-24');
  await page.keyboard.press('Control+n');
  await expect(editor.headlineJa).toBeFocused();
  await page.keyboard.insertText('国防相、演習を視察');
  await editor.body().click();
  await page.keyboard.insertText(BODY);
  await editor.saved();
  return editor;
}

/** Puts the caret at the beginning: within moments of a click the editor takes that for a slip. */
async function toStart(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Home');
    expect(await page.evaluate(() => document.getSelection()?.focusOffset)).toBe(0);
  }).toPass();
}

/** Selects so many characters of the body, by keyboard. */
async function select(page: Page, from: number, count: number): Promise<void> {
  await toStart(page);
  for (let at = 0; at < from; at += 1) await page.keyboard.press('ArrowRight');
  for (let at = 0; at < count; at += 1) await page.keyboard.press('Shift+ArrowRight');
}

test('a comment by keyboard goes along with its words, is gone with them and back with undo', async ({
  desk,
}) => {
  const { app, page } = await desk.start();
  await resize(app, page, 1440, 900);
  const ito = await addPerson(page, '伊藤 一郎', 'supervisor');
  const editor = await withText(page);

  // "minister"
  await select(page, 4, 8);
  await page.keyboard.press('Control+Shift+k');
  const field = pane(page).getByRole('textbox', { name: /新しいコメント/ });
  await expect(field).toBeFocused();
  await expect(pane(page).getByRole('blockquote')).toHaveText('minister');
  await page.keyboard.type('Which minister? @伊');
  await expect(page.getByRole('option', { name: /伊藤 一郎/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('Which minister? @伊藤 一郎 ');
  await page.keyboard.press('Control+Enter');
  await expect(field).toBeHidden();
  const thread = pane(page).getByRole('article');
  await expect(thread).toHaveCount(1);
  expect(await stored(page)).toMatchObject([
    {
      text: 'Which minister? @伊藤 一郎',
      mentions: [ito],
      anchor: { start: 4, end: 12, quote: 'minister', gone: false },
    },
  ]);
  await expect(marks(page)).toHaveText('minister');
  await expect(editor.rows.first()).toContainText('1');
  await lookAt(page, 'comments');

  // Typed before it, also by an input method: the mark and the anchor go along.
  await editor.body().click();
  await toStart(page);
  await page.keyboard.type('Yesterday ');
  await expect(marks(page)).toHaveText('minister');
  const ime = await InputMethod.of(page);
  await ime.typeWord();
  await expect(editor.body()).toHaveText(`Yesterday 国防相${BODY}`);
  await expect(marks(page)).toHaveText('minister');
  await expect
    .poll(async () => (await stored(page))[0]?.anchor)
    .toMatchObject({ start: 17, end: 25, gone: false });
  await expect(marks(page)).toHaveText('minister');

  // Within the marked words.
  await select(page, 19, 0);
  await ime.typeWord();
  await expect(marks(page)).toHaveText('mi国防相nister');
  await expect
    .poll(async () => (await stored(page))[0]?.anchor)
    .toMatchObject({ start: 17, end: 28 });
  await page.keyboard.press('Control+z');
  await expect(marks(page)).toHaveText('minister');

  // The list leads to the words.
  await pane(page)
    .getByRole('button', { name: /国防相、演習を視察/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(editor.body()).toBeFocused();
  expect(await page.evaluate(() => document.getSelection()?.toString())).toBe('minister');

  // Gone, and said to be; back with undo.
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(thread).toContainText('対象の本文はなくなりました');
  await expect(marks(page)).toHaveCount(0);
  await lookAt(page, 'comment-gone');
  await editor.body().click();
  await page.keyboard.press('Control+z');
  await expect(marks(page)).toHaveText('minister');
  await expect(thread).not.toContainText('対象の本文はなくなりました');
});

test('replies, resolves and reopens; the list shows what is open', async ({ desk }) => {
  const { page } = await desk.start();
  const editor = await withText(page);
  await editor.headlineJa.click();
  await page.keyboard.press('Control+Shift+k');
  await page.keyboard.insertText('見出しを短く');
  // The text that was being written is there again when the list is.
  await page.keyboard.press('Control+5');
  await expect(pane(page)).toBeHidden();
  await page.keyboard.press('Control+5');
  await expect(pane(page).getByRole('textbox')).toHaveValue('見出しを短く');
  await pane(page).getByRole('textbox').focus();
  await page.keyboard.press('Control+Enter');
  const thread = pane(page).getByRole('article');
  await expect(thread).toHaveCount(1);
  await thread.getByRole('button', { name: /返信/ }).press('Enter');
  await page.keyboard.insertText('短くしました');
  await page.keyboard.press('Control+Enter');
  await expect(thread).toContainText('短くしました');
  await thread.getByRole('button', { name: '解決' }).press('Enter');
  await expect(thread).toContainText('が解決');
  await expect(pane(page).getByRole('button', { name: '未解決 0' })).toBeVisible();
  expect(await stored(page)).toMatchObject([
    { text: '見出しを短く', anchor: { on: 'item' }, replies: [{ text: '短くしました' }] },
  ]);
  await thread.getByRole('button', { name: '未解決に戻す' }).press('Enter');
  await expect(pane(page).getByRole('button', { name: '未解決 1' })).toBeVisible();
});
