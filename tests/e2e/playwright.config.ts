import { defineConfig } from '@playwright/test';

const port = 4187;

/** One browser, the production build, served with its headers. Retries are off: a flaky test is a failing test. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  reporter: [['line'], ['json', { outputFile: '../../test-results/playwright.json' }]],
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'nl-NL',
    timezoneId: 'America/St_Johns',
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node --import tsx scripts/serve.ts',
    cwd: '../..',
    url: `http://127.0.0.1:${port}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
});
