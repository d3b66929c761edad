import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { buildCli, CLI } from './build.ts';

// `npm start`: until there is a window, the main job is the export of the sample digest.
const root = resolve(import.meta.dirname, '..');
await buildCli();
console.log('The sample digest, exported:');
const run = spawnSync(
  process.execPath,
  [
    CLI,
    'export',
    'assets/sample/sample.digest.json',
    '--to',
    'docx,pdf,txt,svg',
    '-o',
    resolve(root, 'out'),
    '--force',
  ],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = run.status ?? 2;
