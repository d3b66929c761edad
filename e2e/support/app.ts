import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  _electron,
  expect,
  test as base,
  type ElectronApplication,
  type JSHandle,
  type Page,
} from '@playwright/test';

import { letIn } from './people.ts';

export { expect };
export const ROOT = resolve(import.meta.dirname, '../..');

/** Chromium's own errands must not be what is counted, nor the machine's language what is seen. */
const ARGS = ['--lang=ja', '--force-device-scale-factor=1', '--password-store=basic'];

function executable(): string {
  const path = process.env.E2E_ELECTRON;
  if (path === undefined) throw new Error('Start the tests with: npm run test:e2e');
  return path;
}

export interface Running {
  readonly app: ElectronApplication;
  readonly page: Page;
}

/** A user's PC: a data folder that stays while the app is started and ended on it. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'desk-'));
  readonly #running = new Set<ElectronApplication>();

  /** Where the database is. */
  get data(): string {
    return join(this.folder, 'data');
  }

  readonly args = (...more: readonly string[]): string[] => [
    ROOT,
    ...ARGS,
    `--user-data-dir=${this.folder}`,
    ...more,
  ];

  /** Starts the app, waits for its first window, and lets the person of this PC in. */
  async start(...more: readonly string[]): Promise<Running> {
    const running = await this.startSignedOut(...more);
    await letIn(running.page);
    return running;
  }

  /** Starts the app and waits for its first window, in which nobody is signed in. */
  async startSignedOut(...more: readonly string[]): Promise<Running> {
    const app = await _electron.launch({
      executablePath: executable(),
      chromiumSandbox: true,
      args: this.args(...more),
      env: { ...process.env, LANG: 'ja_JP.UTF-8', LANGUAGE: 'ja' },
    });
    this.#running.add(app);
    app.on('close', () => this.#running.delete(app));
    const page = await app.firstWindow();
    await page.waitForLoadState('domcontentloaded');
    // Before it is on the screen nobody can type into it, and it opens no dialog.
    // Asked again also where the answer got lost: the main process is busy with its start.
    await expect(async () => {
      const window = (await app.browserWindow(page)) as JSHandle<{ isVisible: () => boolean }>;
      expect(await window.evaluate((shown) => shown.isVisible())).toBe(true);
    }).toPass({ timeout: 30_000 });
    return { app, page };
  }

  /** Starts the app beside the one that runs, as a second double click does. */
  startAgain(...more: readonly string[]): ChildProcess {
    return spawn(executable(), this.args(...more), { stdio: 'ignore' });
  }

  async clear(): Promise<void> {
    for (const app of this.#running) await app.close().catch(() => undefined);
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Each test has a PC of its own. */
export const test = base.extend<{ desk: Desk }>({
  // Playwright wants the pattern, even where nothing is taken from it.
  // eslint-disable-next-line no-empty-pattern
  desk: async ({}, use) => {
    const desk = new Desk();
    await use(desk);
    await desk.clear();
  },
});
