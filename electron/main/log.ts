import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app } from 'electron';

const file = (): string => join(app.getPath('userData'), 'logs', 'main.log');

/** Writes a line into the main process's log: bugs and ends of processes, never a text of a digest. */
export function log(text: string): void {
  try {
    mkdirSync(dirname(file()), { recursive: true });
    appendFileSync(file(), `${new Date().toISOString()} ${text.trimEnd()}\n`);
  } catch {
    // Where even the log cannot be written there is nobody left to tell.
    process.stderr.write(`${text}\n`);
  }
}

/** The log's name and its last lines, for a fault report. */
export function logTail(lines: number): readonly string[] {
  try {
    const all = readFileSync(file(), 'utf8').trimEnd().split('\n');
    return [file(), ...all.slice(-lines)];
  } catch {
    // Nothing has gone wrong so far, or it could not be written down.
    return [];
  }
}
