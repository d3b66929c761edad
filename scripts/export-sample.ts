import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { CLI } from './build.ts';

const root = resolve(import.meta.dirname, '..');
/** The digest that comes with the program, of invented news. */
export const SAMPLE = join(root, 'assets/sample/sample.digest.json');

/** Exports the sample to `out/` with the command line; returns its exit code. */
export function exportSample(): number {
  const formats = ['--to', 'docx,pdf,txt,svg', '-o', join(root, 'out'), '--force'];
  const run = spawnSync(process.execPath, [CLI, 'export', SAMPLE, ...formats], {
    cwd: root,
    stdio: 'inherit',
  });
  return run.status ?? 2;
}
