/**
 * `npm run make-demo`: writes the made-up observations and the truth behind them into data/observations.
 * `npm run make-demo -- --delivery 2026-11 --out FILE`: writes what a person gets a month later, to add by hand, and its
 * truth beside it; data/ stays as it is. `--delivery` of the last month of the scenario gives the first delivery so.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeDelivery } from './demo/delivery.ts';
import { readInputs } from './demo/inputs.ts';
import { makeDemo } from './demo/make.ts';
import type { DemoInput } from './demo/make.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { delivery: { type: 'string' }, out: { type: 'string' } },
});
const data = positionals[0] ?? fileURLToPath(new URL('../data', import.meta.url));
const input = readInputs(data);
if (!input.ok) stop(input.failure.join('\n'));
else if (values.delivery === undefined) writeDemo(input.value);
else writeDelivery(input.value, values.delivery, values.out);

function writeDemo(from: DemoInput): void {
  const demo = makeDemo(from);
  writeFileSync(join(data, 'observations/demo-incidenten.csv'), demo.csv);
  writeFileSync(join(data, 'observations/demo-waarheid.json'), demo.truthJson);
  const rows = demo.truths.reduce((sum, truth) => sum + truth.rows.length, 0);
  console.log(
    `${rows} made-up incidents of ${demo.truths.length} kinds written to ${join(data, 'observations')}`,
  );
}

function writeDelivery(from: DemoInput, month: string, out: string | undefined): void {
  const made = makeDelivery(from, month);
  if (!made.ok) {
    stop(made.failure);
    return;
  }
  const path = out ?? made.value.name;
  const truth = `${path.replace(/\.csv$/, '')}-waarheid.json`;
  writeFileSync(path, made.value.csv);
  writeFileSync(truth, `${JSON.stringify(made.value.truth, null, 2)}\n`);
  console.log(`made-up incidents written to ${path}, and what was planted to ${truth}`);
}

function stop(why: string): void {
  console.error(why);
  process.exitCode = 1;
}
