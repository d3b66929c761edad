import { expect, type Page } from '@playwright/test';
import { paste } from './clipboard.ts';
import type { Editor } from './editor.ts';

// What an officer does for an item, and what is to come of it. Names and events are invented.

/** One thing that hands do in a body. */
export type Act =
  | { readonly type: string }
  | { readonly press: string }
  /** Makes what is selected a link. */
  | { readonly link: string }
  | { readonly paste: { readonly text: string; readonly html?: string } };

type Node = Readonly<Record<string, unknown>>;
/** A piece of text with the marks on it. */
export const text = (words: string, ...marks: readonly (string | Node)[]): Node => ({
  type: 'text',
  text: words,
  ...(marks.length === 0
    ? {}
    : { marks: marks.map((mark) => (typeof mark === 'string' ? { type: mark } : mark)) }),
});
export const link = (href: string): Node => ({ type: 'link', attrs: { href } });
export const paragraph = (...content: readonly (string | Node)[]): Node => ({
  type: 'paragraph',
  content: content.map((one) => (typeof one === 'string' ? text(one) : one)),
});
export const list = (...items: readonly Node[]): Node => ({
  type: 'bulletList',
  content: items.map((item) => ({ type: 'listItem', content: [item] })),
});

export interface WeekBlock {
  readonly kind: 'report' | 'note';
  readonly label?: string;
  readonly acts: readonly Act[];
  readonly body: readonly Node[];
  /** As they are typed, and as they are stored; a block may have no source line. */
  readonly outlets: readonly string[];
  readonly days?: { readonly typed: string; readonly from: string; readonly to: string };
}

export interface WeekItem {
  readonly ja: string;
  readonly en: string;
  readonly blocks: readonly WeekBlock[];
}

/** Days as they are typed, and what they mean; `05-09` is in 2026. */
export const day = (
  typed: string,
  from: string,
  to = from,
): { typed: string; from: string; to: string } => ({
  typed,
  from: `2026-${from}`,
  to: `2026-${to}`,
});

/** What is to be stored of an item; its id is the program's own. */
export const expectedItem = ({ ja, en, blocks }: WeekItem): Node => ({
  headline: { ja, en },
  blocks: blocks.map(({ kind, label, body, outlets, days }) => ({
    kind,
    label: label ?? null,
    body: { type: 'doc', content: body },
    source:
      days === undefined
        ? null
        : { outlets: outlets.map((name) => name.toUpperCase()), from: days.from, to: days.to },
  })),
});

async function perform(page: Page, acts: readonly Act[]): Promise<void> {
  for (const act of acts) {
    if ('type' in act) await page.keyboard.insertText(act.type);
    else if ('press' in act) await page.keyboard.press(act.press);
    else if ('link' in act) {
      await page.keyboard.press('Control+l');
      const address = page.getByRole('dialog', { name: 'リンク' }).getByRole('textbox');
      await expect(address).toBeFocused();
      await page.keyboard.insertText(act.link);
      await page.keyboard.press('Enter');
      await expect(address).toBeHidden();
      await expect(page.locator('[contenteditable]:focus')).toBeVisible();
    } else {
      await paste(page, act.paste);
    }
  }
}

async function enterBlock(editor: Editor, block: WeekBlock, number: number): Promise<void> {
  const { page } = editor;
  if (block.label !== undefined) {
    await page.getByRole('button', { name: `ブロック ${String(number)} の操作` }).click();
    await page.getByRole('menuitem', { name: 'ラベルを付ける' }).click();
    await expect(
      page.getByRole('textbox', { name: `ブロック ${String(number)} のラベル` }),
    ).toBeFocused();
    await page.keyboard.insertText(block.label);
    await page.keyboard.press('Enter');
  }
  await expect(editor.body(number)).toBeFocused();
  await perform(page, block.acts);
  if (block.days === undefined) return;
  await page.keyboard.press('Control+Shift+s');
  await expect(editor.outlets(number)).toBeFocused();
  for (const name of block.outlets) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Tab');
  await expect(editor.days(number)).toBeFocused();
  await page.keyboard.type(block.days.typed);
  await page.keyboard.press('Enter');
}

/** Enters an item after the one that is selected, with the keyboard. */
export async function enterItem(editor: Editor, { ja, en, blocks }: WeekItem): Promise<void> {
  const { page } = editor;
  await page.keyboard.press('Control+n');
  await expect(editor.headlineJa).toHaveText('');
  await expect(editor.headlineJa).toBeFocused();
  await page.keyboard.insertText(ja);
  await page.keyboard.press('Enter');
  await expect(editor.headlineEn).toBeFocused();
  await page.keyboard.insertText(en);
  await page.keyboard.press('Enter');
  for (const [index, block] of blocks.entries()) {
    if (index > 0) {
      await page.keyboard.press(block.kind === 'note' ? 'Control+Shift+m' : 'Control+Shift+Enter');
    }
    await enterBlock(editor, block, index + 1);
  }
}
