import type { Area } from '../domain/area/area.ts';
import type { KindId, Series } from '../domain/observation/series.ts';
import { disclosureOf, mayShow } from '../domain/privacy/disclosure.ts';
import type { Disclosure } from '../domain/privacy/disclosure.ts';
import type { Month, Span } from '../domain/time/month.ts';
import { isImpossible } from './ask.ts';
import { countAll } from './breakdown.ts';
import type { Bucket } from './breakdown.ts';
import { wholeUnits } from './bucket.ts';
import { countCells } from './cell.ts';
import type { Sum } from './count.ts';
import { plus } from './incidents.ts';
import { layoutOf } from './layout.ts';
import type { Place } from './raw.ts';
import { coveredSpan, unitOf } from './rule.ts';
import { suppress } from './suppression.ts';
import type { Mark, MarkedRow, YearRow } from './suppression.ts';
import type { World } from './world.ts';

/** What may be published of one count. */
export type Published =
  | { readonly mark: 'open'; readonly sum: Sum }
  | { readonly mark: 'below'; readonly k: number }
  | { readonly mark: 'withheld' | 'missing' };

/** What may be published of one kind in one series: looked up, never worked out for the occasion. */
export interface Lattice {
  readonly at: (place: Place, span: Span) => Published;
}

/** A place in the lattice with its counts in one calendar year. */
interface Line {
  readonly place: string;
  readonly quarters: readonly (Sum | null)[];
  readonly year: Sum | null;
  readonly k: number;
}

type Entries = Map<string, Published>;

const zero: Sum = { value: 0, provisional: false };

/**
 * The publishing lattice of one kind in one series: gemeente and buurten by calendar quarter and year, cells of
 * 500 m by year, as fine as the policy shows in openbaar. The suppression pattern is fixed for the series as it is.
 */
export function createLattice(world: World, series: Series, kind: KindId): Lattice {
  const entries: Entries = new Map();
  const municipality = world.areas.byId.get(world.municipality);
  const policy = disclosureOf(world.disclosure, kind);
  if (municipality !== undefined) {
    for (const year of wholeYearsAround(coveredSpan(series.info))) {
      addAreas(entries, world, series, kind, municipality, policy, year);
      if (mayShow(policy.show.openbaar, 'cell500'))
        addCells(entries, world, series, kind, municipality, policy, year);
    }
  }
  return { at: (place, span) => lookUp(entries, keyOfPlace(place), span, policy, world.municipality) };
}

function wholeYearsAround(span: Span): Span[] {
  const from = Math.floor(span.from / 12) * 12;
  return wholeUnits({ from, to: Math.floor(span.to / 12) * 12 + 11 }, 'year');
}

function addAreas(
  entries: Entries,
  world: World,
  series: Series,
  kind: KindId,
  within: Area,
  policy: Disclosure,
  year: Span,
): void {
  const isFine =
    mayShow(policy.show.openbaar, 'buurt') && layoutOf(world.areas, series.info, within, 'buurt') !== null;
  const level = isFine ? 'buurt' : 'gemeente';
  const layout = layoutOf(world.areas, series.info, within, level);
  if (layout === null) return;
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
  const parts = layout.groups.map(({ area }, at) =>
    line(areaKey(area), policy.k.buurt, (bucket) => bucket.sums[at] ?? null),
  );
  if (layout.unplaced !== null)
    parts.push(line(unplacedKey('area'), policy.k.buurt, (bucket) => bucket.unplaced));
  const total = line(areaKey(within.id), policy.k.gemeente, (bucket) => bucket.total);
  publish(entries, isFine ? parts : [], total, policy.sensitive, year);
}

/** What nobody vouched for is not published. */
function confirmed(sum: Sum | null): Sum | null {
  return sum?.unconfirmed === true ? null : sum;
}

