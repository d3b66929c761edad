import { readFile } from 'node:fs/promises';
import { basename, extname, isAbsolute, resolve } from 'node:path';
import type { EventName, EventOf } from '#shared/contract/events.ts';
import type { Problem } from '#shared/messages/messages.ts';
import type { Backend } from './backend.ts';
import { announce, focusMainWindow } from './windows.ts';

const ENDINGS = new Set(['.json', '.docx', '.txt', '.md', '.html', '.htm']);

/** The files that a command line names: a double click on a `.digest.json`, or `npm start`. */
export const filesIn = (args: readonly string[], folder: string): string[] =>
  args
    .filter((arg) => !arg.startsWith('-') && ENDINGS.has(extname(arg).toLowerCase()))
    .map((arg) => (isAbsolute(arg) ? arg : resolve(folder, arg)));

/** What the backend answers where nobody is there who could take a file in. */
const NOBODY: readonly Problem['code'][] = ['not-signed-in', 'session-locked'];

const show = <Name extends EventName>(name: Name, event: EventOf<Name>): void => {
  announce(name, event, focusMainWindow());
};

/** Files that were opened with the program, and wait until somebody is signed in. */
export class OpenedFiles {
  readonly #backend: Pick<Backend, 'askAsHost'>;
  #waiting: string[] = [];
  #work: Promise<void> = Promise.resolve();

  constructor(backend: Pick<Backend, 'askAsHost'>) {
    this.#backend = backend;
  }

  /** Takes files in as digests and shows the last one; says so where that cannot be. */
  open(files: readonly string[]): Promise<void> {
    this.#waiting.push(...files);
    return this.takeIn();
  }

  /** Takes in what waits, if somebody is there; asked again when somebody signs in. */
  takeIn(): Promise<void> {
    // One after the other: two that take in at once would take a file in twice.
    this.#work = this.#work.then(() => this.#takeAll());
    return this.#work;
  }

  async #takeAll(): Promise<void> {
    if (this.#waiting.length === 0) return;
    const session = await this.#backend.askAsHost('session.get', {});
    if (!session.ok || session.value.at !== 'signed-in') return;
    for (let path = this.#waiting.shift(); path !== undefined; path = this.#waiting.shift()) {
      const problem = await this.#take(path);
      if (problem === null) continue;
      if (NOBODY.includes(problem.code)) {
        this.#waiting.unshift(path);
        return;
      }
      show('open-failed', { problem });
    }
  }

  /** Takes one file in and shows it; the problem where that cannot be. */
  async #take(path: string): Promise<Problem | null> {
    const file = basename(path);
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      bytes = new Uint8Array(await readFile(path));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { code: 'file-unreadable', params: { file, reason } };
    }
    const answer = await this.#backend.askAsHost('library.import', { file, bytes });
    if (answer.ok) show('show-digest', { id: answer.value.id });
    return answer.ok ? null : answer.error;
  }
}
