import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fingerprint } from '#shared/text/fingerprint.ts';
import { explainWithOptions } from '#shared/messages/cli.ts';
import type { Locale, Problem } from '#shared/messages/messages.ts';
import { buildCli, CLI } from '../../../scripts/build.ts';

/** How a run of the command line ended, and all that it printed. */
export interface Run {
  readonly code: number | string | null;
  readonly stdout: string;
  readonly stderr: string;
}

const LOCK = join(tmpdir(), `digest-build-${fingerprint(CLI)}.lock`);

/** Builds the command line where it is not fresh; one test file at a time. */
export async function built(): Promise<void> {
  for (;;) {
    try {
      mkdirSync(LOCK);
      break;
    } catch {
      // Another test file builds; a lock that a killed run left behind counts for two minutes.
      const age = Date.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > 120_000) rmSync(LOCK, { recursive: true, force: true });
      await wait(200);
    }
  }
  try {
    await buildCli();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

export interface Options {
  readonly env?: Readonly<Record<string, string>>;
  /** Run by an ordinary user, even where the tests are run by root. */
  readonly ordinaryUser?: boolean;
  /** Called with the process as soon as it runs. */
  readonly meanwhile?: (child: ChildProcess) => void;
  readonly nodeOptions?: readonly string[];
}

/** Runs the built command line as a process of its own, in a folder. */
export async function digest(
  folder: string,
  args: readonly string[],
  { env = {}, ordinaryUser = false, meanwhile, nodeOptions = [] }: Options = {},
): Promise<Run> {
  const nobody = ordinaryUser && process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const child = spawn(process.execPath, [...nodeOptions, CLI, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, TMPDIR: tmpdir(), LANG: 'en_US.UTF-8', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...nobody,
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  meanwhile?.(child);
  const code = await new Promise<Run['code']>((resolve) => {
    child.on('close', (exit, signal) => {
      resolve(exit ?? signal);
    });
  });
  return {
    code,
    stdout: Buffer.concat(out).toString(),
    stderr: Buffer.concat(err).toString(),
  };
}

/** A run that ended with one sentence on the error stream and nothing else. */
export const refused = (problem: Problem, locale: Locale = 'en'): Run => ({
  code: 2,
  stdout: '',
  stderr: `${explainWithOptions(problem, locale)}\n`,
});

/** Every file below a folder with its bytes, hidden ones too. */
export const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'latin1')]),
  );
