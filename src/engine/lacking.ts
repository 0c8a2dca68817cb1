import type { Area, AreaIndex } from '../domain/area/area.ts';
import { isByMonth } from '../domain/observation/own.ts';
import type { Gap, KindId, Series } from '../domain/observation/series.ts';
import { runsOf } from '../domain/observation/vouched.ts';
import { poissonAtMost } from '../domain/stats/poisson.ts';
import { listMonths } from '../domain/time/month.ts';
import type { Month, Span } from '../domain/time/month.ts';
import { countAll } from './breakdown.ts';
import { columnSource } from './column-source.ts';
import { isRelevant } from './pick.ts';
import { layoutOf } from './layout.ts';
import { ruleOf, standingOf } from './rule.ts';

/** So small a chance that so few are just few is taken to be a hole in the list. */
const byChance = 0.001;
/** Fewer shared months show no ratio between two sources. */
const fewestMonths = 6;

/**
 * Months in which lists hold far fewer incidents of a kind than another series of the kind makes likely: a published
 * table, or a list that somebody vouched for. Between the two stands the ratio of the other months; the chance of so
 * few is that of a Poisson count, times the months looked at (Bonferroni). The most unlikely month is judged first, and
 * then taken out of the ratio. `span`: the months that the lists reach over.
 */
export function lackingBeside(
  index: AreaIndex,
  within: Area,
  lists: readonly Series[],
  others: readonly Series[],
  span: Span,
): Gap[] {
  const kinds = [...new Set(lists.flatMap(({ info }) => info.kinds))];
  return kinds.flatMap((kind) => {
    const months = listMonths(span);
    const own = added(lists.map((list) => monthly(index, within, list, kind, months)));
    const lacking = others
      .filter(({ info }) => !info.fictief && isRelevant(index, info, kind, within))
      .flatMap((other) =>
        unlikely(own, monthly(index, within, other, kind, months.filter(isTold(other, kind)))),
      );
    return runsOf([...new Set(lacking)].sort((a, b) => a - b)).map((run): Gap => ({ kind, ...run }));
  });
}

/** Whether a series says how many there were in a month. */
function isTold({ info }: Series, kind: KindId): (month: Month) => boolean {
  if (ruleOf(info) === 'table') return () => true;
  return (month) => standingOf(info, kind, { from: month, to: month }) === 'vouched';
}

/** Counts in the gemeente per month; a month without a figure is not in it. */
function monthly(
  index: AreaIndex,
  within: Area,
  series: Series,
  kind: KindId,
  months: readonly Month[],
): ReadonlyMap<Month, number> {
  if (!isByMonth(series.info) || layoutOf(index, series.info, within, within.level) === null)
    return new Map();
  const buckets = months.map((month) => ({ from: month, to: month }));
  const counted = countAll(index, columnSource(series), { kind, within, level: within.level, buckets });
  return new Map(
    counted.flatMap(({ span, total }): [Month, number][] =>
      total === null ? [] : [[span.from, total.value]],
    ),
  );
}

function added(counts: readonly ReadonlyMap<Month, number>[]): ReadonlyMap<Month, number> {
  const sum = new Map<Month, number>();
  for (const one of counts) for (const [month, count] of one) sum.set(month, (sum.get(month) ?? 0) + count);
  return sum;
}

function unlikely(own: ReadonlyMap<Month, number>, other: ReadonlyMap<Month, number>): Month[] {
  const found: Month[] = [];
  for (;;) {
    const left = [...other.keys()].filter((month) => !found.includes(month));
    if (left.length < fewestMonths) return found;
    const chances = left.map((month) => {
      const rest = left.filter((one) => one !== month);
      const ratio = total(own, rest) / total(other, rest);
      return { month, chance: poissonAtMost(own.get(month) ?? 0, ratio * (other.get(month) ?? 0)) };
    });
    const worst = chances.reduce((least, one) => (one.chance < least.chance ? one : least));
    if (!(worst.chance * other.size < byChance)) return found;
    found.push(worst.month);
  }
}

function total(counts: ReadonlyMap<Month, number>, months: readonly Month[]): number {
  return months.reduce((sum, month) => sum + (counts.get(month) ?? 0), 0);
}
