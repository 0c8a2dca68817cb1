import { areaLevels, isLocal, isWithin } from '../domain/area/area.ts';
import type { AreaId, AreaLevel } from '../domain/area/area.ts';
import { createLocator } from '../domain/area/locate.ts';
import { cellCentre } from '../domain/geo/cell.ts';
import type { Cell } from '../domain/geo/cell.ts';
import { createSeriesBuilder } from '../domain/observation/build.ts';
import type { SeriesBody, SeriesBuilder } from '../domain/observation/build.ts';
import { whens, type KindId, type When, type Where } from '../domain/observation/series.ts';
import { disclosureOf } from '../domain/privacy/disclosure.ts';
import { widened } from '../domain/privacy/keep-time.ts';
import type { Stretch } from '../domain/privacy/keep-time.ts';
import type { Source } from '../sources/source.ts';
import { coarsenArea, coarsenCell, refineArea } from './anonymise.ts';
import type { IntakeContext } from './context.ts';
import { outlyingRecords } from './outlying.ts';
import type { Settled } from './place-book.ts';
import type { RefusedBecause } from './report.ts';
import type { StagedRecord, Staging } from './staging.ts';

/** A series without what is known about it. */
export interface Assembled {
  readonly where: Where;
  readonly when: When;
  readonly body: SeriesBody;
}

export interface Verdicts {
  /** `at` is null where its place is still open. */
  readonly accept: (record: StagedRecord, at: Omit<Placed, 'record' | 'level'> | null) => void;
  readonly refuse: (record: StagedRecord, because: RefusedBecause) => void;
}

/** A record at its place and time, as coarse as they are kept. */
interface Placed {
  readonly record: StagedRecord;
  readonly time: Stretch;
  readonly area: AreaId;
  readonly level: AreaLevel;
  readonly cell: Cell | null;
  /** Its point lies outside the gemeente of which it names a place. */
  readonly isAstray: boolean;
}

/**
 * Puts staged records into series, one per precision of place and time, so that a place is never in one series with
 * what it is a part of. Records whose place is still open are accepted and put nowhere: they are asked about first.
 * Incidents far from the rest of their list are refused, unless a person wants them.
 */
export function assemble(
  source: Source,
  context: IntakeContext,
  staging: Staging,
  places: readonly Settled[],
  verdicts: Verdicts,
  keepsOutlying: boolean,
): Assembled[] {
  const judged = source.sort === 'incidents' && !keepsOutlying;
  const isOutlying = judged ? outlyingRecords(staging) : () => false;
  const settled = createPlacing(source, context, places);
  const place: Placing = (record) => (isOutlying(record) ? 'outside-list' : settled(record));
  const precisionOf = source.sort === 'incidents' ? precisionByKind(staging, place) : ownPrecision;
  const isTwice = source.sort === 'counts' ? createTwiceCheck() : () => false;
  const builders = createBuilders();
  staging.each((record) => {
    const placed = place(record);
    if (typeof placed === 'string') verdicts.refuse(record, placed);
    else if (placed === null) verdicts.accept(record, null);
    else if (isTwice(placed)) verdicts.refuse(record, 'figure-twice');
    else if (builders.push(placed, precisionOf(placed))) verdicts.accept(record, placed);
    else verdicts.refuse(record, 'place-unknown');
  });
  return builders.finish();
}

/** Where a record is kept; the reason why it is refused; null where its place is still open. */
export type Placing = (record: StagedRecord) => Placed | RefusedBecause | null;

