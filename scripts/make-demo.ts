/** `npm run make-demo`: writes the made-up observations and the truth behind them into data/observations. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readInputs } from './demo/inputs.ts';
import { makeDemo } from './demo/make.ts';

const data = process.argv[2] ?? fileURLToPath(new URL('../data', import.meta.url));
const input = readInputs(data);
if (input.ok) {
  const demo = makeDemo(input.value);
  writeFileSync(join(data, 'observations/demo-incidenten.csv'), demo.csv);
  writeFileSync(join(data, 'observations/demo-waarheid.json'), demo.truthJson);
  const rows = demo.truths.reduce((sum, truth) => sum + truth.rows.length, 0);
  console.log(
    `${rows} made-up incidents of ${demo.truths.length} kinds written to ${join(data, 'observations')}`,
  );
} else {
  console.error(input.failure.join('\n'));
  process.exitCode = 1;
}
