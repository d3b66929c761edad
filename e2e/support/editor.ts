import { expect, type Locator, type Page } from '@playwright/test';

/** The parts of the editor as a person finds them: by their names on the screen, in Japanese. */
export class Editor {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  get headlineJa(): Locator {
    return this.page.getByRole('textbox', { name: '日本語見出し' });
  }
  get headlineEn(): Locator {
    return this.page.getByRole('textbox', { name: '英語見出し' });
  }
  body(block = 1): Locator {
    return this.page.getByRole('textbox', { name: `ブロック ${String(block)} の本文` });
  }
  source(block = 1): Locator {
    return this.page.getByRole('group', { name: `ブロック ${String(block)} の出典` });
  }
  outlets(block = 1): Locator {
    return this.source(block).getByRole('combobox', { name: '媒体' });
  }
  days(block = 1): Locator {
    return this.source(block).getByRole('textbox', { name: '日付' });
  }
  get rows(): Locator {
    return this.page.getByRole('treegrid', { name: '項目一覧' }).getByRole('row', { level: 2 });
  }

  /** Waits until everything that was typed is in the database. */
  async saved(): Promise<void> {
    await expect(this.page.getByText('保存済み')).toBeVisible();
  }
}

/** Types a day (`2026-04-18`) into a date field: year, month and day follow one another. */
async function typeDay(dialog: Locator, field: string, day: string): Promise<void> {
  await dialog.getByRole('spinbutton', { name: `年, ${field}` }).focus();
  await dialog.page().keyboard.type(day.replaceAll('-', ''));
}

/** Makes a new digest for these days (`2026-04-18`) from the list, by keyboard. */
export async function newDigest(page: Page, from: string, to: string): Promise<Editor> {
  await expect(page.getByRole('heading', { name: 'ダイジェスト一覧' })).toBeVisible();
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog', { name: '新しいダイジェスト' });
  await expect(dialog).toBeVisible();
  await typeDay(dialog, '開始日', from);
  await typeDay(dialog, '終了日', to);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  const editor = new Editor(page);
  await expect(page.getByRole('main', { name: '項目' })).toBeVisible();
  return editor;
}
