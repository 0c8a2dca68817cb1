import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** `assetsInlineLimit: 0` and module workers keep the strict Content-Security-Policy free of data: and blob: sources. */
export default defineConfig({
  base: './',
  plugins: [react()],
  // A statistics library logs its steps through `debug`, which looks into localStorage: nobody reads that here.
  resolve: { alias: { debug: fileURLToPath(new URL('scripts/lib/no-debug.cjs', import.meta.url)) } },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
});
