import type { Locale, Problem } from '#shared/messages/messages.ts';
import { CLI_TEXTS, explainWithOptions, type CliTexts } from '#shared/messages/cli.ts';

/** 0 done, 1 done with things not placed, 2 could not do it. */
export type ExitCode = 0 | 1 | 2;

/** Where a command prints to, in one language. */
export interface Terminal {
  readonly locale: Locale;
  readonly texts: CliTexts;
  readonly print: (line: string) => void;
  /** A sentence about what could not be done, on the error stream. */
  readonly complain: (problem: Problem) => void;
  /** A remark beside the result, on the error stream. */
  readonly remark: (line: string) => void;
  /** What is being done now; replaced by the next, gone at the end; only on a terminal. */
  readonly progress: (line: string | null) => void;
}

/** The language of the person: what was asked for, else that of the system. */
export function localeOf(asked: string | undefined): Locale {
  const system = process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG;
  const name = asked ?? system ?? Intl.DateTimeFormat().resolvedOptions().locale;
  return name.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}

/** The process's own streams. */
export function processTerminal(locale: Locale): Terminal {
  const { stdout, stderr } = process;
  let shown = false;
  const clear = (): void => {
    if (shown) stderr.write('\r\u001b[2K');
    shown = false;
  };
  return {
    locale,
    texts: CLI_TEXTS[locale],
    print: (line) => {
      clear();
      stdout.write(`${line}\n`);
    },
    complain: (problem) => {
      clear();
      stderr.write(`${explainWithOptions(problem, locale)}\n`);
    },
    remark: (line) => {
      clear();
      stderr.write(`${line}\n`);
    },
    progress: (line) => {
      if (!stderr.isTTY) return;
      clear();
      if (line !== null) {
        stderr.write(line);
        shown = true;
      }
    },
  };
}
