import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';

/** What to start: the Electron, the folder of the program, and what is given to it. */
export interface Start {
  readonly electron: string;
  readonly app: string;
  /** The folder of the user's data. */
  readonly data: string;
  readonly files?: readonly string[];
}

/** A program of Electron that runs and has a page. */
export interface Launched {
  readonly pid: number;
  /** When its start was asked for, by Date.now(). */
  readonly asked: number;
  /** Where debuggers connect: the whole program, and its first page. */
  readonly browser: string;
  readonly page: string;
  /** Ends it as the system does at shutdown. */
  readonly close: () => Promise<void>;
}

const targetsSchema = z.array(z.object({ type: z.string(), webSocketDebuggerUrl: z.string() }));

function debuggerAddress(child: ChildProcess): Promise<string> {
  return new Promise((found, fail) => {
    let text = '';
    child.stderr?.on('data', (data: Buffer) => {
      text += data.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(text)?.[1];
      if (address !== undefined) found(address);
    });
    child.on('exit', (code) => {
      fail(new Error(`The program ended (${String(code)}):\n${text}`));
    });
  });
}

async function pageAddress(browser: string): Promise<string> {
  const list = `http://${new URL(browser).host}/json/list`;
  for (let tries = 0; tries < 6000; tries += 1) {
    const targets = targetsSchema.parse(await (await fetch(list)).json());
    const page = targets.find(({ type }) => type === 'page');
    if (page) return page.webSocketDebuggerUrl;
    await pause(10);
  }
  throw new Error('The program has no window');
}

/**
 * Starts a program as a person does: no debugger but the pages', which costs little. Drawing and
 * the display's clock are left as they are.
 */
export async function launch({ electron, app, data, files = [] }: Start): Promise<Launched> {
  const asked = Date.now();
  const args = [app, '--remote-debugging-port=0', `--user-data-dir=${data}`, '--lang=ja', ...files];
  const child = spawn(electron, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, LANG: 'ja_JP.UTF-8', LANGUAGE: 'ja' },
  });
  const browser = await debuggerAddress(child);
  const page = await pageAddress(browser);
  if (child.pid === undefined) throw new Error('The program did not start');
  const ended = new Promise((done) => child.once('exit', done));
  const close = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  return { pid: child.pid, asked, browser, page, close };
}
