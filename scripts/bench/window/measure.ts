import { mkdtempSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureMemory, type MemorySample } from './memory.ts';
import { measurePasting } from './pasting.ts';
import { measurePreview, type PreviewFigures } from './preview.ts';
import { startProgram, type Program } from './program.ts';
import { measureStart, type StartFigures } from './start.ts';
import { measureTyping, type TypingFigures } from './typing.ts';

// Run as an ordinary user by ../window.ts: measures the window, and writes the figures into a file.

const root = resolve(import.meta.dirname, '../../..');

/** Everything that is measured in the window. */
export interface WindowFigures {
  readonly start?: StartFigures;
  readonly typing?: TypingFigures;
  /** Milliseconds from the chord until all cards are painted. */
  readonly pasting?: readonly number[];
  readonly preview?: PreviewFigures;
  readonly memory?: readonly MemorySample[];
}

const { values, positionals } = parseArgs({
  options: { electron: { type: 'string' }, folder: { type: 'string' } },
  allowPositionals: true,
});
const { electron, folder } = values;
if (electron === undefined || folder === undefined) throw new Error('Start it with: npm run bench');

/** Does a piece of work in our program, started on an empty data folder. */
async function inProgram<Result>(work: (program: Program) => Promise<Result>): Promise<Result> {
  const data = mkdtempSync(join(String(folder), 'data-'));
  const program = await startProgram({ electron: String(electron), app: root, data });
  try {
    return await work(program);
  } finally {
    await program.close();
  }
}

const sample = join(root, 'assets/sample/sample.digest.json');
const has = (name: string): boolean => positionals.length === 0 || positionals.includes(name);
const figures: WindowFigures = {
  ...(has('start') && { start: await measureStart(electron, root, sample, folder) }),
  ...(has('typing') && { typing: await inProgram(measureTyping) }),
  ...(has('pasting') && { pasting: await inProgram(measurePasting) }),
  ...(has('preview') && { preview: await inProgram(measurePreview) }),
  ...(has('memory') && { memory: await inProgram(measureMemory) }),
};
writeFileSync(join(folder, 'figures.json'), JSON.stringify(figures));
