import { parseMonth } from '../../src/domain/time/month.ts';
import type { Span } from '../../src/domain/time/month.ts';
import { applyPlant, plantsOf } from './effects.ts';
import { drawIncidents } from './incidents.ts';
import type { Habits } from './incidents.ts';
import { monthlyLevels } from './levels.ts';
import type { Levels, Reference } from './levels.ts';
import { placesOf } from './places.ts';
import type { DrawPlace } from './places.ts';
import { stream } from './random.ts';
import { rowOf, toCsv } from './rows.ts';
import type { Keep } from './rows.ts';
import type { DemoKind, Scenario } from './scenario.ts';
import { settle } from './settlement.ts';
import type { Land } from './settlement.ts';
import { shareWithin, toTruthJson } from './truth.ts';
import type { KindTruth, PlantTruth } from './truth.ts';

/** Everything that the generator reads: the scenario and the municipality that it plays in. */
export interface DemoInput {
  readonly scenario: Scenario;
  readonly land: Land;
  /** Yearly counts of the reference area per kind. */
  readonly references: ReadonlyMap<string, Reference>;
  readonly keepOf: (kind: string) => Keep;
}

export interface Demo {
  readonly csv: string;
  readonly truthJson: string;
  readonly truths: readonly KindTruth[];
}

/** Made-up observations of every kind of the scenario, and the truth behind them. The same input gives the same text. */
export function makeDemo(input: DemoInput): Demo {
  const addresses = settle(input.scenario, input.land);
  const truths = input.scenario.kinds.map((kind) =>
    makeKind(input, kind, placesOf(input.scenario, kind, input.land, addresses)),
  );
  const rows = truths.flatMap((each) => each.rows);
  return { csv: toCsv(rows), truthJson: toTruthJson(input.scenario, truths), truths };
}

function makeKind(input: DemoInput, kind: DemoKind, place: DrawPlace): KindTruth {
  const period = periodOf(input.scenario);
  const levels = levelsOf(input, kind, period);
  return { kind, levels, ...drawKind(input, kind, place, { levels, period, apart: [] }) };
}

/** Expected numbers of a kind in the months of a period. */
export function levelsOf({ scenario, references }: DemoInput, kind: DemoKind, period: Span): Levels {
  return monthlyLevels(scenario, kind, references.get(kind.kind) ?? new Map(), period);
}

/** What is drawn in one go. */
export interface Draw {
  readonly levels: Levels;
  /** What falls outside it is left out. */
  readonly period: Span;
  /** Names that keep its chance apart from that of every other draw of the kind; none for the first delivery. */
  readonly apart: readonly string[];
}

/** The rows of a kind in one draw, what was planted taken into account, and what became of each plant in it. */
export function drawKind(
  input: DemoInput,
  kind: DemoKind,
  place: DrawPlace,
  { levels, period, apart }: Draw,
): Pick<KindTruth, 'plants' | 'rows'> {
  const { scenario, land } = input;
  const chance = (what: string, ...names: readonly string[]) =>
    stream(scenario.seed, what, kind.kind, ...names, ...apart);
  let incidents = drawIncidents(
    chance('incidents'),
    scenario,
    habitsOf(scenario, kind, place, land),
    levels,
    period,
  );
  const plants: PlantTruth[] = [];
  for (const plant of plantsOf(scenario, kind.kind)) {
    const { id } = plant.effect;
    const applied = applyPlant(chance('effect', id), land, plant, incidents);
    incidents = applied.incidents;
    plants.push({
      plant,
      shareWithin: shareWithin(chance('share', id), plant, place),
      outcome: applied.outcome,
    });
  }
  const reported = chance('report');
  const keep = input.keepOf(kind.kind);
  return { plants, rows: incidents.map((incident) => rowOf(reported, scenario, land, kind, keep, incident)) };
}

function habitsOf(scenario: Scenario, kind: DemoKind, place: DrawPlace, land: Land): Habits {
  const absences = kind.absence === null ? [] : (scenario.absences[kind.absence] ?? []);
  const rhythm = scenario.rhythms[kind.rhythm] ?? { weekdays: [1, 1, 1, 1, 1, 1, 1], hours: [], days: {} };
  return { kind, rhythm, absences, place, land };
}

/** The months of the first delivery. */
export function periodOf(scenario: Scenario): Span {
  return { from: parseMonth(scenario.period.from) ?? 0, to: parseMonth(scenario.period.to) ?? 0 };
}
