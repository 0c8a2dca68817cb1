import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** `assetsInlineLimit: 0` and module workers keep the strict Content-Security-Policy free of data: and blob: sources. */
export default defineConfig({
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
});
