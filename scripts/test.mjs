/**
 * `npm test`: everything that must hold, ending with one line `N passed, N failed`.
 * `npm run check` (--fast) leaves out the browser and the slow half of the rest (vitest.config.ts), `npm run test:full`
 * (--full) adds what takes long.
 */
import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findOrInstallChromium } from './lib/chromium.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root, runNode, script, tool } from './lib/run.mjs';

const isFast = process.argv.includes('--fast');
const isFull = process.argv.includes('--full');
const results = join(root, 'test-results');
let passed = 0;
let failed = 0;

ensureInstalled();
// Side by side, for two cores: the checks do not need one another, and the tests alone keep little more than one busy.
// The tests are the longest and are held to time limits, so the checks take what they leave.
await Promise.all([
  suite(
    'unit and contract',
    'vitest.json',
    tool(
      'vitest/vitest.mjs',
      'run',
      '--reporter=dot',
      '--reporter=json',
      '--outputFile.json=test-results/vitest.json',
    ),
    (report) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests + report.numFailedTestSuites,
    }),
    isFast ? { FAST: '1' } : isFull ? { FULL: '1' } : {},
  ),
  lane([
    ['types', tool('typescript-native/bin/tsc', '--noEmit')],
    ['rest of lint', tool('eslint/bin/eslint.js', '.')],
    ['unused exports', tool('knip/bin/knip.js', '--no-progress')],
    [
      'borders',
      tool(
        'dependency-cruiser/bin/dependency-cruise.mjs',
        '--config',
        '.dependency-cruiser.mjs',
        'src',
        'scripts',
      ),
    ],
    ['lint', tool('oxlint/bin/oxlint')],
    ['lint of classes', ['scripts/lint-classes.mjs']],
    ['format', tool('oxfmt/bin/oxfmt', '--check', '.')],
    ['data', script('data')],
  ]),
]);
if (!isFast) await browserTests();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function browserTests() {
  const chromium = findOrInstallChromium();
  if (chromium === null) {
    failed += 1;
    return;
  }
  await check('build', script('build'));
  await suite(
    'end to end and accessibility',
    'playwright.json',
    tool('@playwright/test/cli.js', 'test', '--config', 'tests/e2e/playwright.config.ts'),
    (report) => ({
      passed: report.stats.expected + report.stats.flaky,
      failed: report.stats.unexpected + report.errors.length,
    }),
    { CHROMIUM_PATH: chromium, E2E_PORT: String(await freePort()) },
  );
}

/** A port that nobody listens on, so that a forgotten server is never tested in place of this build. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Checks one after the other. */
async function lane(checks) {
  for (const [name, args] of checks) await check(name, args);
}

/** One check counts as one: its output is shown only when it fails. */
async function check(name, args) {
  const started = Date.now();
  const { code, output } = await runNode(args, { quiet: true, gives: true });
  if (code === 0) passed += 1;
  else failed += 1;
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds(started)})`);
  if (code !== 0) console.log(output);
}

/** A suite counts its own tests, read from the report that it writes; no report counts as one failure. */
async function suite(name, file, args, count, env) {
  const started = Date.now();
  rmSync(join(results, file), { force: true });
  const { code, output } = await runNode(args, { quiet: true, env });
  const counted = read(join(results, file), count) ?? { passed: 0, failed: 1 };
  const hidden = code !== 0 && counted.failed === 0 ? 1 : 0;
  passed += counted.passed;
  failed += counted.failed + hidden;
  console.log(
    `${code === 0 ? 'ok    ' : 'FAILED'} ${name}: ${counted.passed} passed, ${counted.failed + hidden} failed (${seconds(started)})`,
  );
  if (code !== 0) console.log(output);
}

function read(path, count) {
  try {
    return count(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

function seconds(started) {
  return `${((Date.now() - started) / 1000).toFixed(1)} s`;
}
