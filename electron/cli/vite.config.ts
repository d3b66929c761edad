import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** The command line as one file and its lazily loaded parts; wasm and fonts stay in node_modules. */
export default defineConfig({
  root: import.meta.dirname,
  build: {
    ssr: 'digest.ts',
    outDir: resolve(import.meta.dirname, '../../dist/cli'),
    emptyOutDir: true,
    target: 'node24',
    rolldownOptions: {
      output: { entryFileNames: 'digest.js', chunkFileNames: '[name]-[hash].js' },
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
