import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** `assetsInlineLimit: 0` and module workers keep the strict Content-Security-Policy free of data: and blob: sources. */
export default defineConfig({
  base: './',
  plugins: [react()],
  // A statistics library logs its steps through `debug`, which looks into localStorage, and fills in the texts of its
  // errors with a formatter as large as its methods: nobody reads either here.
  resolve: {
    alias: { debug: standIn('no-debug.cjs'), '@stdlib/string-format': standIn('plain-format.cjs') },
  },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, names) => names.filter((name) => name.endsWith('.css')),
    },
    chunkSizeWarningLimit: 1200,
  },
});

function standIn(file: string): string {
  return fileURLToPath(new URL(`scripts/lib/${file}`, import.meta.url));
}
