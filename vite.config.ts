import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { offlineBuild } from './scripts/lib/offline-build.ts';

/** What every browser has that runs this page, by the name of the package that brings its own. */
const native = {
  'array-float64': 'float64-array.cjs',
  'array-uint32': 'uint32-array.cjs',
  'array-uint16': 'uint16-array.cjs',
  'array-uint8': 'uint8-array.cjs',
  'utils-define-property': 'define-property.cjs',
  'math-base-special-sin': 'sin.cjs',
  'math-base-special-cos': 'cos.cjs',
  'math-base-special-asin': 'asin.cjs',
};

/** `assetsInlineLimit: 0` and module workers keep the strict Content-Security-Policy free of data: and blob: sources. */
export default defineConfig({
  base: './',
  plugins: [react(), ...offlineBuild()],
  // A statistics library logs its steps through `debug`, which looks into localStorage, and fills in the texts of its
  // errors with a formatter as large as its methods: nobody reads either here.
  resolve: {
    alias: [
      { find: 'debug', replacement: standIn('no-debug.cjs') },
      { find: '@stdlib/string-format', replacement: standIn('plain-format.cjs') },
      // It also brings what browsers of before its own language level lacked: arrays of numbers and how to define a property.
      ...Object.entries(native).map(([name, file]) => ({
        find: new RegExp(`^@stdlib/${name}$`),
        replacement: standIn(`native/${file}`),
      })),
    ],
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
