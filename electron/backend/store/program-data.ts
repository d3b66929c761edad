import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { dataPaths } from './data-paths.ts';

/** The names that the program has: as it is installed, and as it is run from its source. */
const NAMES = ['Embassy Digest', 'embassy-digest'] as const;

/** Where this system keeps what programs remember of a user. */
function userFolder(): string {
  const { APPDATA, XDG_CONFIG_HOME } = process.env;
  if (process.platform === 'win32') return APPDATA ?? join(homedir(), 'AppData', 'Roaming');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return XDG_CONFIG_HOME ?? join(homedir(), '.config');
}

/** The data folder of a program of this name: the one that was chosen in it, else its own. */
function folderOf(name: string): string {
  const own = join(userFolder(), name);
  try {
    const text = readFileSync(join(own, 'location.json'), 'utf8');
    return z.object({ folder: z.string().min(1) }).parse(JSON.parse(text)).folder;
  } catch {
    // Nothing was chosen, or nothing that can be read: then it is where it always is.
    return join(own, 'data');
  }
}

/** The data that are looked at where none are named: those of the folder at hand, else the program's. */
export function defaultData(): string {
  const hasData = (folder: string): boolean => existsSync(dataPaths(folder).database);
  return hasData('.') ? '.' : (NAMES.map(folderOf).find(hasData) ?? '.');
}