export function createPlacing(source: Source, context: IntakeContext, places: readonly Settled[]): Placing {
  const { areas, disclosure } = context;
  const locator = createLocator(context.rings);
  const hasOutlines = Object.keys(context.rings).length > 0;
  const located = new Map<Cell, AreaId | null>();
  // The same cell is the same object for every record: each is located once.
  const locate = (cell: Cell): AreaId | null => {
    const known = located.get(cell);
    if (known !== undefined) return known;
    const found = locator(...cellCentre(cell));
    located.set(cell, found);
    return found;
  };
  return (record) => {
    const at = places[record.place];
    if (at === undefined || at.is === 'left-out') return 'place-left-out';
    if (at.is === 'total') return 'total';
    if (at.is === 'unknown') return 'place-unknown';
    if (at.is === 'open') return null;
    const { keep, keepTime } = disclosureOf(disclosure, record.kind);
    if (source.sort === 'counts') {
      // No month is made of weeks: what may be known by month alone does not come in by week.
      const isTooFine =
        (keep === 'gemeente' && isLocal(at.level)) || (keepTime === 'month' && record.when === 'week');
      const allowed = source.published || !isTooFine;
      return allowed
        ? { record, time: record, area: at.id, level: at.level, cell: null, isAstray: false }
        : 'finer-than-kept';
    }
    const found = record.cell === null ? null : locate(record.cell);
    const isOutside = record.cell !== null && found === null && hasOutlines;
    if (record.byPoint && isOutside) return 'outside-municipality';
    const isAstray = isOutside && isWithin(areas, at.id, context.municipality);
    const area = coarsenArea(areas, refineArea(areas, at.id, found), keep);
    const level = areas.byId.get(area)?.level ?? at.level;
    const cell = record.cell === null ? null : coarsenCell(record.cell, keep);
    return { record, time: widened(record, keepTime), area, level, cell, isAstray };
  };
}

interface Precision {
  readonly where: Where;
  readonly when: When;
}

function ownPrecision(placed: Placed): Precision {
  return { where: placed.level, when: placed.time.when };
}

/**
 * Incidents of one kind stay together, at the finest precision that any of them has: one whose cell or hour is not
 * known still counts in the total of its area, and a question picks one series per kind.
 */
function precisionByKind(staging: Staging, place: Placing): (placed: Placed) => Precision {
  const finest = new Map<KindId, Precision>();
  staging.each((record) => {
    const placed = place(record);
    if (placed === null || typeof placed === 'string') return;
    const own: Precision = { where: placed.cell === null ? placed.level : 'cell', when: placed.time.when };
    const known = finest.get(record.kind) ?? own;
    finest.set(record.kind, {
      where: finer(wheres, known.where, own.where),
      when: finer(whens, known.when, own.when),
    });
  });
  return (placed) => {
    const { where, when } = finest.get(placed.record.kind) ?? ownPrecision(placed);
    // Of what is known by its month or year the day cannot be told: it is no part of a list by day.
    return { where, when: isOfDays(placed.time.when) ? when : placed.time.when };
  };
}

/** A week beside days of its kind is a day that is not known well: only a list of weeks alone is one of weeks. */
function isOfDays(when: When): boolean {
  return when === 'minute' || when === 'day' || when === 'week';
}

const wheres: readonly Where[] = ['cell', ...areaLevels.toReversed()];

function finer<Value>(order: readonly Value[], a: Value, b: Value): Value {
  return order.indexOf(a) <= order.indexOf(b) ? a : b;
}

/** Tells whether a figure for the same kind, period and place was there already. */
function createTwiceCheck(): (placed: Placed) => boolean {
  const seen = new Map<string, Set<string>>();
  return ({ record, area }) => {
    const period = `${record.from} ${record.to} ${record.kind}`;
    const areas = seen.get(period) ?? new Set();
    seen.set(period, areas);
    if (areas.has(area)) return true;
    areas.add(area);
    return false;
  };
}

function createBuilders(): {
  readonly push: (placed: Placed, precision: Precision) => boolean;
  readonly finish: () => Assembled[];
} {
  const builders = new Map<string, Precision & { readonly builder: SeriesBuilder }>();
  return {
    push({ record, time, area, cell }, { where, when }) {
      const key = `${where}-${when}`;
      const known = builders.get(key) ?? { where, when, builder: createSeriesBuilder() };
      builders.set(key, known);
      const { kind, count, provisional } = record;
      return known.builder.push(time.from, time.to, kind, area, cell, count, provisional);
    },
    finish: () =>
      [...builders.values()].map(({ where, when, builder }) => ({ where, when, body: builder.finish() })),
  };
}
