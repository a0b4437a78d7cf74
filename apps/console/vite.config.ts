import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { operationsPlugin } from './src/operations/operations-plugin.ts';
import { mantineStylesPlugin } from './src/styles/mantine-styles-plugin.ts';

export default defineConfig({
  // Relative, because the mock may be mounted at a path; the server writes the path into the page.
  base: './',
  plugins: [react(), operationsPlugin(), mantineStylesPlugin(`${import.meta.dirname}/src`)],
  // The server replaces it with a new nonce in each page that it sends.
  html: { cspNonce: '__NONCE__' },
  build: {
    target: 'es2022',
    // These have `light-dark()`. What it is replaced by for older browsers does not see which scheme Mantine has set.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    assetsDir: 'assets',
    manifest: true,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // What many pages share is one file: as many small ones, each page would weigh 4 to 11 kB more.
        codeSplitting: { groups: [{ name: 'shared', minShareCount: 12 }] },
      },
    },
  },
});
