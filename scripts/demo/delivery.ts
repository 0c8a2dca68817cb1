import { fail, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { monthOf } from '../../src/domain/time/local.ts';
import { formatMonth, parseMonth } from '../../src/domain/time/month.ts';
import type { Month } from '../../src/domain/time/month.ts';
import type { Outcome } from './effects.ts';
import { drawKind, levelsOf, makeDemo, periodOf } from './make.ts';
import type { DemoInput } from './make.ts';
import { placesOf } from './places.ts';
import { toCsv } from './rows.ts';
import type { DemoRow } from './rows.ts';
import type { Scenario } from './scenario.ts';
import { settle } from './settlement.ts';
import type { KindTruth } from './truth.ts';

/** A file as a person would get it, made up and saying so in its name and in every row, and what was planted in it. */
export interface Delivery {
  readonly name: string;
  readonly csv: string;
  readonly truth: DeliveryTruth;
}

/** What an analysis of both deliveries together should find back. */
interface DeliveryTruth {
  readonly fictief: true;
  readonly notice: string;
  readonly seed: number;
  readonly delivery: string;
  /** Per month of the file, per kind: what the delivery before had of it, what came in later, and the two together. */
  readonly months: Readonly<Record<string, Readonly<Record<string, Counts>>>>;
  /** What the planted effects, which go on, did to the new month. */
  readonly effects: readonly { readonly id: string; readonly change: number; readonly drawn: Outcome }[];
}

interface Counts {
  readonly before: number;
  readonly late: number;
  readonly now: number;
}

/**
 * How much of a month was reported after the delivery before, as a share of what is expected in it: of the last month
 * more than of the one before that. Earlier months are closed.
 */
const lateShares: readonly { readonly back: number; readonly share: number }[] = [
  { back: 1, share: 0.06 },
  { back: 2, share: 0.03 },
];

/**
 * A delivery by its month: the first one as a file that can be added by hand, or the month that follows it. That file
 * has the new month, and once more the months that were reported late. Fails for any other month, with a sentence.
 */
export function makeDelivery(input: DemoInput, wanted: string): Result<Delivery, string> {
  const { to } = periodOf(input.scenario);
  const at = parseMonth(wanted);
  if (at === to) return ok(firstDelivery(input, at));
  if (at === to + 1) return ok(nextDelivery(input, at));
  return fail(
    `--delivery ${wanted}: give ${formatMonth(to)} (the first) or ${formatMonth(to + 1)} (the next)`,
  );
}

function firstDelivery(input: DemoInput, at: Month): Delivery {
  const drawn = makeDemo(input).truths.map((truth) => ({
    ...truth,
    before: [],
    late: [],
    fresh: truth.rows,
  }));
  return deliveryOf(input.scenario, at, drawn);
}

function nextDelivery(first: DemoInput, at: Month): Delivery {
  // What was provisional is settled now; the new month is provisional.
  const scenario = { ...first.scenario, provisionalFrom: formatMonth(at) };
  const addresses = settle(scenario, first.land);
  const drawn = makeDemo(first).truths.map((truth) => drawnFor({ ...first, scenario }, at, addresses, truth));
  return deliveryOf(scenario, at, drawn);
}

function deliveryOf(scenario: Scenario, at: Month, drawn: readonly Drawn[]): Delivery {
  const rows = drawn.flatMap(({ before, late, fresh }) => [...before, ...late, ...fresh]);
  const name = `demo-incidenten-${formatMonth(at)}-fictief.csv`;
  return { name, csv: toCsv(rows, true), truth: truthOf(scenario, at, drawn) };
}

interface Drawn extends Pick<KindTruth, 'kind' | 'plants'> {
  /** What the delivery before has of the months of the file. */
  readonly before: readonly DemoRow[];
  readonly late: readonly DemoRow[];
  readonly fresh: readonly DemoRow[];
}

function drawnFor(
  input: DemoInput,
  at: Month,
  addresses: ReturnType<typeof settle>,
  { kind, rows }: KindTruth,
): Drawn {
  const place = placesOf(input.scenario, kind, input.land, addresses);
  const draw = (month: Month, share: number, what: string) => {
    const period = { from: month, to: month };
    const levels = new Map([...levelsOf(input, kind, period)].map(([each, level]) => [each, share * level]));
    return drawKind(input, kind, place, {
      levels,
      period,
      apart: [formatMonth(at), what, formatMonth(month)],
    });
  };
  const fresh = draw(at, 1, 'new');
  const late = lateShares.flatMap(({ back, share }) => draw(at - back, share, 'late').rows);
  const reopened = new Set(lateShares.map(({ back }) => at - back));
  const before = rows
    .filter(({ from }) => reopened.has(monthOf(from)))
    .map((row) => ({ ...row, provisional: false }));
  return { kind, plants: fresh.plants, before, late, fresh: fresh.rows };
}

function truthOf(scenario: Scenario, at: Month, drawn: readonly Drawn[]): DeliveryTruth {
  const months: Record<string, Record<string, Counts>> = {};
  for (const { kind, before, late, fresh } of drawn) {
    const all = [...before, ...late, ...fresh];
    for (const month of new Set(all.map(({ from }) => monthOf(from)))) {
      const count = (rows: readonly DemoRow[]): number =>
        rows.filter(({ from }) => monthOf(from) === month).length;
      const counts = { before: count(before), late: count(late), now: count(all) };
      (months[formatMonth(month)] ??= {})[kind.kind] = counts;
    }
  }
  return {
    fictief: true,
    notice: scenario.notice,
    seed: scenario.seed,
    delivery: formatMonth(at),
    months: Object.fromEntries(Object.entries(months).sort(([one], [other]) => (one < other ? -1 : 1))),
    effects: drawn.flatMap(({ plants }) =>
      plants.map(({ plant: { effect }, outcome }) => ({
        id: effect.id,
        change: effect.change,
        drawn: outcome,
      })),
    ),
  };
}
