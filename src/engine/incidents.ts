import type { Area, AreaIndex } from '../domain/area/area.ts';
import { missingCount } from '../domain/observation/series.ts';
import type { KindId, Series } from '../domain/observation/series.ts';
import type { Span } from '../domain/time/month.ts';
import { summed } from './count.ts';
import type { Sum } from './count.ts';
import { layoutOf } from './layout.ts';
import { candidates, noPeriod, withoutMixing } from './pick.ts';
import type { Need } from './pick.ts';
import type { Impossible } from './raw.ts';
import { rowsIn } from './row-index.ts';
import { fitsUnit, ruleOf, standingOf, unitOf } from './rule.ts';

/** Counts per number that `keyOf` gives a row; null where rows without a figure are among them. */
export interface Keyed {
  readonly series: Series;
  readonly sums: ReadonlyMap<number, Sum | null>;
  readonly total: Sum | null;
}

/** Gives each row of a series a number; the same rows count together. */
export type KeyOf = (series: Series) => (row: number) => number;

/** Counts the rows of one kind in an area and span by a number per row, from the first series in rank that has a confirmed figure, else the first with any. */
export function countBy(
  index: AreaIndex,
  series: readonly Series[],
  asked: { readonly kind: KindId; readonly within: Area; readonly span: Span },
  need: Pick<Need, 'where' | 'when'> & { readonly accepts: (series: Series) => boolean },
  keyOf: KeyOf,
): Keyed | Impossible {
  const fits = (one: Series): boolean =>
    need.accepts(one) &&
    fitsUnit(asked.span, unitOf(one.info)) &&
    layoutOf(index, one.info, asked.within, asked.within.level) !== null;
  const found = candidates(index, series, asked.kind, asked.within, { ...need, fits });
  if ('is' in found) return found;
  const counted = new Map(found.map((one) => [one, countRows(index, one, asked, keyOf(one))]));
  const picked = withoutMixing(found, (one) => hasFigure(counted.get(one)));
  const known = picked.map((one) => counted.get(one)).filter(hasFigure);
  return known.find(({ total }) => total?.unconfirmed !== true) ?? known[0] ?? noPeriod(picked);
}

function hasFigure(keyed: Keyed | null | undefined): keyed is Keyed {
  return keyed !== null && keyed !== undefined;
}

/** Null where the series has no figure for these months. */
function countRows(
  index: AreaIndex,
  series: Series,
  asked: { readonly kind: KindId; readonly within: Area; readonly span: Span },
  keyOf: (row: number) => number,
): Keyed | null {
  const { info, columns } = series;
  const layout = layoutOf(index, info, asked.within, asked.within.level);
  if (layout === null) return null;
  const standing = standingOf(info, asked.kind, asked.span);
  if (standing === 'outside') return null;
  const isConfirmed = standing === 'vouched';
  const sums = new Map<number, Sum | null>();
  let total: Sum | null = summed(0, false, isConfirmed);
  let seen = 0;
  for (const row of rowsIn(series, asked.kind, asked.span)) {
    if ((layout.slotOf[columns.area[row] ?? 0] ?? -1) < 0) continue;
    const count = columns.count[row] ?? missingCount;
    const sum = count === missingCount ? null : summed(count, columns.provisional[row] === 1, isConfirmed);
    const key = keyOf(row);
    sums.set(key, plus(sums.has(key) ? (sums.get(key) ?? null) : zero, sum));
    total = plus(total, sum);
    seen += 1;
  }
  const isSilent = seen === 0 && (!isConfirmed || ruleOf(info) === 'table');
  return isSilent ? null : { series, sums, total };
}

const zero: Sum = { value: 0, provisional: false };

/** Missing and a number together are missing; what nobody vouched for stays so. */
export function plus(a: Sum | null, b: Sum | null): Sum | null {
  if (a === null || b === null) return null;
  if (a.silent === true && b.silent === true) return a;
  const isConfirmed = a.unconfirmed === undefined && b.unconfirmed === undefined;
  return summed(a.value + b.value, a.provisional || b.provisional, isConfirmed);
}
