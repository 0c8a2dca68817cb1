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
 * What takes long, by its mark, its file or its name: paper, faults, drafts, files that come back, and what is held a
 * second time at another size, for another audience or of another screen. Main paths stay in `npm test`.
 */
const slow = [
  /@full/,
  /\b(?:papier|faults|dossier-bestand|bestandsnamen|concepten|weergave|cameratoezicht-buurt)\.spec\.ts/,
  /\bgegevens-(?:opnieuw|koppelen|voorbeeld|dossier|volledig|opdrachtregel)\.spec\.ts/,
  // Screens that look at themselves with axe, and on a phone, in a file of their own.
  /\ba11y\.spec\.ts .*on #\/(?:sinds|raad|bijzonderheden|beleving|prioriteit|uitvoering|dossier|verantwoording)$/,
  /\ba11y\.spec\.ts .*\b(?:sinds|raad|bijzonderheden|beleving|prioriteit|uitvoering|dossier|verantwoording) needs no/,
  /\b(?:raad|sinds|verantwoording|uitvoering|cameraregister|menu)\.spec\.ts .*\b1920/,
  /\b(?:raad|uitvoering|url)\.spec\.ts .*\b1366/,
  /\bmenu\.spec\.ts .*\b360\b/,
  /\bbijzonderheden\.spec\.ts .*axe .*\?/,
  /\bdossier\.spec\.ts .*axe .*\?deel/,
  /\bprioriteit\.spec\.ts .*(?:zorg|digitaal) answers/,
  /\bperiode\.spec\.ts .*every period that it shows: openbaar, none/,
  /\bondergrond\.spec\.ts .*tiles that are (?:broken|page)/,
  /that the graphics card let go|the cards stay when|who leaves a lost map/,
  /\bafspelen\.spec\.ts .*(?:begins at the start|whole year or quarter)/,
  /\bverantwoording\.spec\.ts .*A4/,
];

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
        // Without a graphics card it is dearer to let its stand-in lay the page together; maps are drawn by that still.
        '--disable-gpu-compositing',
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
