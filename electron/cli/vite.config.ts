import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/**
 * The command line as one file and its lazily loaded parts, and beside it the thread that recognises
 * articles; wasm and fonts stay in node_modules.
 */
export default defineConfig({
  root: import.meta.dirname,
  build: {
    ssr: true,
    outDir: resolve(import.meta.dirname, '../../dist/cli'),
    emptyOutDir: true,
    target: 'node24',
    rolldownOptions: {
      input: {
        digest: resolve(import.meta.dirname, 'digest.ts'),
        'recognise-worker': resolve(import.meta.dirname, '../backend/articles/recognise-worker.ts'),
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
