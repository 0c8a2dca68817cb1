/** What loading a large file costs: made-up incidents through the file input of the page, beside PapaParse alone. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import Papa from 'papaparse';
import { stream } from '../demo/random.ts';

/** Milliseconds after which an import counts as stalled. */
const patience = 240_000;
const firstDay = Date.UTC(2019, 0, 1);
const days = 2500;

/** Times in milliseconds; `accepted` as the page tells in the end, NaN where it tells why not. */
interface Watched {
  readonly took: number;
  readonly longTasks: readonly number[];
  readonly gaps: readonly number[];
  readonly accepted: number;
  readonly told: string;
}

/**
 * Imports `rows` made-up incidents on the page at `url` and prints the time, how busy the main thread was meanwhile,
 * and the ratio to PapaParse alone on the same text (in this process, mean of once before and once after: a busy
 * machine slows both). Kinds and areas come from the folder `data`. False when the page did not take every row.
 */
export async function printImport(
  browser: Browser,
  url: string,
  data: string,
  rows: number,
): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  try {
    const text = madeUpCsv(data, rows);
    const file = join(folder, 'incidenten.csv');
    writeFileSync(file, text);
    const before = parseAlone(text);
    const watched = await importFile(await context.newPage(), url, file);
    if (typeof watched === 'string') {
      console.log(`Import of ${rows} rows did not end; the page says: ${watched}`);
      return false;
    }
    print(rows, watched, (before + parseAlone(text)) / 2);
    return watched.accepted === rows;
  } finally {
    await context.close();
    rmSync(folder, { recursive: true });
  }
}

/** Our own format: one incident a line, the same for the same number of rows. */
function madeUpCsv(data: string, rows: number): string {
  const kinds = [
    ...readFileSync(join(data, 'classification/kinds.json'), 'utf8').matchAll(
      /"id": "((?:misdrijven|overlast)\/[^"]+)".*"isTotal": false/g,
    ),
  ].map(([, id]) => id ?? '');
  const areas = readFileSync(join(data, 'areas/areas.csv'), 'utf8')
    .split('\n')
    .map((line) => line.split(';'))
    .flatMap(([code, , level]) => (level === 'buurt' ? [code ?? ''] : []));
  const random = stream(3, 'bench');
  const one = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const lines = ['van;tot;soort;gebied;vak;aantal;voorlopig'];
  for (let row = 0; row < rows; row += 1) {
    const minute = Math.floor(random() * days * 24 * 60);
    const from = new Date(firstDay + minute * 60_000).toISOString().slice(0, 16);
    lines.push(`${from};;${one(kinds)};${one(areas)};;1;0`);
  }
  return `${lines.join('\n')}\n`;
}

/** Milliseconds of PapaParse alone, one step a line. */
function parseAlone(text: string): number {
  let cells = 0;
  const start = performance.now();
  Papa.parse<string[]>(text, {
    delimiter: ';',
    newline: '\n',
    step: ({ data }) => {
      cells += data.length;
    },
  });
  return cells > 0 ? performance.now() - start : NaN;
}

/** What the page showed last when the import did not end. */
async function importFile(page: Page, url: string, file: string): Promise<Watched | string> {
  await page.addInitScript(watch);
  await page.goto(`${url}#/gegevens`);
  const input = page.locator('input[type=file][multiple]');
  await input.waitFor({ state: 'attached' });
  // What the first visit itself costs is measured elsewhere.
  await page.waitForLoadState('networkidle');
  await input.setInputFiles(file);
  const crash = new Promise<string>((resolve) => page.once('crash', () => resolve('(crashed)')));
  const ended = page
    .waitForFunction(() => Number(Reflect.get(window, 'ended')) > 0, null, { timeout: patience })
    .then(
      () => null,
      () => page.locator('.vb-gegevens__work > :first-child').innerText({ timeout: 5000 }),
    )
    .catch(() => '(no reply)');
  const failed = await Promise.race([crash, ended]);
  if (failed !== null) return failed;
  // Long tasks are told a little later.
  await page.waitForTimeout(500);
  return await page.evaluate<Watched>('watched');
}

/** Runs in the page, from the choice of a file until its card tells the end; every frame is timed. */
function watch(): void {
  const longTasks: number[] = [];
  const gaps: number[] = [];
  const clock = {
    start: 0,
    last: 0,
    frame() {
      const now = performance.now();
      gaps.push(now - clock.last);
      clock.last = now;
      const end = document.querySelector(
        '.vb-gegevens__work .vb-import-report, .vb-gegevens__work [role=alert]',
      );
      if (end === null) requestAnimationFrame(() => clock.frame());
      else {
        const accepted = Number(end.querySelectorAll('dd')[1]?.textContent.replaceAll('.', ''));
        const told = end.textContent;
        Object.assign(window, {
          ended: now,
          watched: { took: now - clock.start, longTasks, gaps, accepted, told },
        });
      }
    },
  };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      if (
        clock.start > 0 &&
        startTime >= clock.start &&
        !('ended' in window && startTime > Number(window.ended))
      )
        longTasks.push(duration);
  }).observe({ type: 'longtask' });
  addEventListener(
    'change',
    () => {
      if (clock.start > 0) return;
      clock.start = performance.now();
      clock.last = clock.start;
      requestAnimationFrame(() => clock.frame());
    },
    true,
  );
}

function print(rows: number, { took, longTasks, gaps, accepted, told }: Watched, alone: number): void {
  const slow = gaps.filter((gap) => gap > 50).length;
  console.log(`Import of ${rows} made-up incidents, ${accepted} accepted:`);
  if (accepted !== rows) console.log(`  the page says: ${told}`);
  console.log(`  ${(took / 1000).toFixed(1)} s, ${Math.round((rows / took) * 1000)} rows a second`);
  console.log(
    `  PapaParse alone ${(alone / 1000).toFixed(1)} s, so the import takes ${(took / alone).toFixed(1)} times as long`,
  );
  console.log(
    `  main thread: longest task ${Math.max(0, ...longTasks).toFixed(0)} ms of ${longTasks.length} over 50 ms`,
  );
  console.log(
    `  longest gap between frames ${Math.max(0, ...gaps).toFixed(0)} ms; ${((100 * slow) / gaps.length).toFixed(1)}% of ${gaps.length} frames over 50 ms`,
  );
}
