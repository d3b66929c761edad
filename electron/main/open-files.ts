import { readFile } from 'node:fs/promises';
import { basename, extname, isAbsolute, resolve } from 'node:path';
import type { Problem } from '#shared/messages/messages.ts';
import type { Backend } from './backend.ts';
import { announce, focusMainWindow } from './windows.ts';

const ENDINGS = new Set(['.json', '.docx', '.txt', '.md', '.html', '.htm']);

/** The files that a command line names: a double click on a `.digest.json`, or `npm start`. */
export const filesIn = (args: readonly string[], folder: string): string[] =>
  args
    .filter((arg) => !arg.startsWith('-') && ENDINGS.has(extname(arg).toLowerCase()))
    .map((arg) => (isAbsolute(arg) ? arg : resolve(folder, arg)));

/** Takes files in as digests and shows the last one; says so where that cannot be. */
export async function openFiles(files: readonly string[], backend: Backend): Promise<void> {
  for (const path of files) {
    const file = basename(path);
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      bytes = new Uint8Array(await readFile(path));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const problem: Problem = { code: 'file-unreadable', params: { file, reason } };
      announce('open-failed', { problem }, focusMainWindow());
      continue;
    }
    const answer = await backend.askAsHost('library.import', { file, bytes });
    if (answer.ok) announce('show-digest', { id: answer.value.id }, focusMainWindow());
    else announce('open-failed', { problem: answer.error }, focusMainWindow());
  }
}
