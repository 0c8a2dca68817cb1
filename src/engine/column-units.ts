import { missingCount } from '../domain/observation/series.ts';
import type { Series } from '../domain/observation/series.ts';
import type { Span } from '../domain/time/month.ts';
import { eachMonth, stateOfRow } from './column-rows.ts';
import { unitOf } from './rule.ts';

/** What is counted: the months, and the places of kinds and areas by their numbers in the series, -1 for none. */
export interface Frame {
  readonly span: Span;
  readonly kindPlaces: Int32Array;
  readonly kinds: number;
  readonly areaPlaces: Int32Array;
  readonly areas: number;
}

/** Rows by unit of time, kind and area: place `(unit * kinds + kind) * areas + area`, the units from `first`. */
export interface Units extends Frame {
  /** Months in a unit. */
  readonly length: number;
  /** The number of the first unit: its first month divided by `length`. */
  readonly first: number;
  readonly units: number;
  readonly sum: Float64Array;
  readonly state: Uint8Array;
}

/** How many places there would be. */
export function sizeOfUnits({ info }: Series, { span, kinds, areas }: Frame): number {
  return ((span.to - span.from + 1) / unitOf(info) + 2) * kinds * areas;
}

/** Counts every row in the frame, each once. */
export function countUnits(series: Series, frame: Frame): Units {
  const { columns, info } = series;
  const { kinds, areas, areaPlaces } = frame;
  const length = unitOf(info);
  const first = Math.floor(frame.span.from / length);
  const units = Math.floor(frame.span.to / length) - first + 1;
  const sum = new Float64Array(units * kinds * areas);
  const state = new Uint8Array(sum.length);
  eachMonth(series, frame.span, frame.kindPlaces, (start, end, kindPlaces, month) => {
    const base = (Math.floor(month / length) - first) * kinds * areas;
    for (let row = start; row < end; row += 1) {
      const kind = kindPlaces[columns.kind[row] ?? 0] ?? -1;
      const area = areaPlaces[columns.area[row] ?? 0] ?? -1;
      if (kind < 0 || area < 0) continue;
      const at = base + kind * areas + area;
      const count = columns.count[row] ?? missingCount;
      state[at] = (state[at] ?? 0) | stateOfRow(count, columns.provisional[row] === 1);
      if (count !== missingCount) sum[at] = (sum[at] ?? 0) + count;
    }
  });
  return { ...frame, length, first, units, sum, state };
}
