import { expect, type Locator, type Page } from '@playwright/test';
import { copy, type Copied } from './clipboard.ts';

/** The cards of a paste as a person finds them, in Japanese. */
export class Cards {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  get root(): Locator {
    return this.page.getByRole('dialog', { name: /^記事の貼り付け — / });
  }
  get rows(): Locator {
    return this.root.getByRole('grid', { name: '記事', exact: true }).getByRole('row');
  }
  row(number: number): Locator {
    return this.rows.nth(number - 1);
  }
  /** The card in hand. */
  get headline(): Locator {
    return this.root.getByRole('textbox', { name: '見出し' });
  }
  get days(): Locator {
    return this.root.getByRole('textbox', { name: '日付' });
  }
  get outlets(): Locator {
    return this.root.getByRole('combobox', { name: '媒体' });
  }
  line(words: string): Locator {
    return this.root.getByRole('option').filter({ hasText: words });
  }
  add(count: number): Locator {
    return this.root.getByRole('button', { name: `${String(count)} 件を追加` });
  }

  /** Copies something in another program, and pastes it as articles. */
  async paste(copied: Copied): Promise<void> {
    await copy(this.page, copied);
    await this.page.keyboard.press('Control+Shift+v');
    await expect(this.root).toBeVisible({ timeout: 30_000 });
  }

  /** Adds what is accepted. */
  async take(): Promise<void> {
    await this.page.keyboard.press('Enter');
    await expect(this.root).toBeHidden();
  }
}

/** Drops something on the window. */
export async function dropOn(
  page: Page,
  dropped: { readonly file: string; readonly content: string } | Copied,
): Promise<void> {
  const dataTransfer = await page.evaluateHandle((what) => {
    const transfer = new DataTransfer();
    if ('file' in what) transfer.items.add(new File([what.content], what.file));
    else {
      transfer.setData('text/plain', what.text);
      if (what.html !== undefined) transfer.setData('text/html', what.html);
    }
    return transfer;
  }, dropped);
  const target = page.getByRole('main');
  for (const event of ['dragenter', 'dragover', 'drop']) {
    await target.dispatchEvent(event, { dataTransfer });
  }
}
