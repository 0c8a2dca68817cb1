import * as v from 'valibot';
import { emptyHours, spreadOverHours } from '../../src/domain/aoristic/aoristic.ts';
import { hourOf, isoWeekday, minuteOfInstant, parseLocal } from '../../src/domain/time/local.ts';
import { method } from './method.ts';
import type { Methods } from './method.ts';

const timezone = v.literal('Europe/Amsterdam');
const stretch = v.object({ from: v.string(), to: v.nullable(v.string()) });

/** At what hour of the week things happen. */
export const timeMethods: Methods = [
  [
    'aoristic',
    method(v.object({ timezone, events: v.array(stretch) }), ({ events }) => {
      const hours = emptyHours();
      for (const { from, to } of events)
        spreadOverHours(hours, { from: parseLocal(from) ?? 0, to: to === null ? null : parseLocal(to) });
      const cells = cellsOf(hours).map(({ value, ...hour }) => ({ ...hour, weight: value }));
      return { cells, total: hours.reduce((sum, weight) => sum + weight, 0) };
    }),
  ],
  [
    'data_clock',
    method(v.object({ timezone, utc: v.array(v.string()) }), ({ utc }) => {
      const hours = emptyHours();
      for (const moment of utc) {
        const minute = minuteOfInstant(Date.parse(moment));
        const at = (isoWeekday(minute) - 1) * 24 + hourOf(minute);
        hours[at] = (hours[at] ?? 0) + 1;
      }
      return { cells: cellsOf(hours).map(({ value, ...hour }) => ({ ...hour, n: value })) };
    }),
  ],
];

/** The hours that are not empty, in order. */
function cellsOf(hours: Float64Array): { isoWeekday: number; hour: number; value: number }[] {
  return [...hours].flatMap((value, at) =>
    value === 0 ? [] : [{ isoWeekday: Math.floor(at / 24) + 1, hour: at % 24, value }],
  );
}
