import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { withFolder } from '../../../testing/tools.ts';

const mount = (folder: string, ...options: string[]): boolean =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', ['size=64k', ...options].join(','), 'tmpfs', folder])
    .status === 0;
const unmount = (folder: string): boolean => spawnSync('umount', [folder]).status === 0;

/** Whether a disk of one's own can be mounted here (root, and the system allows it). */
export const canMount = await withFolder((folder) => mount(folder) && unmount(folder));

/** Runs `body` with a disk of 64 KB; `ro` for one that nothing can be written to. */
export async function withTinyDisk<T>(
  body: (folder: string) => Promise<T>,
  ...options: string[]
): Promise<T> {
  return withFolder(async (folder) => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    if (!mount(disk, ...options)) throw new Error(`no disk could be mounted at ${disk}`);
    try {
      return await body(disk);
    } finally {
      unmount(disk);
    }
  });
}

/** The name of a test that needs a disk of its own, with the reason where it is left out. */
export const diskTest = (name: string): string =>
  canMount ? name : `${name} [left out: no disk can be mounted here; needs root]`;
