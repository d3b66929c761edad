import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** The backend as one file and its lazily loaded parts; wasm and fonts stay in node_modules. */
export default defineConfig({
  root: import.meta.dirname,
  build: {
    ssr: true,
    outDir: resolve(import.meta.dirname, '../../dist/backend'),
    emptyOutDir: true,
    target: 'node24',
    rolldownOptions: {
      // The command line loads Typst when it is needed; here the thread has it from the start.
      checks: { ineffectiveDynamicImport: false },
      // The thread that sets reports is a program of its own beside the process's.
      input: {
        backend: resolve(import.meta.dirname, 'backend.ts'),
        'typst-worker': resolve(import.meta.dirname, 'typesetting/typst-worker.ts'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
  ssr: {
    noExternal: true,
    external: [
      'mammoth',
      'encoding-japanese',
      '@myriaddreamin/typst-ts-web-compiler',
      '@myriaddreamin/typst-ts-renderer',
    ],
  },
  logLevel: 'warn',
});
