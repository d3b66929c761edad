import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '..');

interface Part {
  /** Folder with the part's vite.config.ts. */
  readonly folder: string;
  /** What it is built into, and the file that shows when. */
  readonly out: string;
  readonly file: string;
  /** What it is made of. */
  readonly sources: readonly string[];
}

/** Everything that is built, each part by a vite.config.ts of its own. */
const PARTS = {
  cli: {
    folder: 'electron/cli',
    out: 'dist/cli',
    file: 'digest.js',
    sources: ['shared', 'electron/backend', 'electron/cli'],
  },
  backend: {
    folder: 'electron/backend',
    out: 'dist/backend',
    file: 'backend.js',
    sources: ['shared', 'electron/backend'],
  },
  main: {
    folder: 'electron/main',
    out: 'dist/main',
    file: 'main.js',
    sources: ['shared', 'electron/main'],
  },
  preload: {
    folder: 'electron/preload',
    out: 'dist/preload',
    file: 'preload.cjs',
    sources: ['electron/preload'],
  },
  renderer: {
    folder: 'renderer',
    out: 'dist/renderer',
    file: 'index.html',
    sources: ['shared', 'renderer'],
  },
} as const satisfies Readonly<Record<string, Part>>;
type PartName = keyof typeof PARTS;

/** The built command line. */
export const CLI = join(root, PARTS.cli.out, PARTS.cli.file);

/** Time of the newest file in a folder, milliseconds. */
function newest(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce((max, name) => Math.max(max, newest(join(path, name))), 0);
}

async function buildPart(name: PartName, always: boolean): Promise<void> {
  const { folder, out, file, sources }: Part = PARTS[name];
  const built = join(root, out, file);
  const since = existsSync(built) ? statSync(built).mtimeMs : 0;
  const made = [...sources, 'package-lock.json'].map((path) => newest(join(root, path)));
  if (!always && since > Math.max(...made)) return;
  // Built beside it and put in its place whole: another process may be running the old one.
  const fresh = `${join(root, out)}.${String(process.pid)}`;
  const environment = process.env.NODE_ENV;
  await build({
    configFile: join(root, folder, 'vite.config.ts'),
    build: { outDir: fresh, emptyOutDir: true },
  });
  // vite leaves `production` behind, and the tests that follow would be run with it.
  if (environment === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = environment;
  rmSync(join(root, out), { recursive: true, force: true });
  renameSync(fresh, join(root, out));
}

/** Builds the parts that are missing or older than their source; all of them where `always`. */
export async function buildParts(names: readonly PartName[], always = false): Promise<void> {
  for (const name of names) await buildPart(name, always);
}

/** The command line only. */
export const buildCli = (): Promise<void> => buildParts(['cli']);

/** The command line and the window. */
export const buildAll = (always = false): Promise<void> =>
  buildParts(Object.keys(PARTS) as PartName[], always);

if (import.meta.main) await buildAll(true);
