import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { backupSchema, type Backup } from '#shared/contract/library.ts';
import type { Store } from './store.ts';

/** How many backups of each reason are kept. */
export const KEPT = 14;

const NAME = /^digest-(\d{4})(\d{2})(\d{2})-(\d{2})(\d{2})(\d{2})-([a-z]+)(?:-(\d+))?\.sqlite$/u;

const two = (value: number): string => String(value).padStart(2, '0');

/** The day of a moment on this PC, `20260418`. */
export function dayOf(time: number): string {
  const date = new Date(time);
  return `${String(date.getFullYear())}${two(date.getMonth() + 1)}${two(date.getDate())}`;
}

/** The moment in the PC's own time, as it stands in names of files: `20260418-093005`. */
export function stampOf(time: number): string {
  const date = new Date(time);
  return `${dayOf(time)}-${two(date.getHours())}${two(date.getMinutes())}${two(date.getSeconds())}`;
}

/** A backup by its name; null where the file is none of ours. */
function backupOf(folder: string, file: string): Backup | null {
  const [, year, month, day, hour, minute, second, reason] = NAME.exec(file) ?? [];
  const at = new Date(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  ).getTime();
  const bytes = statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0;
  const parsed = backupSchema.safeParse({ file, at, bytes, reason });
  return parsed.success ? parsed.data : null;
}

/** Which of the backups of one second and reason it is, from 1. */
const numberOf = ({ file }: Backup): number => Number(NAME.exec(file)?.[8] ?? 1);

/** The backups in a folder, the newest first; none where there is no such folder. */
export function listBackups(folder: string): Backup[] {
  let files: string[];
  try {
    files = readdirSync(folder);
  } catch {
    // Nothing has been backed up yet, or the folder may not be looked into.
    return [];
  }
  return files
    .flatMap((file) => backupOf(folder, file) ?? [])
    .toSorted((a, b) => b.at - a.at || numberOf(b) - numberOf(a));
}

/** Takes away all but the newest backups of a reason. */
function prune(folder: string, reason: Backup['reason']): void {
  const all = listBackups(folder).filter((backup) => backup.reason === reason);
  for (const { file } of all.slice(KEPT)) rmSync(join(folder, file), { force: true });
}

/** A name that no backup has yet. */
function freeName(folder: string, reason: Backup['reason'], now: number): string {
  const taken = new Set(listBackups(folder).map(({ file }) => file));
  const stem = `digest-${stampOf(now)}-${reason}`;
  for (let count = 1; ; count += 1) {
    const name = `${stem}${count === 1 ? '' : `-${String(count)}`}.sqlite`;
    if (!taken.has(name)) return name;
  }
}

/** Waits until a file is on the disk. */
export function flush(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Copies the open database into the folder of backups, whole or not at all, and takes away the
 * oldest of the same reason. Throws what SQLite or the disk says.
 */
export function makeBackup(
  store: Store,
  folder: string,
  reason: Backup['reason'],
  now: number,
): Backup {
  mkdirSync(folder, { recursive: true });
  const name = freeName(folder, reason, now);
  const unfinished = join(folder, `${name}.tmp`);
  try {
    rmSync(unfinished, { force: true });
    store.run('VACUUM INTO ?', unfinished);
    flush(unfinished);
    renameSync(unfinished, join(folder, name));
  } finally {
    rmSync(unfinished, { force: true });
  }
  prune(folder, reason);
  const made = backupOf(folder, name);
  if (!made) throw new Error('a backup does not have the name of one');
  return made;
}
