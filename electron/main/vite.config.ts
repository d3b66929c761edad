import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** The main process as one file. */
export default defineConfig({
  root: import.meta.dirname,
  build: {
    ssr: 'main.ts',
    outDir: resolve(import.meta.dirname, '../../dist/main'),
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'main.js' } },
  },
  ssr: { noExternal: true, external: ['electron'] },
  logLevel: 'warn',
});
