import type { Bands } from '../../../../src/domain/knox/bands.ts';
import type { Events } from '../../../../src/domain/knox/pairs.ts';

export function eventsOf(events: readonly (readonly [x: number, y: number, day: number])[]): Events {
  return {
    x: Float64Array.from(events, ([x]) => x),
    y: Float64Array.from(events, ([, y]) => y),
    day: Int32Array.from(events, ([, , day]) => day),
  };
}

/** Every pair held against every other, the plain way. */
export function allPairs({ x, y, day }: Events, { metres, days }: Bands): number[][] {
  const table = metres.map(() => days.map(() => 0));
  for (let one = 0; one < day.length; one += 1)
    for (let other = one + 1; other < day.length; other += 1) {
      const distance = Math.hypot((x[one] ?? 0) - (x[other] ?? 0), (y[one] ?? 0) - (y[other] ?? 0));
      const apart = Math.abs((day[one] ?? 0) - (day[other] ?? 0));
      const row = table[metres.findLastIndex((from) => distance >= from)];
      const column = days.findLastIndex((from) => apart >= from);
      if (row !== undefined) row[column] = (row[column] ?? 0) + 1;
    }
  return table;
}
