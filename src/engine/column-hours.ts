import { missingCount } from '../domain/observation/series.ts';
import type { Columns, Series } from '../domain/observation/series.ts';
import { hourOf, isoWeekday } from '../domain/time/local.ts';
import { eachMonth, placesOfKinds, stateOfRow } from './column-rows.ts';
import { unknownHour } from './source.ts';
import type { ByHour, CountRequest, Counts } from './source.ts';

/** Longest time between from and to, in minutes, for which the hour counts as known. */
const longestKnownSpan = 180;
const hoursInDay = 24;
const places = unknownHour + 1;

const known = new WeakMap<Columns, Uint8Array>();

/**
 * Of every row the hour of the week of the middle of its time, Monday 00:00 is 0; `unknownHour` where that time is too
 * long. A byte a row, made once: every question of hours asks for it again.
 */
export function hoursOfWeek(columns: Columns): Uint8Array {
  const found = known.get(columns) ?? makeHours(columns);
  known.set(columns, found);
  return found;
}

function makeHours({ from, to, length }: Columns): Uint8Array {
  const hours = new Uint8Array(length);
  for (let row = 0; row < length; row += 1) {
    const start = from[row] ?? 0;
    const lasts = (to[row] ?? 0) - start;
    const middle = start + Math.floor(lasts / 2);
    hours[row] =
      lasts > longestKnownSpan ? unknownHour : (isoWeekday(middle) - 1) * hoursInDay + hourOf(middle);
  }
  return hours;
}

/** Counts rows by hour of the week, all kinds in one walk. */
export function countHours(series: Series, request: CountRequest & ByHour): readonly Counts[] {
  const { columns } = series;
  const { kinds, slotOf, span } = request;
  const hours = hoursOfWeek(columns);
  const sum = new Float64Array(kinds.length * places);
  const state = new Uint8Array(kinds.length * places);
  eachMonth(series, span, placesOfKinds(series, kinds), (start, end, kindPlaces) => {
    for (let row = start; row < end; row += 1) {
      const kind = kindPlaces[columns.kind[row] ?? 0] ?? -1;
      if (kind < 0 || (slotOf[columns.area[row] ?? 0] ?? -1) < 0) continue;
      const at = kind * places + (hours[row] ?? unknownHour);
      const count = columns.count[row] ?? missingCount;
      state[at] = (state[at] ?? 0) | stateOfRow(count, columns.provisional[row] === 1);
      if (count !== missingCount) sum[at] = (sum[at] ?? 0) + count;
    }
  });
  return kinds.map((_, kind) => ({
    sum: sum.slice(kind * places, (kind + 1) * places),
    state: state.slice(kind * places, (kind + 1) * places),
  }));
}
