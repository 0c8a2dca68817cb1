import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { intake } from '../../src/intake/import.ts';
import type { ImportOutcome } from '../../src/intake/report.ts';
import { context, fileOf, quiet } from '../unit/intake/support.ts';
import { workbookOf, zipOf } from '../unit/intake/unpack/make.ts';
import { mutate } from './mutate.ts';
import { createRandom } from './random.ts';

/** `npm run test:full` tries many more; a fault is found again by its seed. */
const count = process.env['FULL'] === '1' ? 24_000 : 400;

/** Milliseconds for one small file, wide for a busy machine: a hang is no slow machine. */
const patience = 10_000;

const folder = new URL('../fixtures/csv/', import.meta.url);
const corpus: readonly Uint8Array[] = [
  ...readdirSync(folder).map((name) => new Uint8Array(readFileSync(new URL(name, folder)))),
  workbookOf([
    ['van', 'soort', 'gebied'],
    [{ date: 46_022.75 }, 'E35', 'De Brake'],
  ]),
  zipOf({ 'a.csv': readFileSync(new URL('eigen-telling.csv', folder)) }),
  zipOf({
    'signals.csv':
      'id,text,incident_date_start,category_assignment_id,location_id\n1,x,2026-08-03 12:30:00+00,11,21\n',
    'locations.csv': 'id,lat,lng,area_code,_signal_id\n21,6.4373,52.3711,null,1\n',
    'categories.csv': 'id,main,sub,_signal_id\n11,Overlast,Melding overlast jeugd,1\n',
  }),
  new TextEncoder().encode(
    '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[6.4373,52.3711]},"properties":{"van":"2026-08-03","soort":"E35"}}]}',
  ),
  new TextEncoder().encode('van;soort;gebied\n03/04/26 10:00;E35;\n25/04/26;E35;De Brake\n04/13/2026;E35;\n'),
];

/** What is wrong with an outcome, if anything: the intake never throws, and accounts for every record. */
function faultIn(outcome: ImportOutcome): string | null {
  if (outcome.is === 'cancelled') return 'cancelled';
  const { report } = outcome;
  if (outcome.is === 'refused' && outcome.refusal.because === 'unreadable') return outcome.refusal.detail;
  if (report.accepted + report.refused !== report.read) return 'records are lost';
  const reasons = Object.values(report.reasons).reduce((sum, number) => sum + number, 0);
  if (reasons !== report.refused) return 'reasons do not add up';
  if (report.missing > report.accepted) return 'more is missing than was accepted';
  if (outcome.is === 'reference' && outcome.reference.rows.length !== report.accepted) return 'rows are lost';
  if (outcome.is !== 'accepted') return null;
  return outcome.series.some(({ columns }) =>
    columns.from.some((from, row) => from >= (columns.to[row] ?? 0)),
  )
    ? 'an end before its start'
    : null;
}

describe('mutated files', () => {
  it(
    `are read or refused, none is lost and none hangs (${count})`,
    async () => {
      const faults: string[] = [];
      for (let seed = 1; seed <= count && faults.length < 5; seed += 1) {
        const random = createRandom(seed);
        const bytes = mutate(random.pick(corpus), random);
        const started = performance.now();
        const fault = faultIn(await intake(fileOf(bytes), context, {}, quiet));
        const took = performance.now() - started;
        if (fault !== null) faults.push(`seed ${seed}: ${fault}`);
        if (took > patience) faults.push(`seed ${seed}: took ${Math.round(took)} ms`);
      }
      expect(faults).toEqual([]);
    },
    count * 100,
  );
});
