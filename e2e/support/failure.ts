import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test';

/** The page that stands where the data cannot be opened. */
export class Failure {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  readonly way = (name: string): Locator => this.page.getByRole('button', { name, exact: true });

  /** Waits for it: it says this, and offers every way on. */
  async says(sentence: string): Promise<void> {
    await expect(this.page.getByRole('heading', { name: 'データを開けませんでした' })).toBeVisible({
      timeout: 30_000,
    });
    await expect(this.page.getByRole('alert')).toHaveText(sentence);
    for (const name of ['もう一度試す', '別のフォルダーを選ぶ…', '障害報告を保存…', '終了']) {
      await expect(this.way(name)).toBeVisible();
    }
    await expect(this.way('もう一度試す')).toBeFocused();
  }
}

/** Answers the system's dialog for a folder, which no test can see, with this one. */
export const chooseFolder = (app: ElectronApplication, folder: string): Promise<void> =>
  app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, folder);

/** Answers the system's dialog for saving with this file. */
export const chooseFile = (app: ElectronApplication, file: string): Promise<void> =>
  app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
  }, file);
