import { resolve } from 'node:path';
import { runE2e } from './e2e.ts';

// `npm run pictures`: takes the pictures of the user guides anew, from the real window.

const { passed, failed } = await runE2e(
  ['--grep', '@pictures'],
  resolve(import.meta.dirname, '../docs/images'),
);
console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;
