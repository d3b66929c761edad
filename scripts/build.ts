import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '..');
/** The built command line. */
export const CLI = join(root, 'dist/cli/digest.js');
const SOURCES = ['shared', 'electron/backend', 'electron/cli', 'package-lock.json'];

/** Time of the newest file in a folder, milliseconds. */
function newest(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce((max, name) => Math.max(max, newest(join(path, name))), 0);
}

/** Builds what is missing or older than its source. */
export async function buildCli(always = false): Promise<void> {
  const built = existsSync(CLI) ? statSync(CLI).mtimeMs : 0;
  if (!always && built > Math.max(...SOURCES.map((path) => newest(join(root, path))))) return;
  // Built beside it and put in its place whole: another process may be running the old one.
  const fresh = `${dirname(CLI)}.${String(process.pid)}`;
  await build({
    configFile: join(root, 'electron/cli/vite.config.ts'),
    build: { outDir: fresh, emptyOutDir: true },
  });
  rmSync(dirname(CLI), { recursive: true, force: true });
  renameSync(fresh, dirname(CLI));
}

if (import.meta.main) await buildCli(true);
