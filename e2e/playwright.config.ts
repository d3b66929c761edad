import { defineConfig } from '@playwright/test';

/** The real window, driven as a person would. Started by scripts/e2e.ts, which sets the stage. */
export default defineConfig({
  testDir: '.',
  outputDir: process.env.E2E_RESULTS ?? '../out/e2e',
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter:
    process.env.E2E_REPORT === undefined
      ? [['list']]
      : [['list'], ['json', { outputFile: process.env.E2E_REPORT }]],
});
