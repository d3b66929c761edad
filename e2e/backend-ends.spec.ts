import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { newDigest } from './support/editor.ts';
import { chooseFile, Failure } from './support/failure.ts';
import { openDigest } from './support/library.ts';
import { backendPid, signalBackend } from './support/processes.ts';

/** Kills the backend each time that it is started again, until the window gives up on it. */
async function endAlways(app: ElectronApplication, page: Page): Promise<Failure> {
  const heading = page.getByRole('heading', { name: 'データを開けませんでした' });
  await expect(async () => {
    signalBackend(app, 'SIGKILL');
    expect(await heading.isVisible()).toBe(true);
  }).toPass({ intervals: [50], timeout: 60_000 });
  expect(backendPid(app)).toBeNull();
  const failure = new Failure(page);
  await failure.says(
    'データを保存する部分が起動してもすぐ停止します (SIGKILL)。保存済みの内容は無事です。やり直しても同じ場合は、障害報告を保存して担当者に送ってください。',
  );
  return failure;
}

test('a backend that ends at every start leads to a page, and what was typed is kept', async ({
  desk,
}) => {
  const { app, page } = await desk.start();
  const editor = await newDigest(page, '2026-04-18', '2026-04-24');
  await page.keyboard.press('Control+n');
  await expect(editor.headlineJa).toBeFocused();
  await page.keyboard.insertText('起動しない間も残る');
  await editor.saved();
  await editor.body().click();
  // Nothing gets through to the database from here on.
  signalBackend(app, 'SIGSTOP');
  await page.keyboard.type('Typed just before.');

  const failure = await endAlways(app, page);
  await failure.way('もう一度試す').click();
  await expect(editor.headlineJa).toHaveText('起動しない間も残る', { timeout: 30_000 });
  await expect(editor.body()).toHaveText('Typed just before.');
  await editor.saved();
  await app.close();
  const restored = await openDigest((await desk.start()).page);
  await expect(restored.body()).toHaveText('Typed just before.');
});

test('without a backend the fault is reported, and the program ends', async ({ desk }) => {
  const { app, page } = await desk.start();
  await expect(page.getByRole('heading', { name: 'ダイジェスト一覧' })).toBeVisible();
  const failure = await endAlways(app, page);
  const file = join(desk.folder, '報告.txt');
  await chooseFile(app, file);
  await failure.way('障害報告を保存…').click();
  await expect(page.getByText(`保存しました: ${file}`)).toBeVisible();
  const report = readFileSync(file, 'utf8');
  expect(report).toContain('backend-ends');
  expect(report.match(/The backend ended \(SIGKILL\)/gu)?.length).toBeGreaterThan(3);

  const ended = once(app.process(), 'exit');
  await failure.way('終了').click();
  await ended;
});
