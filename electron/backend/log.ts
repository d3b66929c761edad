import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from './files/error-code.ts';

/** What is worth a line in the log: names, codes, counts; never a text of a digest. */
export type Facts = Readonly<Record<string, string | number>>;

/** The log of the backend, for those who look after the program. */
export interface Log {
  readonly file: string;
  readonly remark: (what: string, facts?: Facts) => void;
  /** Keeps a bug with its stack; the id is told to the person. */
  readonly bug: (where: string, error: unknown) => string;
  /** The last lines. */
  readonly tail: (lines: number) => readonly string[];
}

/** Then the log begins anew, and the one before is kept. */
const LIMIT_BYTES = 1_000_000;

/** Errors whose message can only be about the program or the system; others may quote a text. */
const SAYS_NO_TEXT = new Set(['TypeError', 'RangeError', 'ReferenceError', 'AssertionError']);

/** Name, code and stack of an error, without any text that a digest could have in it. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = codeOf(error);
  const message = SAYS_NO_TEXT.has(error.name) || code !== '' ? error.message : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  return [`${error.name} ${code} ${message}`.trimEnd(), ...frames].join('\n');
}

function turnOver(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LIMIT_BYTES) renameSync(file, file.replace(/\.log$/u, '.1.log'));
}

/** Opens the log `backend.log` of a folder. Where it cannot be written, work goes on without it. */
export function openLog(folder: string): Log {
  const file = join(folder, 'backend.log');
  const write = (text: string): void => {
    try {
      mkdirSync(folder, { recursive: true });
      turnOver(file);
      appendFileSync(file, `${new Date().toISOString()} ${text}\n`);
    } catch {
      // A full disk must not stop the work that the log is about.
      process.stderr.write(`${text}\n`);
    }
  };
  return {
    file,
    remark: (what, facts = {}) => {
      const pairs = Object.entries(facts).map(([name, value]) => ` ${name}=${String(value)}`);
      write(what + pairs.join(''));
    },
    bug: (where, error) => {
      const id = randomBytes(4).toString('hex');
      write(`bug ${id} in ${where}: ${describeError(error)}`);
      return id;
    },
    tail: (lines) => {
      try {
        return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines);
      } catch {
        // There is no log yet.
        return [];
      }
    },
  };
}
