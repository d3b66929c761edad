import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureElectron } from '../electron-runtime.ts';
import { runAsOrdinaryUser } from '../ordinary-user.ts';
import { ensureSystemTools } from '../system-tools.ts';
import { printWindow } from './print-window.ts';
import type { WindowFigures } from './window/measure.ts';

const MEASURE = resolve(import.meta.dirname, 'window/measure.ts');

/**
 * How quick the window is, and whether it grows; `parts` names what to measure of start, typing,
 * pasting, preview and memory, all if it is empty. Wants everything built. Throws where it cannot be done.
 */
export async function benchWindow(folder: string, parts: readonly string[]): Promise<void> {
  ensureSystemTools();
  const { executable, version } = await ensureElectron();
  const own = join(folder, 'window');
  mkdirSync(own);
  const args = [MEASURE, '--electron', executable, '--folder', own, ...parts];
  const status = await runAsOrdinaryUser(process.execPath, args, { writable: [folder] });
  if (status !== 0) throw new Error(`The window could not be measured (${String(status)})`);
  console.log(`\nThe window, Electron ${version}`);
  // Written a moment ago by our own script.
  printWindow(JSON.parse(readFileSync(join(own, 'figures.json'), 'utf8')) as WindowFigures);
}
