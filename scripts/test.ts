import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildAll } from './build.ts';
import { runE2e } from './e2e.ts';
import { ensureSystemTools } from './system-tools.ts';

// `npm test`: every check there is. Ends with `N passed, N failed`; what was left out is named.

const root = resolve(import.meta.dirname, '..');
const bin = (name: string): string => join(root, 'node_modules/.bin', name);

interface Counts {
  passed: number;
  failed: number;
  readonly leftOut: string[];
}
const counts: Counts = { passed: 0, failed: 0, leftOut: [] };

/** A check that is one command: types, lint, format. */
function check(name: string, command: string, args: readonly string[]): void {
  const run = spawnSync(bin(command), args, { cwd: root, stdio: 'inherit' });
  const passed = run.status === 0;
  if (passed) counts.passed += 1;
  else counts.failed += 1;
  console.log(`${passed ? 'ok' : 'FAILED'}: ${name}`);
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** vitest, counted by its own report. */
function runTests(): void {
  const folder = mkdtempSync(join(tmpdir(), 'digest-report-'));
  const file = join(folder, 'report.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const run = spawnSync(bin('vitest'), args, { cwd: root, stdio: 'inherit' });
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    counts.passed += report.numPassedTests;
    counts.failed += report.numFailedTests;
    // A file that could not even be loaded has no failed test in it.
    if (run.status !== 0 && report.numFailedTests === 0) counts.failed += 1;
    const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
    const left = tests.filter(({ status }) => !['passed', 'failed'].includes(status));
    counts.leftOut.push(...left.map(({ fullName }) => fullName));
  } catch (error) {
    console.log(`The tests left no report: ${String(error)}`);
    counts.failed += 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

ensureSystemTools();
await buildAll();
check('types', 'tsc', ['--build']);
check('lint', 'eslint', ['.', '--max-warnings', '0']);
check('format', 'prettier', ['--check', '--log-level', 'warn', '.']);
runTests();
const e2e = await runE2e([]);
counts.passed += e2e.passed;
counts.failed += e2e.failed;
counts.leftOut.push(...e2e.leftOut);

if (counts.leftOut.length > 0) {
  console.log(`\nLeft out: ${String(counts.leftOut.length)}`);
  for (const name of counts.leftOut) console.log(`  ${name}`);
}
console.log(`\n${String(counts.passed)} passed, ${String(counts.failed)} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
