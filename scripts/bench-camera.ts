/**
 * `npm run --silent bench:camera`: plants effects in made-up worlds, evaluates every world with the functions that the
 * screen uses, and ends with one line of JSON. `coverage`: share of worlds whose headline 95% interval holds what was
 * planted; `width`: its median width in percent points, of worlds with a planted effect; `placebo`: share of cameras
 * that did nothing and are called effective; `displacement`: share in which a planted displacement is seen, and
 * `power`: the share that the page promises. Exit code 1 where a bound is not met. The lines above it are worlds that
 * the method is not promised for, and how far off it is there.
 */
import { displacementPower } from '../src/domain/camera-effect/displacement-power.ts';
import { evaluate } from '../src/domain/camera-effect/evaluate.ts';
import type { Evaluation, Findings } from '../src/domain/camera-effect/evaluate.ts';
import { verdictOf } from '../src/domain/camera-effect/verdict.ts';
import type { Verdict } from '../src/domain/camera-effect/verdict.ts';
import { makeWorld } from './bench-camera/world.ts';
import type { World, WorldKind } from './bench-camera/world.ts';

interface Outcome {
  readonly world: World;
  readonly evaluation: Evaluation;
  readonly findings: Findings;
  readonly verdict: Verdict;
}

const plain = { displaced: [0, 0], memory: 0, placedAtHighestOf: 1 } as const;
const planted = { ...plain, changes: [-0.2, -0.3, -0.45, -0.6] };
const cameras: WorldKind = { ...planted, name: 'camera' };
const moving: WorldKind = { ...planted, name: 'moving', displaced: [0.3, 1] };
const placebos: WorldKind = { ...plain, name: 'placebo', changes: [0] };
const beyond: readonly WorldKind[] = [
  { ...placebos, name: 'placebo, months that hang together (0.5)', memory: 0.5 },
  { ...placebos, name: 'placebo, placed at the highest of 12', placedAtHighestOf: 12 },
];

const started = performance.now();
const outcomes = {
  cameras: run(cameras, 600),
  moving: run(moving, 600),
  placebos: run(placebos, 600),
};
const all = [...outcomes.cameras, ...outcomes.moving, ...outcomes.placebos];
const powers = outcomes.moving.map((outcome, index) => ({ outcome, power: powerOf(outcome, index) }));
const line = {
  worlds: all.length,
  coverage: rounded(share(all, isCovered)),
  width: rounded(median([...outcomes.cameras, ...outcomes.moving].map(widthOf)), 1),
  placebo: rounded(share(outcomes.placebos, isCalled)),
  displacement: rounded(share(outcomes.moving, isDisplacementSeen)),
  power: rounded(mean(powers.map(({ power }) => power))),
};
printSplits();
console.log(`displacement seen where there is none: ${rounded(share(outcomes.cameras, isDisplacementSeen))}`);
for (const kind of beyond) printBeyond(kind, run(kind, 300));
console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
console.log(JSON.stringify(line));
const isMet =
  line.worlds >= 1000 &&
  line.coverage >= 0.92 &&
  line.placebo <= 0.07 &&
  Math.abs(line.displacement - line.power) <= 0.07;
if (!isMet) process.exitCode = 1;

/** Evaluates worlds of a kind; one with fewer than five before is refused and another one takes its place. */
function run(kind: WorldKind, wanted: number): Outcome[] {
  const found: Outcome[] = [];
  let refused = 0;
  for (let number = 0; found.length < wanted && number < 2 * wanted; number += 1) {
    const world = makeWorld(kind, number);
    const evaluation = evaluate(world.input);
    if (!evaluation.ok || !evaluation.value.findings.ok) refused += 1;
    else
      found.push({
        world,
        evaluation: evaluation.value,
        findings: evaluation.value.findings.value,
        verdict: verdictOf(evaluation.value),
      });
  }
  console.log(`${kind.name}: ${found.length} worlds, ${refused} refused`);
  return found;
}

function isCovered({ world, findings }: Outcome): boolean {
  const { percentLower, percentUpper } = findings.effect.measured;
  return percentLower <= 100 * world.change && 100 * world.change <= percentUpper;
}

function isCoveredByChance({ world, findings }: Outcome): boolean {
  const { percentLower, percentUpper } = findings.effect.chance;
  return percentLower <= 100 * world.change && 100 * world.change <= percentUpper;
}

function widthOf({ findings }: Outcome): number {
  return findings.effect.measured.percentUpper - findings.effect.measured.percentLower;
}

function isCalled({ verdict }: Outcome): boolean {
  return verdict.code === 'fall';
}

function isDisplacementSeen({ verdict }: Outcome): boolean {
  return verdict.displacement === 'displacement-seen';
}

function powerOf({ world, evaluation }: Outcome, seed: number): number {
  const { change, displaced, years } = world;
  return displacementPower({ ...evaluation.areas, beforeYears: years, change, displaced }, seed);
}

/** The same figures for parts of the worlds, so that a good average hides nothing. */
function printSplits(): void {
  for (const years of [1, 2, 3])
    printCoverage(
      `${years} years`,
      all.filter(({ world }) => world.years === years),
    );
  for (const [least, most] of [
    [0, 20],
    [20, 50],
    [50, 1000],
  ] as const)
    printCoverage(
      `${least} to ${most} before`,
      all.filter(({ evaluation }) => inRange(evaluation.areas.treatment.total.before, least, most)),
    );
  for (const [least, most] of [
    [0, 0.2],
    [0.2, 0.4],
    [0.4, 0.8],
    [0.8, 9],
  ] as const) {
    const part = powers.filter(({ outcome }) => inRange(outcome.world.ringRise, least, most));
    const seen = share(part, ({ outcome }) => isDisplacementSeen(outcome));
    const promised = mean(part.map(({ power }) => power));
    console.log(
      `rings rise by ${least} to ${most}: promised ${rounded(promised)}, seen ${rounded(seen)} (${part.length})`,
    );
  }
}

function printCoverage(name: string, part: readonly Outcome[]): void {
  const plainShare = rounded(share(part, isCoveredByChance));
  console.log(
    `${name}: coverage ${rounded(share(part, isCovered))}, by chance alone ${plainShare} (${part.length})`,
  );
}

function printBeyond(kind: WorldKind, part: readonly Outcome[]): void {
  const likely = share(part, ({ verdict }) => verdict.code === 'fall' && verdict.certainty === 'likely');
  console.log(`${kind.name}: called ${rounded(share(part, isCalled))}, of which likely ${rounded(likely)}`);
}

function inRange(value: number, least: number, most: number): boolean {
  return value >= least && value < most;
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / Math.max(1, values.length);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function rounded(value: number, digits = 3): number {
  return Number(value.toFixed(digits));
}
