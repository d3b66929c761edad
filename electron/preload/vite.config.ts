import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** The preload script: one CommonJS file, as a sandboxed page needs it. */
export default defineConfig({
  root: import.meta.dirname,
  build: {
    ssr: 'preload.ts',
    outDir: resolve(import.meta.dirname, '../../dist/preload'),
    emptyOutDir: true,
    target: 'chrome130',
    rolldownOptions: { output: { format: 'cjs', entryFileNames: 'preload.cjs' } },
  },
  ssr: { noExternal: true, external: ['electron'] },
  logLevel: 'warn',
});
