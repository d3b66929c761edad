import { spawn } from 'node:child_process';
import { lchownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { closedFolder, throughClosed } from './closed-folders.ts';
import { hasDisplay, startVirtualDisplay, type VirtualDisplay } from './display.ts';

// Chromium's sandbox refuses to work for root, and CI is root. So what opens a window there is run
// as a user without rights, with a home of its own.

/** How a command is run. */
export interface RunOptions {
  readonly cwd?: string;
  /** In addition to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Folders that the command writes to; made if they are not there. They keep their owner. */
  readonly writable?: readonly string[];
}

interface User {
  readonly uid: number;
  readonly gid: number;
}
/** The user who owns nothing; unlike a number of our own it has a name, which programs ask for. */
const NOBODY: User = { uid: 65534, gid: 65534 };

/** Gives a folder and all that is in it to a user. */
function give(folder: string, { uid, gid }: User): void {
  lchownSync(folder, uid, gid);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    lchownSync(join(folder, name), uid, gid);
  }
}

/** Lends folders to nobody; what it returns gives them back. */
function lend(folders: readonly string[]): () => void {
  const lent = folders.map((folder) => ({ folder, owner: statSync(folder) }));
  for (const { folder } of lent) give(folder, NOBODY);
  return () => {
    for (const { folder, owner } of lent) give(folder, owner);
  };
}

/** Places of the person who started this, which are not the ordinary user's. */
const PERSONAL = /^(?:XDG_.*|XAUTHORITY|WAYLAND_DISPLAY|DBUS_.*|SUDO_.*|MAIL)$/;

/** Makes a home in a folder; the environment of the user who lives there. */
function homeIn(folder: string): NodeJS.ProcessEnv {
  const make = (name: string): string => {
    mkdirSync(join(folder, name), { mode: 0o700 });
    return join(folder, name);
  };
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !PERSONAL.test(name))),
    HOME: make('home'),
    TMPDIR: make('tmp'),
    XDG_RUNTIME_DIR: make('run'),
    USER: 'nobody',
    LOGNAME: 'nobody',
  };
}

/** Runs a command to its end on this terminal and gives its exit status; 128 + n for signal n. */
function run(
  [command = '', ...args]: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv } & Partial<User>,
): Promise<number> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { ...options, stdio: 'inherit' });
    const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.once('error', failed).once('exit', (code, signal) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      done(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}

/** For who is not root: the command as it is, on a screen that nobody sees if there is no other. */
async function runAsOneself(
  command: readonly string[],
  cwd: string,
  env: RunOptions['env'],
): Promise<number> {
  const display = hasDisplay() ? null : await startVirtualDisplay({});
  try {
    const shown = display === null ? {} : { DISPLAY: display.name };
    return await run(command, { cwd, env: { ...process.env, ...shown, ...env } });
  } finally {
    display?.stop();
  }
}

async function runAsNobody(
  command: readonly string[],
  cwd: string,
  env: RunOptions['env'],
  writable: readonly string[],
): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'digest-user-'));
  const home = homeIn(folder);
  give(folder, NOBODY);
  const giveBack = lend(writable);
  let display: VirtualDisplay | null = null;
  try {
    display = await startVirtualDisplay(NOBODY);
    const whole = { ...home, DISPLAY: display.name, ...env };
    const closed = closedFolder(cwd);
    if (closed === null) return await run(command, { cwd, env: whole, ...NOBODY });
    const before = throughClosed(closed, cwd, NOBODY, [folder, ...writable]);
    return await run([...before, ...command], { cwd, env: whole });
  } finally {
    display?.stop();
    giveBack();
    // What the command left running may still be writing its last.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/**
 * Runs a command as an ordinary user with a screen to open windows on, and gives its exit status.
 * Root becomes nobody, with an empty home, on a screen of its own; anybody else stays who they are,
 * on their own screen if there is one. Throws where the command or Xvfb cannot be started.
 */
export async function runAsOrdinaryUser(
  command: string,
  args: readonly string[],
  { cwd = process.cwd(), env = {}, writable = [] }: RunOptions = {},
): Promise<number> {
  const folders = writable.map((folder) => resolve(folder));
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  const whole = [command, ...args];
  return process.getuid?.() === 0
    ? runAsNobody(whole, resolve(cwd), env, folders)
    : runAsOneself(whole, resolve(cwd), env);
}

// `node scripts/ordinary-user.ts command …` does the same from a terminal.
if (import.meta.main) {
  const [command = 'true', ...args] = process.argv.slice(2);
  process.exitCode = await runAsOrdinaryUser(command, args);
}
