import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { buildAll } from './build.ts';
import { ensureElectron } from './electron-runtime.ts';
import { runAsOrdinaryUser } from './ordinary-user.ts';
import { packLinux } from './pack.ts';
import { ensureSystemTools } from './system-tools.ts';

// `npm run test:e2e`: the real window under a display, as an ordinary user with the sandbox on.
// What follows `--` goes to Playwright: `npm run test:e2e -- --grep @smoke`.

const root = resolve(import.meta.dirname, '..');

/** Tests that passed and failed, and the names of those that were left out. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly leftOut: readonly string[];
}

const specSchema = z.object({
  title: z.string(),
  tests: z.array(z.object({ status: z.string() })),
});
interface Suite {
  readonly specs: readonly z.infer<typeof specSchema>[];
  readonly suites?: readonly Suite[] | undefined;
}
const suiteSchema: z.ZodType<Suite> = z.object({
  specs: z.array(specSchema),
  get suites() {
    return z.array(suiteSchema).optional();
  },
});
const reportSchema = z.object({ suites: z.array(suiteSchema) });

const specsOf = (suite: Suite): readonly z.infer<typeof specSchema>[] => [
  ...suite.specs,
  ...(suite.suites ?? []).flatMap(specsOf),
];

function count(report: string, status: number): Counts {
  if (!existsSync(report)) return { passed: 0, failed: 1, leftOut: [] };
  const { suites } = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
  const specs = suites.flatMap(specsOf);
  const having = (...wanted: string[]): typeof specs =>
    specs.filter(({ tests }) => tests.some((test) => wanted.includes(test.status)));
  const failed = having('unexpected', 'flaky').length;
  return {
    passed: having('expected').length,
    // A file that could not be loaded has no test in it.
    failed: failed === 0 && status !== 0 ? 1 : failed,
    leftOut: having('skipped').map(({ title }) => title),
  };
}

/** Runs the tests; pictures that they make for the guides are put into `pictures`. */
export async function runE2e(args: readonly string[], pictures?: string): Promise<Counts> {
  ensureSystemTools();
  await buildAll();
  const runtime = await ensureElectron();
  // A cut of the tests does without the packed program, unless it asks for it.
  const isWhole = args.length === 0 || args.some((arg) => arg.includes('packed'));
  const packed = isWhole ? await packLinux() : null;
  const folder = mkdtempSync(join(tmpdir(), 'digest-e2e-'));
  const report = join(folder, 'report.json');
  const made = join(folder, 'pictures');
  mkdirSync(made);
  try {
    const playwright = join(root, 'node_modules/@playwright/test/cli.js');
    const config = join(root, 'e2e/playwright.config.ts');
    const status = await runAsOrdinaryUser(
      process.execPath,
      [playwright, 'test', '--config', config, ...args],
      {
        cwd: root,
        writable: [folder],
        env: {
          E2E_ELECTRON: runtime.executable,
          ...(packed === null ? {} : { E2E_PACKED: packed }),
          E2E_REPORT: report,
          E2E_RESULTS: join(folder, 'results'),
          E2E_PICTURES: made,
          PWTEST_CACHE_DIR: join(folder, 'cache'),
        },
      },
    );
    if (pictures !== undefined) cpSync(made, pictures, { recursive: true });
    const results = join(folder, 'results');
    const kept = join(root, 'out/e2e');
    rmSync(kept, { recursive: true, force: true });
    if (existsSync(results)) cpSync(results, kept, { recursive: true });
    return count(report, status);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const { passed, failed, leftOut } = await runE2e(process.argv.slice(2));
  for (const name of leftOut) console.log(`Left out: ${name}`);
  console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
