import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app } from 'electron';
import { z } from 'zod';

const locationSchema = z.object({ folder: z.string().min(1) });

const file = (): string => join(app.getPath('userData'), 'location.json');

/** Where the database is: the user's own data folder, or the one that was chosen instead. */
export function dataFolder(): string {
  try {
    return locationSchema.parse(JSON.parse(readFileSync(file(), 'utf8'))).folder;
  } catch {
    // Nothing was chosen, or nothing that can be read: then it is where it always is.
    return join(app.getPath('userData'), 'data');
  }
}

/** Remembers another folder for the database; it is used from the next start of the backend. */
export function setDataFolder(folder: string): void {
  const fresh = `${file()}.new`;
  mkdirSync(dirname(fresh), { recursive: true });
  writeFileSync(fresh, JSON.stringify({ folder }));
  renameSync(fresh, file());
}
