/**
 * `npm run bench`: what a first visit costs. Prints the gzip size of every script of dist/ (built when absent), and
 * the time from asking for the page to the first card in Chromium: median of five fresh visits from this machine,
 * with and without the code of the map; what an import of a million rows costs (`-- --rows 200000` for fewer); and what
 * counting them costs beside other engines, which it installs in `node_modules/.cache/bench`; and what patterns cost (near
 * repeats and hotspots). `-- counting` or `-- patterns` for that alone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { printCounting } from './bench/counting.ts';
import { printImport } from './bench/import.ts';
import { printPatterns } from './bench/patterns.ts';
import { allScripts, entryScripts, type Chunk } from './lib/chunks.ts';
import { findOrInstallChromium } from './lib/chromium.mjs';
import { fileListener } from './lib/file-listener.ts';

const visits = 5;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rows: { type: 'string', default: '1000000' } },
});
const rows = Number(values.rows);
const root = fileURLToPath(new URL('..', import.meta.url));
const dist = resolve(process.env['DIST'] ?? join(root, 'dist'));
/** The first group that fits: by the name of the file, or by the library inside. */
const groups: readonly (readonly [name: string, fits: (chunk: Chunk) => boolean])[] = [
  ['workers', ({ file }) => /(answers|jobs|worker)-/.test(file)],
  ['map', ({ text }) => /maplibregl|luma|deck/.test(text)],
  ['charts', ({ text }) => text.includes('recharts')],
  ['screens', ({ file }) => file.includes('-screen-')],
  ['other', () => true],
];

if (!Number.isSafeInteger(rows) || rows < 1) throw new RangeError('--rows takes a whole number of rows');
if (positionals.some((part) => part !== 'counting' && part !== 'patterns'))
  throw new RangeError('the parts by themselves are counting and patterns');
const isWanted = (part: string): boolean => positionals.length === 0 || positionals.includes(part);
const isGood = positionals.length > 0 || (await measurePage());
const isSame = !isWanted('patterns') || printPatterns();
const isCounted =
  !isWanted('counting') || (await printCounting(rows, join(root, 'node_modules/.cache/bench')));
if (!isGood || !isSame || !isCounted) process.exitCode = 1;

/** What the page itself costs; false when there is no browser, or it did not take every row of the import. */
async function measurePage(): Promise<boolean> {
  if (!existsSync(join(dist, 'index.html')))
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd: root, stdio: 'inherit' });
  printSizes();
  const executablePath = process.env['CHROMIUM_PATH'] ?? findOrInstallChromium();
  return executablePath !== null && (await measure(executablePath));
}

function printSizes(): void {
  const entry = entryScripts(dist);
  const names = new Set(entry.map(({ file }) => file));
  const later = allScripts(dist).filter(({ file }) => !names.has(file));
  console.log('Scripts, gzip:');
  print('entry', entry);
  for (const [index, [name]] of groups.entries())
    print(
      name,
      later.filter((chunk) => groupOf(chunk) === index),
    );
}

function groupOf(chunk: Chunk): number {
  return groups.findIndex(([, fits]) => fits(chunk));
}

function print(name: string, chunks: readonly Chunk[]): void {
  if (chunks.length === 0) return;
  console.log(`  ${name.padEnd(8)} ${kilobytes(chunks.reduce((sum, { gzip }) => sum + gzip, 0))}`);
  for (const { file, gzip } of chunks.toSorted((a, b) => b.gzip - a.gzip))
    console.log(`    ${kilobytes(gzip)}  ${file.replace(/^assets\//, '')}`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
}

/** False when the page did not take every row of the import. */
async function measure(chromiumPath: string): Promise<boolean> {
  const server = createServer(fileListener(dist));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/`;
  let browser: Browser | null = null;
  try {
    browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
    await printTimes(browser, url);
    return await printImport(browser, url, join(root, 'data'), rows);
  } finally {
    await browser?.close();
    server.closeAllConnections();
    server.close();
  }
}

async function printTimes(browser: Browser, url: string): Promise<void> {
  const map = allScripts(dist).filter((chunk) => groups[groupOf(chunk)]?.[0] === 'map');
  const whole = await medianVisit(browser, url, []);
  const bare = await medianVisit(browser, url, map);
  console.log(`First card, median of ${visits} fresh visits:`);
  console.log(
    `  ${whole.toFixed(0)} ms, ${bare.toFixed(0)} ms without map code (ratio ${(whole / bare).toFixed(2)})`,
  );
}

async function medianVisit(browser: Browser, url: string, without: readonly Chunk[]): Promise<number> {
  const times: number[] = [];
  for (let visit = 0; visit < visits; visit += 1) times.push(await firstCard(browser, url, without));
  return times.toSorted((a, b) => a - b)[Math.floor(visits / 2)] ?? NaN;
}

/** Milliseconds from asking for the page until a card shows a count; a fresh context holds no cache. */
async function firstCard(browser: Browser, url: string, without: readonly Chunk[]): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const left = new Set(without.map(({ file }) => `/${file}`));
  await page.route('**/*.js', (route) =>
    left.has(new URL(route.request().url()).pathname) ? route.abort() : route.continue(),
  );
  await page.addInitScript(noteFirstCard);
  await page.goto(url, { waitUntil: 'commit' });
  const noted = await page.waitForFunction(() => Number(Reflect.get(window, 'firstCard')) || null);
  const time = Number(await noted.jsonValue());
  await context.close();
  return time;
}

/** Runs in the page: asking it from outside would also measure how long a busy page takes to reply. */
function noteFirstCard(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector('.vb-priority__value') === null) return;
    Object.assign(window, { firstCard: performance.now() });
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}
