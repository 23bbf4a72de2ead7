import { join } from 'node:path';
import { defineConfig } from 'vite';
import { compression, defineAlgorithm } from 'vite-plugin-compression2';

const here = import.meta.dirname;

/** Two pages, each with its own first load: what GraphiQL needs is not loaded by the explorer. */
export default defineConfig({
  root: here,
  // Compressed once here, and not for each reader by the gateway.
  plugins: [compression({ algorithms: [defineAlgorithm('gzip'), defineAlgorithm('brotliCompress')] })],
  build: {
    outDir: join(here, '../../dist/explorer'),
    emptyOutDir: true,
    // Fonts and images stay files: a strict content security policy has no room for `data:`.
    assetsInlineLimit: 0,
    // The code editor of GraphiQL is one large chunk that only its page loads.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: { index: join(here, 'index.html'), graphiql: join(here, 'graphiql.html') },
      // `use client` of the packages that GraphiQL is built on means nothing here.
      checks: { moduleLevelDirective: false },
    },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000', '/demo': 'http://127.0.0.1:4000' } },
});
