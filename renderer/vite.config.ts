import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** A file with the words of react-aria's own controls in one language, but for ours. */
const FOREIGN_WORDS =
  /react-(?:aria|aria-components|stately)\/dist\/.*\/intl\/(?:.*\/)?(?!en-US|ja-JP)[a-z]{2}-[A-Z]{2}\.mjs$/;

/** Leaves out the words in thirty languages that the window cannot be switched to. */
const twoLanguages: Plugin = {
  name: 'two-languages',
  enforce: 'pre',
  load: (id) => (FOREIGN_WORDS.test(id.replaceAll('\\', '/')) ? 'export default {};' : null),
};

/** The window's page: scripts, styles and fonts as files of their own, for a policy without inline. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [twoLanguages, react()],
  build: {
    outDir: resolve(import.meta.dirname, '../dist/renderer'),
    emptyOutDir: true,
    // Electron 33; what is shipped (45) is newer.
    target: 'chrome130',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One program on the local disk: a few large files are as good as many small ones.
    chunkSizeWarningLimit: 4000,
  },
  logLevel: 'warn',
});
