import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { letIn } from './people.ts';

/** The packed program, as it runs on an officer's PC: fuses set, no debugger but the pages'. */
export interface Packed {
  readonly page: Page;
  readonly folder: string;
  readonly close: () => Promise<void>;
}

function debuggerAddress(child: ChildProcess): Promise<string> {
  return new Promise((found, fail) => {
    let text = '';
    child.stderr?.on('data', (data: Buffer) => {
      text += data.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(text)?.[1];
      if (address !== undefined) found(address);
    });
    child.on('exit', (code) => {
      fail(new Error(`The packed program ended (${String(code)}):\n${text}`));
    });
  });
}

async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts();
  if (!context) throw new Error('The packed program has no window');
  return context.pages()[0] ?? (await context.waitForEvent('page'));
}

/** Starts the packed program on an empty data folder, and makes the first account. */
export async function startPacked(executable: string, ...args: readonly string[]): Promise<Packed> {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  const all = ['--remote-debugging-port=0', `--user-data-dir=${folder}`, '--lang=ja', ...args];
  const child = spawn(executable, all, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, LANG: 'ja_JP.UTF-8', LANGUAGE: 'ja' },
  });
  const browser = await chromium.connectOverCDP(await debuggerAddress(child));
  const page = await firstPage(browser);
  // At first there is an empty page.
  await page.waitForURL(({ protocol }) => protocol === 'app:', { waitUntil: 'domcontentloaded' });
  await letIn(page);
  return {
    page,
    folder,
    close: async () => {
      const ended = new Promise((done) => child.once('exit', done));
      const session = await browser.newBrowserCDPSession();
      // The program may be gone before it has answered that it goes.
      await session.send('Browser.close').catch(() => undefined);
      await ended;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
