import { parseMonth } from '../../src/domain/time/month.ts';
import type { Span } from '../../src/domain/time/month.ts';
import { applyPlant, plantsOf } from './effects.ts';
import { drawIncidents } from './incidents.ts';
import type { Habits } from './incidents.ts';
import { monthlyLevels } from './levels.ts';
import type { Reference } from './levels.ts';
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
  const { scenario, land } = input;
  const period = periodOf(scenario);
  const levels = monthlyLevels(scenario, kind, input.references.get(kind.kind) ?? new Map(), period);
  const random = stream(scenario.seed, 'incidents', kind.kind);
  let incidents = drawIncidents(random, scenario, habitsOf(scenario, kind, place, land), levels, period);
  const plants: PlantTruth[] = [];
  for (const plant of plantsOf(scenario, kind.kind)) {
    const names = [kind.kind, plant.effect.id];
    const applied = applyPlant(stream(scenario.seed, 'effect', ...names), land, plant, incidents);
    incidents = applied.incidents;
    const share = shareWithin(stream(scenario.seed, 'share', ...names), plant, place);
    plants.push({ plant, shareWithin: share, outcome: applied.outcome });
  }
  const reported = stream(scenario.seed, 'report', kind.kind);
  const keep = input.keepOf(kind.kind);
  const rows = incidents.map((incident) => rowOf(reported, scenario, land, kind, keep, incident));
  return { kind, levels, plants, rows };
}

function habitsOf(scenario: Scenario, kind: DemoKind, place: DrawPlace, land: Land): Habits {
  const absences = kind.absence === null ? [] : (scenario.absences[kind.absence] ?? []);
  const rhythm = scenario.rhythms[kind.rhythm] ?? { weekdays: [1, 1, 1, 1, 1, 1, 1], hours: [], days: {} };
  return { kind, rhythm, absences, place, land };
}

function periodOf(scenario: Scenario): Span {
  return { from: parseMonth(scenario.period.from) ?? 0, to: parseMonth(scenario.period.to) ?? 0 };
}
