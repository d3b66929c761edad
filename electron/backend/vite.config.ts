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
      // The threads that set reports and recognise articles are programs of their own beside it.
      input: {
        backend: resolve(import.meta.dirname, 'backend.ts'),
        'typst-worker': resolve(import.meta.dirname, 'typesetting/typst-worker.ts'),
        'recognise-worker': resolve(import.meta.dirname, 'articles/recognise-worker.ts'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
  ssr: {
    noExternal: true,
    external: [
      'mammoth',
      'encoding-japanese',
      '@kenjiuno/msgreader',
      '@myriaddreamin/typst-ts-web-compiler',
      '@myriaddreamin/typst-ts-renderer',
    ],
  },
  logLevel: 'warn',
});
