import { spawnSync } from 'node:child_process';
import { buildCli, CLI } from './build.ts';

// `npm run -s digest -- …`: the command line as it is built, built anew where the source is newer.
await buildCli();
const run = spawnSync(process.execPath, [CLI, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = run.status ?? 2;
