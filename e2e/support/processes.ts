import { readdirSync, readFileSync } from 'node:fs';
import { expect, type ElectronApplication } from '@playwright/test';

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** One process as the system tells it (proc(5)); null where it has just ended. */
function readProcess(pid: number): Process | null {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // The name, in parentheses, may itself hold spaces and parentheses.
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const command = readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return state === 'Z' ? null : { pid, parent: Number(parent), command };
  } catch {
    // It ended between the look at the folder and the look at it.
    return null;
  }
}

const allProcesses = (): readonly Process[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => readProcess(Number(name)) ?? []);

/** A process and all that it has started, itself first. */
function familyOf(pid: number): readonly Process[] {
  const all = allProcesses();
  const below = (parent: number): readonly Process[] =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one, ...below(one.pid)]);
  return [...all.filter((one) => one.pid === pid), ...below(pid)];
}

function mainPid(app: ElectronApplication): number {
  const { pid } = app.process();
  if (pid === undefined) throw new Error('The app does not run');
  return pid;
}

/** The number of the backend's process; null while there is none. */
export const backendPid = (app: ElectronApplication): number | null =>
  familyOf(mainPid(app)).find(({ command }) => command.includes('dist/backend/backend.js'))?.pid ??
  null;

/** Sends a signal to the backend; false where it does not run at this moment. */
export function signalBackend(app: ElectronApplication, signal: NodeJS.Signals): boolean {
  const pid = backendPid(app);
  if (pid === null) return false;
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    // It ended in this moment.
    return false;
  }
}

/** Ends the backend as a crash does, and waits until another one runs. */
export async function crashBackend(app: ElectronApplication): Promise<void> {
  const before = backendPid(app);
  expect(signalBackend(app, 'SIGKILL')).toBe(true);
  await expect
    .poll(() => [null, before].includes(backendPid(app)), { timeout: 30_000 })
    .toBe(false);
}

/** Ends every process of the app in one moment, as when the power fails; the moment. */
export async function crashApp(app: ElectronApplication): Promise<number> {
  const family = familyOf(mainPid(app)).map(({ pid }) => pid);
  const gone = app.waitForEvent('close');
  const moment = Date.now();
  for (const pid of family) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It went along with another one.
    }
  }
  await gone;
  await expect.poll(() => family.filter((pid) => readProcess(pid) !== null)).toEqual([]);
  return moment;
}
