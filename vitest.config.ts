import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

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
    environment: 'node',
    env: { TZ: 'America/St_Johns' },
    testTimeout: 20_000,
  },
});
