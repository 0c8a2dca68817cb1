import { yearOf } from '../../src/domain/time/month.ts';
import { dateOf } from '../../src/domain/time/local.ts';
import type { Outcome, Plant } from './effects.ts';
import { isWatched } from './effects.ts';
import type { Levels } from './levels.ts';
import type { DrawPlace } from './places.ts';
import type { Random } from './random.ts';
import type { DemoKind, Scenario } from './scenario.ts';
import type { DemoRow } from './rows.ts';
import { startOfMonth } from '../../src/domain/time/local.ts';

/** What was planted around one place, and what became of it in this draw. */
export interface PlantTruth {
  readonly plant: Plant;
  /** Share of the kind that happens within the radius when nothing is changed. */
  readonly shareWithin: number;
  readonly outcome: Outcome;
}

/** What was planted for one kind. */
export interface KindTruth {
  readonly kind: DemoKind;
  readonly levels: Levels;
  readonly plants: readonly PlantTruth[];
  readonly rows: readonly DemoRow[];
}

const draws = 8000;

/** Share of the places of a kind that lie within the radius of a plant, from 8,000 draws (standard error below 0.006). */
export function shareWithin(random: Random, plant: Plant, place: DrawPlace): number {
  let hits = 0;
  for (let draw = 0; draw < draws; draw++) if (isWatched(plant, place(random))) hits++;
  return hits / draws;
}

/** Expected number of rows per year, the planted effects taken into account; a year may be cut off by the period. */
export function expectedPerYear(truth: KindTruth): Map<number, number> {
  const years = new Map<number, number>();
  for (const [month, level] of truth.levels) {
    const lost = truth.plants.reduce((sum, plant) => sum + lostShare(plant, month), 0);
    years.set(yearOf(month), (years.get(yearOf(month)) ?? 0) + level * (1 - lost));
  }
  return years;
}

/** Share of a month's incidents that a plant takes out of the municipality. */
function lostShare({ plant, shareWithin: within }: PlantTruth, month: number): number {
  const [start, end] = [startOfMonth(month), startOfMonth(month + 1)];
  const after = Math.min(1, Math.max(0, (end - plant.start) / (end - start)));
  return after * within * -plant.effect.change * (1 - plant.effect.displaced);
}

/** Rows per year. */
export function drawnPerYear(rows: readonly DemoRow[]): Map<number, number> {
  const years = new Map<number, number>();
  for (const row of rows) years.set(dateOf(row.from).year, (years.get(dateOf(row.from).year) ?? 0) + 1);
  return years;
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

function yearRecord(years: ReadonlyMap<number, number>): Record<string, number> {
  return Object.fromEntries([...years].map(([year, value]) => [String(year), rounded(value, 1)]));
}

function plantRecord({ plant, shareWithin: within, outcome }: PlantTruth): Record<string, unknown> {
  const { effect, at } = plant;
  return {
    id: effect.id,
    name: effect.name,
    sort: effect.sort,
    kind: effect.kind,
    x: at[0],
    y: at[1],
    radius: effect.radius,
    start: effect.start,
    change: effect.change,
    displaced: effect.displaced,
    ring: effect.ring,
    shareWithin: rounded(within, 3),
    drawn: outcome,
  };
}

/** The planted truth beside the data, as JSON: what an analysis of the file should find back. */
export function toTruthJson(scenario: Scenario, truths: readonly KindTruth[]): string {
  const truth = {
    fictief: true,
    notice: scenario.notice,
    seed: scenario.seed,
    seedWhy: scenario.seedWhy,
    period: scenario.period,
    unplacedShare: scenario.unplacedShare,
    monthVarianceFactor: `1 + level / ${scenario.dispersionShape}`,
    effects: truths.flatMap((each) => each.plants.map(plantRecord)),
    repeats: truths.flatMap(({ kind }) =>
      kind.repeats === null ? [] : [{ kind: kind.kind, ...kind.repeats }],
    ),
    perYear: Object.fromEntries(
      truths.map((each) => [
        each.kind.kind,
        { expected: yearRecord(expectedPerYear(each)), drawn: yearRecord(drawnPerYear(each.rows)) },
      ]),
    ),
  };
  return `${JSON.stringify(truth, null, 2)}\n`;
}
