/**
 * What patterns cost: the test of Knox on 5,000 incidents with 999 draws against looking at all pairs in every draw, and
 * Gi* with the exact chance over 200,000 cells. Trust the ratio, not the milliseconds.
 */
import { getisOrd } from '../../src/domain/hotspot/getis-ord.ts';
import { hotCells } from '../../src/domain/hotspot/hot-cells.ts';
import { bandOf, type Bands } from '../../src/domain/knox/bands.ts';
import { chanceFrom, deal } from '../../src/domain/knox/dealt.ts';
import { knox, type Knox } from '../../src/domain/knox/knox.ts';
import { nearPairs, type Events } from '../../src/domain/knox/pairs.ts';

const draws = 999;
/** Draws in which all pairs are looked at: their time is that of all draws in proportion. */
const slowDraws = 5;
const bands: Bands = { metres: [0, 100, 200, 400], days: [0, 7, 14, 28] };

/** Prints the times and the ratio; false where the two do not count the same. */
export function printPatterns(): boolean {
  const events = makeEvents(5000);
  console.log(`Near repeats among ${events.day.length} incidents, ${draws} draws:`);
  const fast = timed(() => knoxOf(events, draws));
  const slow = timed(() => slowTables(events));
  const ratio = ((slow.ms / slowDraws) * draws) / fast.ms;
  console.log(`  pairs once        ${fast.ms.toFixed(0)} ms`);
  console.log(
    `  all pairs anew    ${((slow.ms / slowDraws) * draws).toFixed(0)} ms (${slowDraws} draws measured): ${ratio.toFixed(0)} times as long`,
  );
  const isSame = JSON.stringify(slow.value) === JSON.stringify(fastTables(events));
  console.log(`  ${isSame ? 'the same counts' : 'NOT the same counts'}`);
  printCells();
  return isSame;
}

function printCells(): void {
  const lattice = { columns: 500, rows: 400 };
  const chance = chanceFrom(7);
  const counts = Float64Array.from({ length: 200_000 }, () =>
    chance() < 0.05 ? Math.ceil(6 * chance()) : 0,
  );
  const weights = Float64Array.from({ length: 200_000 }, () => 1 + 9 * chance());
  const z = timed(() => getisOrd(counts, lattice));
  const hot = timed(() => hotCells(counts, weights, lattice));
  console.log(`Gi* on 200,000 cells ${z.ms.toFixed(0)} ms, the exact chance of each ${hot.ms.toFixed(0)} ms`);
}

/** Incidents in twelve by twelve kilometres over eight years, half of them in towns. */
function makeEvents(length: number): Events {
  const chance = chanceFrom(3);
  const place = (at: number): number =>
    Math.round((at % 2 === 0 ? 12_000 * chance() : 4_000 + 3_000 * chance()) / 100) * 100;
  return {
    x: Float64Array.from({ length }, (_, at) => place(at)),
    y: Float64Array.from({ length }, (_, at) => place(at)),
    day: Int32Array.from({ length }, () => Math.floor(2900 * chance())),
  };
}

function knoxOf(events: Events, times: number): Knox {
  const near = nearPairs(events, bands);
  if (near === null) throw new Error('too many pairs');
  const steps = knox(near, times, 1);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The dates of each draw, the same for both ways. */
function dealtDays({ day }: Events): Int32Array[] {
  const chance = chanceFrom(1);
  const dealt = day.slice();
  return Array.from({ length: slowDraws }, () => {
    deal(dealt, chance);
    return dealt.slice();
  });
}

function fastTables(events: Events): number[][][] {
  return dealtDays(events).map((day) =>
    knoxOf({ ...events, day }, 0).bands.map((row) => row.map(({ observed }) => observed)),
  );
}

function slowTables(events: Events): number[][][] {
  return dealtDays(events).map((day) => allPairs({ ...events, day }));
}

function allPairs({ x, y, day }: Events): number[][] {
  const table = bands.metres.map(() => bands.days.map(() => 0));
  for (let one = 0; one < day.length; one += 1)
    for (let other = one + 1; other < day.length; other += 1) {
      const [dx, dy] = [(x[one] ?? 0) - (x[other] ?? 0), (y[one] ?? 0) - (y[other] ?? 0)];
      const row = table[bandOf(bands.metres, Math.sqrt(dx * dx + dy * dy))];
      const column = bandOf(bands.days, Math.abs((day[one] ?? 0) - (day[other] ?? 0)));
      if (row !== undefined) row[column] = (row[column] ?? 0) + 1;
    }
  return table;
}

function timed<Value>(work: () => Value): { readonly value: Value; readonly ms: number } {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
}
