import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    setupFiles: ['shared/testing/setup.ts'],
    include: ['{shared,electron,scripts,renderer}/**/*.test.{ts,tsx}'],
    // LibreOffice and the first PDF of a process take seconds on a slow machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
