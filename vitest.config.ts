import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** What `npm run check` leaves to `npm test`: commands that are started, invented worlds, and the linters on faults put in. */
const slow = [
  'tests/fuzz/**',
  'tests/unit/scripts/**',
  'tests/contract/{commands,lint,patterns,publication}.test.ts',
];

/** Tests run under a fixed zone that is not UTC and not Amsterdam, so that a forgotten time zone shows. */
export default defineConfig({
  plugins: [react()],
  test: {
    include: [
      'tests/unit/**/*.test.{ts,tsx}',
      'tests/contract/**/*.test.ts',
      'tests/golden/**/*.test.ts',
      'tests/fuzz/**/*.test.ts',
    ],
    exclude: process.env['FAST'] === '1' ? slow : [],
    environment: 'node',
    // The modules are read once a process, not once a file, which halves the time: nothing in them is changed by a test.
    // Processes, not threads: a thread does not heed TZ.
    pool: 'forks',
    isolate: false,
    env: { TZ: 'America/St_Johns' },
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
