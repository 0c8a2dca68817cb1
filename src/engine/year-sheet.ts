import type { Area } from '../domain/area/area.ts';
import type { KindId } from '../domain/observation/series.ts';
import { mayShow } from '../domain/privacy/disclosure.ts';
import type { Disclosure } from '../domain/privacy/disclosure.ts';
import type { Span } from '../domain/time/month.ts';
import { isImpossible } from './ask.ts';
import { countAll } from './breakdown.ts';
import type { Bucket } from './breakdown.ts';
import { wholeUnits } from './bucket.ts';
import { countCells } from './cell.ts';
import type { Sum } from './count.ts';
import { layoutOf } from './layout.ts';
import { areaKey, cellKey, unplacedKey } from './lattice-key.ts';
import { unitOf } from './rule.ts';
import { countAlone } from './source.ts';
import type { CountSource } from './source.ts';
import type { World } from './world.ts';

/** A place in the lattice with its counts in one calendar year. */
export interface Line {
  readonly place: string;
  readonly quarters: readonly (Sum | null)[];
  readonly year: Sum | null;
  /** Smallest count that may be published. */
  readonly k: number;
}

/** What one series says of one kind in one calendar year: a gemeente and the places that it consists of. */
export interface YearSheet {
  readonly by: 'area' | 'cell';
  readonly series: CountSource;
  readonly parts: readonly Line[];
  readonly total: Line;
}

/** What the sheets of a year are made from. */
export interface SheetSource {
  readonly world: World<CountSource>;
  readonly series: CountSource;
  readonly kind: KindId;
  readonly within: Area;
  readonly policy: Disclosure;
  readonly year: Span;
}

/** The gemeente by its buurten, and by its cells where openbaar may see them; as fine as the policy shows. */
export function sheetsOf(source: SheetSource): YearSheet[] {
  const { policy } = source;
  const cells = mayShow(policy.show.openbaar, 'cell500') ? cellSheet(source) : null;
  return [areaSheet(source), cells].filter((sheet) => sheet !== null);
}

function areaSheet({ world, series, kind, within, policy, year }: SheetSource): YearSheet | null {
  const isFine =
    mayShow(policy.show.openbaar, 'buurt') && layoutOf(world.areas, series.info, within, 'buurt') !== null;
  const level = isFine ? 'buurt' : 'gemeente';
  const layout = layoutOf(world.areas, series.info, within, level);
  if (layout === null) return null;
  const count = (buckets: readonly Span[]): readonly Bucket[] =>
    countAll(world.areas, series, { kind, within, level, buckets });
  const quarters = unitOf(series.info) === 12 ? [] : count(wholeUnits(year, 'quarter'));
  const whole = count([year])[0];
  const line = (place: string, k: number, of: (bucket: Bucket) => Sum | null): Line => ({
    place,
    k,
    quarters: quarters.map((bucket) => confirmed(of(bucket))),
    year: whole === undefined ? null : confirmed(of(whole)),
  });
  const groups = isFine ? layout.groups : [];
  const parts = groups.map(({ area }, at) =>
    line(areaKey(area), policy.k.buurt, (bucket) => bucket.sums[at] ?? null),
  );
  if (isFine && layout.unplaced !== null)
    parts.push(line(unplacedKey('area'), policy.k.buurt, (bucket) => bucket.unplaced));
  return {
    by: 'area',
    series,
    parts,
    total: line(areaKey(within.id), totalK(policy), (bucket) => bucket.total),
  };
}

/** What nobody vouched for is not published. */
function confirmed(sum: Sum | null): Sum | null {
  return sum?.unconfirmed === true ? null : sum;
}

/** No place has more than the gemeente: of a sensitive kind a gemeente under the k of its places would narrow them all. */
function totalK({ k, sensitive, show }: Disclosure): number {
  return sensitive && mayShow(show.openbaar, 'buurt') ? Math.max(k.gemeente, k.buurt) : k.gemeente;
}

/** Cells by year only: beside buurten by quarter, cells by quarter would let the two be subtracted. */
function cellSheet({ world, series, kind, within, policy, year }: SheetSource): YearSheet | null {
  const ask = {
    world,
    within,
    kinds: [kind],
    seriesFor: () => [series],
    count: countAlone,
    namesGaps: false,
  };
  const counts = countCells(ask, kind, year, 500);
  if (isImpossible(counts)) return null;
  const line = (place: string, k: number, sum: Sum | null): Line => ({
    place,
    k,
    quarters: [],
    year: confirmed(sum),
  });
  const cells = counts.codes.map((code, at) => line(cellKey(code), policy.k.cell, counts.sums[at] ?? null));
  return {
    by: 'cell',
    series,
    parts: [...cells, line(unplacedKey('cell'), policy.k.cell, counts.unplaced)],
    total: line(areaKey(within.id), totalK(policy), counts.total),
  };
}
