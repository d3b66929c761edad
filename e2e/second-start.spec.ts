import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, ROOT, test } from './support/app.ts';
import { ask } from './support/bridge.ts';
import { letIn } from './support/people.ts';

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

test('a file that was opened waits until somebody has signed in', async ({ desk }) => {
  const file = join(desk.folder, '今週.digest.json');
  cpSync(join(ROOT, 'assets/sample/sample.digest.json'), file);
  const { page } = await desk.startSignedOut(file);
  const screen = page.getByRole('main', { name: '項目' });
  await expect(page.getByRole('textbox').first()).toBeVisible();
  await expect(screen).toHaveCount(0);
  await letIn(page);
  await expect(screen).toBeVisible();

  const before = page.url();
  await ask(page, 'session.sign-out', {});
  await expect(screen).toHaveCount(0);
  const other = join(desk.folder, '来週.digest.json');
  const digest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(other, JSON.stringify({ ...digest, subtitle: '来週の分' }));
  expect(await exitCode(desk.startAgain(other))).toBe(0);
  await expect(screen).toHaveCount(0);
  await letIn(page);
  await expect(screen).toBeVisible();
  await expect.poll(() => page.url()).not.toBe(before);
  expect(await ask(page, 'library.list', {})).toHaveLength(2);
});

test('the screen is locked with that of the PC, and before it sleeps', async ({ desk }) => {
  const { app, page } = await desk.start();
  for (const moment of ['lock-screen', 'suspend']) {
    expect(await ask(page, 'session.get', {})).toMatchObject({ at: 'signed-in' });
    // Whatever the system of this machine can tell: what is done then is ours.
    await app.evaluate(({ powerMonitor }, name) => powerMonitor.emit(name), moment);
    await expect.poll(() => ask(page, 'session.get', {})).toMatchObject({ at: 'locked' });
    await letIn(page);
  }
});
