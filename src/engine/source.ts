import type { FreeWithin } from '../domain/area/within.ts';
import type { KindId, Series, SeriesInfo } from '../domain/observation/series.ts';
import type { Days } from '../domain/time/day.ts';
import type { Span } from '../domain/time/month.ts';
import type { DrawnPlace } from './question.ts';

/**
 * The port below the gate through which every observation is counted: columns in memory, a prepared cube or a service.
 * What it replies is exact, and never leaves the worker but through the gate.
 */
export interface CountSource {
  readonly info: SeriesInfo;
  /** Sides in metres of the cells that it knows, each once. */
  readonly cellSizes: readonly number[];
  /**
   * Counts once for all kinds of a request: one `Counts` per kind (each named once), in their order; of a kind that the source does not
   * hold nothing is counted. Months that are a gap of the source (`complete.gaps`) count as if it had no rows there.
   */
  readonly count: (request: CountRequest) => readonly Counts[];
  /** The rows themselves, for what cannot be counted without each of them; null where a source does not hold them. */
  readonly rows: Series | null;
  /**
   * The same source with only what lies in the cells of `size` metres of which the centre lies in a free place; null
   * where it knows no place so fine.
   */
  readonly around: (place: FreeWithin, size: 100 | 500) => CountSource | null;
  /**
   * The same source with only what began on some days; null where it knows no days, or in one of their months only the
   * month of something of this kind. One that knows weeks tells of whole weeks, all at once: by no month of them.
   */
  readonly during: (days: Days, kind: KindId) => CountSource | null;
}

/** Plain data, and no more than counting needs: the same request always has the same reply. */
export type CountRequest = CountBy & { readonly kinds: readonly KindId[] };

/** What is counted together. An observation counts in the month in which it begins. */
export type CountBy = ByArea | ByHour | ByCell | ByZone;

interface Placed {
  /** Per area in `info.areas` the counter of its rows, -1 for rows that are left out. */
  readonly slotOf: Int32Array;
}

/** Counters by span; `spans` are made of whole units of time of the source. Place of a count: `span * slots + slot`. */
export interface ByArea extends Placed {
  readonly by: 'area';
  readonly slots: number;
  readonly spans: readonly Span[];
}

/** The 168 hours of the week, Monday 00:00 first, then the rows of which the hour is not known. */
export interface ByHour extends Placed {
  readonly by: 'hour-weekday';
  readonly span: Span;
}

/** RD cells with sides of `size` metres that have a row (see `Counts.cells`), then the rows without a cell. */
export interface ByCell extends Placed {
  readonly by: 'cell';
  readonly span: Span;
  readonly size: number;
}

/**
 * Zones, which may overlap, then what lies in any of them, then what has no place. Each by month of the span or by
 * hour of the day over the whole span (rows of an unknown hour are left out). Place of a count: `zone * parts + part`;
 * all that has no place is in part 0.
 */
export interface ByZone extends Placed {
  readonly by: 'zone';
  readonly span: Span;
  readonly unit: 'month' | 'hour';
  readonly zones: readonly CountZone[];
  /** The counter of rows without a place; null where those are the rows without a cell. */
  readonly unplaced: number | null;
}

/** A cell lies in what is drawn where its centre does; `areas` holds 1 per area in `info.areas` that is part of it. */
export interface CountZone {
  readonly place: DrawnPlace | { readonly is: 'areas'; readonly areas: Uint8Array };
  readonly minus: readonly DrawnPlace[];
}

/** What was counted of one kind. `sum` and `state` have one place per count, in the order that the request tells. */
export interface Counts {
  /** Observations; zero also where there is none. */
  readonly sum: Float64Array;
  /** What is known of each count, see `States`. */
  readonly state: Uint8Array;
  /** By cell: the code of each count but the last, in the order in which they first come up. */
  readonly cells?: readonly string[];
  /** By zone: side in metres of the coarsest cell of all rows with a place, in a zone or not; 0 where none has a cell. */
  readonly cellSize?: number;
}

/** Bits of a state; 0 says that there is no row. */
export const States = {
  hasRow: 1,
  /** One of its rows says that there is no figure: missing is never added up. */
  hasMissing: 2,
  /** One of its rows with a figure is provisional. */
  isProvisional: 4,
  /** By area: one of the areas of a counter has no row in one of the units of time. */
  isPartial: 8,
} as const;

/** The place after the hours of a week: rows of which the hour is not known. */
export const unknownHour = 168;

/** Counts one kind in a source. */
export type Counter = (source: CountSource, kind: KindId, by: CountBy) => Counts;

const nothing: Counts = { sum: new Float64Array(0), state: new Uint8Array(0) };

/** Counts one kind by itself. */
export const countAlone: Counter = (source, kind, by) => source.count({ ...by, kinds: [kind] })[0] ?? nothing;

/**
 * Counts all kinds of one question in a source as soon as one of them is asked for. For one question only, in which a
 * source is always asked for the same. `kindsOf` tells the kinds that may be counted in a source.
 */
export function countTogether(kindsOf: (source: CountSource) => readonly KindId[]): Counter {
  const known = new Map<CountSource, ReadonlyMap<KindId, Counts>>();
  return (source, kind, by) => {
    const found = known.get(source) ?? countKinds(source, kindsOf(source), by);
    known.set(source, found);
    return found.get(kind) ?? countAlone(source, kind, by);
  };
}

function countKinds(source: CountSource, kinds: readonly KindId[], by: CountBy): ReadonlyMap<KindId, Counts> {
  const counted = source.count({ ...by, kinds });
  return new Map(kinds.map((kind, at) => [kind, counted[at] ?? nothing]));
}
