import { defineConfig } from '@playwright/test';

/**
 * Parts of Chrome that cost time and that no page sees. Chrome heeds the last such list only, so this one repeats what
 * matters of Playwright's own; new is that a window no longer starts two pages for the suggestions of its address bar,
 * which took a third of the time that our own page takes to start.
 */
const without = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
];

const port = Number(process.env['E2E_PORT'] ?? 4187);

/**
 * What takes long, by its mark or its file: paper, faults, drafts, and the files that come back. Main paths stay, so that
 * `npm test` is done in a quarter of an hour.
 */
const slow =
  /@full|\b(?:papier|faults|dossier-bestand|bestandsnamen|concepten|weergave|cameratoezicht-buurt|gegevens-(?:opnieuw|koppelen|voorbeeld|dossier|volledig|opdrachtregel))\.spec\.ts/;

/**
 * One browser, the production build (in `DIST`, or dist/), served with its headers. Retries are off: a flaky test is
 * a failing test. What takes long runs with FULL=1.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  reporter: [['line'], ['json', { outputFile: '../../test-results/playwright.json' }]],
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  ...(process.env['FULL'] === '1' ? {} : { grepInvert: slow }),
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'nl-NL',
    timezoneId: 'America/St_Johns',
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
    // It answers in the place of the network, past what a test puts there; its own tests allow it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--disable-features=${without.join()}`,
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
