import type { KindId } from '../../src/domain/observation/series.ts';
import { disclosureOf } from '../../src/domain/privacy/disclosure.ts';
import type { DisclosurePolicy } from '../../src/domain/privacy/disclosure.ts';
import type { Rule } from '../../src/engine/rule.ts';
import type { World } from '../../src/engine/world.ts';
import { askEverything } from './ask.ts';
import type { Plan } from './ask.ts';
import { keyOf } from './known.ts';
import type { Entry, Known } from './known.ts';
import { rangesOf } from './solve.ts';
import type { Range, Wanted } from './solve.ts';
import { systemOf } from './system.ts';
import type { Reading } from './system.ts';

/** A world to attack. */
export interface Target {
  readonly world: World;
  readonly plan: Plan;
  readonly ruleOf: (kind: KindId) => Rule;
}

/**
 * What an attack found of one rule. `attacked`: counts that were withheld or said to be below k; `exact`: those that
 * can have one value only; `narrowed`: small ones of which a value under k that they could have by themselves is ruled
 * out. `open`: counts that were shown.
 */
interface Tally {
  readonly attacked: number;
  readonly exact: number;
  readonly narrowed: number;
  readonly open: number;
}

export interface Outcome {
  readonly questions: number;
  readonly rules: Readonly<Record<Rule, Tally>>;
  /** What was found exactly, to mend it. */
  readonly found: readonly { readonly entry: Entry; readonly range: Range; readonly reading: Reading }[];
}

const none: Tally = { attacked: 0, exact: 0, narrowed: 0, open: 0 };

/** Asks a world everything, and works out by linear programming what was not told. */
export function attack({ world, plan, ruleOf }: Target): Outcome {
  const known = askEverything(world, plan);
  const isPublic = (kind: KindId): boolean =>
    world.series.some(({ info }) => info.published && info.kinds.includes(kind));
  // What the police publishes of the gemeente is no secret of this page.
  const hidden = [...known.entries.values()].filter(
    (entry) => isAttacked(entry) && !(entry.spot.is === 'total' && isPublic(entry.kind)),
  );
  const wanted: Wanted = new Map(hidden.map((entry) => [nameOf(entry), wantedOf(entry, world.disclosure)]));
  const readings: readonly Reading[] = plan.kinds.some((kind) => ruleOf(kind) === 'table')
    ? ['unknown', 'zero']
    : ['unknown'];
  const exact = new Map<string, Outcome['found'][number]>();
  const narrowed = new Set<string>();
  for (const reading of readings) {
    const ranges = rangesOf(systemOf(known, { policy: world.disclosure, ruleOf, reading }), wanted);
    for (const entry of hidden) {
      const range = ranges.get(nameOf(entry));
      if (range === undefined) continue;
      // Whoever takes a gap for zero and is wrong has found nothing.
      if (range.low >= range.high && range.low === entry.truth)
        exact.set(nameOf(entry), { entry, range, reading });
      else if (isNarrow(range, entry, world.disclosure)) narrowed.add(nameOf(entry));
    }
  }
  const tally = (rule: Rule): Tally => {
    const of = hidden.filter(({ kind }) => ruleOf(kind) === rule);
    return {
      attacked: of.length,
      exact: of.filter((entry) => exact.has(nameOf(entry))).length,
      narrowed: of.filter((entry) => narrowed.has(nameOf(entry)) && !exact.has(nameOf(entry))).length,
      open: shownOf(known, (kind) => ruleOf(kind) === rule),
    };
  };
  const rules = { list: tally('list'), complete: tally('complete'), table: tally('table') };
  return { questions: known.questions, rules, found: [...exact.values()] };
}

export function addOutcomes(outcomes: readonly Outcome[]): Outcome {
  const sum = (rule: Rule): Tally =>
    outcomes.reduce(
      (to, { rules }) => ({
        attacked: to.attacked + rules[rule].attacked,
        exact: to.exact + rules[rule].exact,
        narrowed: to.narrowed + rules[rule].narrowed,
        open: to.open + rules[rule].open,
      }),
      none,
    );
  return {
    questions: outcomes.reduce((all, { questions }) => all + questions, 0),
    rules: { list: sum('list'), complete: sum('complete'), table: sum('table') },
    found: outcomes.flatMap(({ found }) => found),
  };
}

function nameOf({ kind, spot, span }: Entry): string {
  return keyOf(kind, spot, span);
}

function isAttacked({ said, truth }: Entry): boolean {
  return truth !== null && (said.is === 'withheld' || said.is === 'below');
}

function shownOf({ entries }: Known, isOf: (kind: KindId) => boolean): number {
  return [...entries.values()].filter(({ kind, said }) => said.is === 'number' && isOf(kind)).length;
}

/** Every value that a small count could have by itself; of another count that it has two values. */
function wantedOf(entry: Entry, policy: DisclosurePolicy): Range {
  const small = smallRange(entry, policy);
  const truth = entry.truth ?? 0;
  const own = { low: Math.max(0, truth - 1), high: truth + 1 };
  return small === null ? own : { low: Math.min(small.low, own.low), high: Math.max(small.high, own.high) };
}

function isNarrow(range: Range, entry: Entry, policy: DisclosurePolicy): boolean {
  const small = smallRange(entry, policy);
  return small !== null && (range.low > small.low || range.high < small.high);
}

/** The values under k, for a count that is one of them: from 1, or from 0 where a zero is withheld as well. */
function smallRange({ kind, spot, truth }: Entry, policy: DisclosurePolicy): Range | null {
  const { k, sensitive } = disclosureOf(policy, kind);
  const smallest =
    spot.is === 'total'
      ? k.gemeente
      : spot.is === 'cell' || (spot.is === 'unplaced' && spot.from === 'cell')
        ? k.cell
        : k.buurt;
  const low = sensitive ? 0 : 1;
  return truth !== null && truth >= low && truth < smallest ? { low, high: smallest - 1 } : null;
}
