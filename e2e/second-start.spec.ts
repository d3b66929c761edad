import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, ROOT, test } from './support/app.ts';

const isFocused = (app: ElectronApplication): Promise<boolean> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow() !== null);

async function exitCode(child: ChildProcess): Promise<unknown> {
  const [code] = (await once(child, 'exit')) as [unknown];
  return code;
}

test('a second start brings the first to the front and ends', async ({ desk }) => {
  const { app, page } = await desk.start();
  await expect(page.getByRole('heading', { name: 'ダイジェスト一覧' })).toBeVisible();
  await app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.blur();
  });
  await expect.poll(() => isFocused(app)).toBe(false);

  expect(await exitCode(desk.startAgain())).toBe(0);
  await expect.poll(() => isFocused(app)).toBe(true);
  expect(app.windows()).toHaveLength(1);
  await expect(page.getByRole('heading', { name: 'ダイジェスト一覧' })).toBeVisible();
});

test('a second start with a file opens it in the first', async ({ desk }) => {
  const file = join(desk.folder, '今週.digest.json');
  cpSync(join(ROOT, 'assets/sample/sample.digest.json'), file);
  const { app, page } = await desk.start();
  await expect(page.getByRole('heading', { name: 'ダイジェスト一覧' })).toBeVisible();

  expect(await exitCode(desk.startAgain(file))).toBe(0);
  await expect(page.getByRole('main', { name: '項目' })).toBeVisible();
  const rows = page.getByRole('treegrid', { name: '項目一覧' }).getByRole('row', { level: 2 });
  expect(await rows.count()).toBeGreaterThan(3);
  expect(app.windows()).toHaveLength(1);
});
