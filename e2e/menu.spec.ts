import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { newDigest } from './support/editor.ts';

/** Which of these entries of the native menu can be chosen. */
const enabled = (app: ElectronApplication, ...ids: readonly string[]): Promise<string[]> =>
  app.evaluate(
    ({ Menu }, wanted) =>
      wanted.filter((id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.enabled === true),
    ids,
  );

test('the menu offers what makes sense where the window is', async ({ desk }) => {
  const { app, page } = await desk.start();
  const ids = ['file.new', 'file.export', 'edit.undo', 'item.new', 'view.palette'];
  await expect.poll(() => enabled(app, ...ids)).toEqual(['file.new', 'view.palette']);
  await newDigest(page, '2026-04-18', '2026-04-24');
  await expect.poll(() => enabled(app, ...ids)).toEqual(ids);
  await page.keyboard.press('Control+Shift+h');
  await expect.poll(() => enabled(app, ...ids)).toEqual(['file.new', 'view.palette']);
});
