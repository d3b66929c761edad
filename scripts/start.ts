import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { buildAll } from './build.ts';
import { hasDisplay } from './display.ts';
import { electronEnv, ensureElectron } from './electron-runtime.ts';
import { exportSample, SAMPLE } from './export-sample.ts';

// `npm start`: opens the window with the sample digest in it; where there is no display, exports
// the sample instead.

const root = resolve(import.meta.dirname, '..');

async function openWindow(): Promise<void> {
  const runtime = await ensureElectron();
  // Chromium's sandbox refuses root: whoever starts a window as root is on a machine for trying.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const window = spawn(runtime.executable, [...asRoot, root, SAMPLE], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...electronEnv(runtime) },
  });
  window.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

await buildAll();
if (hasDisplay()) {
  try {
    await openWindow();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
} else {
  console.log('There is no display to open a window on. The sample digest, exported instead:');
  process.exitCode = exportSample();
}