/** Cells by year only: beside buurten by quarter, cells by quarter would let the two be subtracted. */
function addCells(
  entries: Entries,
  world: World,
  series: Series,
  kind: KindId,
  within: Area,
  policy: Disclosure,
  year: Span,
): void {
  const ask = { world, within, kinds: [kind], seriesFor: () => [series] };
  const counts = countCells(ask, kind, year, 500);
  if (isImpossible(counts)) return;
  const line = (place: string, sum: Sum | null): Line => ({
    place,
    k: policy.k.cell,
    quarters: [],
    year: confirmed(sum),
  });
  const parts = [...counts.cells].map(([code, sum]) => line(cellKey(code), sum));
  parts.push(line(unplacedKey('cell'), counts.unplaced));
  const total = { ...line(areaKey(within.id), counts.total), k: policy.k.gemeente };
  const before = entries.get(entryKey(total.place, year));
  publish(entries, parts, total, policy.sensitive, year);
  // The gemeente stands in both tables: what one of them withholds, the other does not give away.
  if (before !== undefined && before.mark !== 'open') entries.set(entryKey(total.place, year), before);
}

function publish(
  entries: Entries,
  parts: readonly Line[],
  total: Line,
  sensitive: boolean,
  year: Span,
): void {
  const marked = suppress({ parts: parts.map(countsOf), total: countsOf(total), sensitive });
  const add = (line: Line, marks: MarkedRow | undefined): void => {
    wholeUnits(year, 'quarter').forEach((quarter, at) => {
      if (line.quarters.length > 0)
        entries.set(entryKey(line.place, quarter), published(marks?.quarters[at], line.quarters[at], line.k));
    });
    entries.set(entryKey(line.place, year), published(marks?.year, line.year, line.k));
  };
  parts.forEach((line, at) => add(line, marked.parts[at]));
  add(total, marked.total);
}

function countsOf({ quarters, year, k }: Line): YearRow {
  return { quarters: quarters.map((sum) => sum?.value ?? null), year: year?.value ?? null, k };
}

function published(mark: Mark | undefined, sum: Sum | null | undefined, k: number): Published {
  if (mark === undefined || mark === 'missing' || sum === null || sum === undefined)
    return { mark: 'missing' };
  if (mark === 'open') return { mark, sum };
  return mark === 'below' ? { mark, k } : { mark };
}

function lookUp(
  entries: Entries,
  place: string,
  span: Span,
  policy: Disclosure,
  municipality: string,
): Published {
  const parts = partsOf(span);
  if (parts.length === 0) return { mark: 'withheld' };
  const found = parts.map((part): Published => {
    const entry = entries.get(entryKey(place, part));
    if (entry !== undefined) return entry;
    return place.startsWith('cell ')
      ? emptyCell(entries.get(entryKey(areaKey(municipality), part)), policy)
      : { mark: 'missing' };
  });
  return found.length === 1 ? (found[0] ?? { mark: 'missing' }) : addUp(found);
}

/** A cell without incidents has no entry; for a sensitive kind it looks like a small one. */
function emptyCell(total: Published | undefined, policy: Disclosure): Published {
  if (total === undefined || total.mark === 'missing') return { mark: 'missing' };
  return policy.sensitive ? { mark: 'withheld' } : { mark: 'open', sum: zero };
}

/** Published counts added up; one that is withheld withholds the sum, without saying which. */
export function addUp(found: readonly Published[]): Published {
  if (found.some(({ mark }) => mark === 'missing')) return { mark: 'missing' };
  let sum: Sum | null = zero;
  for (const one of found) sum = plus(sum, one.mark === 'open' ? one.sum : null);
  return sum === null ? { mark: 'withheld' } : { mark: 'open', sum };
}

/** The calendar years in a span, and the quarters beside them; nothing where it is not made of whole quarters. */
function partsOf(span: Span): Span[] {
  if (span.from % 3 !== 0 || (span.to + 1) % 3 !== 0) return [];
  const parts: Span[] = [];
  for (let from: Month = span.from; from <= span.to;) {
    const length = from % 12 === 0 && from + 11 <= span.to ? 12 : 3;
    parts.push({ from, to: from + length - 1 });
    from += length;
  }
  return parts;
}

function keyOfPlace(place: Place): string {
  switch (place.is) {
    case 'area':
      return areaKey(place.id);
    case 'cell':
      return cellKey(place.code);
    case 'unplaced':
      return unplacedKey(place.needs);
    case 'hour':
    case 'zone':
      // Never published: nothing stands under these keys.
      return place.is;
  }
}

function areaKey(id: string): string {
  return `area ${id}`;
}

function cellKey(code: string): string {
  return `cell ${code}`;
}

function unplacedKey(needs: 'area' | 'cell'): string {
  return `unplaced ${needs}`;
}

function entryKey(place: string, span: Span): string {
  return `${place} ${span.from} ${span.to}`;
}
