import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import type { Readable } from 'node:stream';

/** Whether a window can be opened: on Linux there has to be an X or a Wayland display. */
export function hasDisplay(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
): boolean {
  if (platform !== 'linux') return true;
  return [env.DISPLAY, env.WAYLAND_DISPLAY].some((name) => name !== undefined && name !== '');
}

/** A screen that nobody sees, for tests. */
export interface VirtualDisplay {
  /** For the environment variable DISPLAY. */
  readonly name: string;
  readonly stop: () => void;
}

/** Large enough for the app at its largest in the tests. */
const SCREEN = '2560x1600x24';
const SOCKETS = '/tmp/.X11-unix';

/** The first number that is free, which Xvfb writes when it takes connections. */
async function firstLine(stream: Readable): Promise<string | null> {
  let read = '';
  for await (const part of stream) {
    read += String(part);
    if (read.includes('\n')) return read.trim();
  }
  return null;
}

/**
 * Starts Xvfb as the user who is to draw on it, whom alone it then lets in. Throws where
 * it is not installed or does not start.
 */
export async function startVirtualDisplay(user: {
  readonly uid?: number;
  readonly gid?: number;
}): Promise<VirtualDisplay> {
  // Only root can make the folder of the sockets, so that nobody else can take their place.
  if (process.getuid?.() === 0 && !existsSync(SOCKETS)) {
    mkdirSync(SOCKETS);
    chmodSync(SOCKETS, 0o1777);
  }
  const args = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset'];
  const xvfb = spawn('Xvfb', args, { ...user, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const notStarted = new Promise<never>((_resolve, reject) => xvfb.once('error', reject));
  const number = await Promise.race([firstLine(xvfb.stdio[3] as Readable), notStarted]);
  if (number === null) throw new Error(`Xvfb ended at once: Xvfb ${args.join(' ')}`);
  return { name: `:${number}`, stop: () => void xvfb.kill() };
}
