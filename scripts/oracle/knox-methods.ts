import * as v from 'valibot';
import { chanceOf, knox, type Knox, type KnoxCell } from '../../src/domain/knox/knox.ts';
import { nearPairs } from '../../src/domain/knox/pairs.ts';
import { withinRadius } from '../../src/domain/knox/within-radius.ts';
import { readDay } from '../../src/domain/time/day.ts';
import { fromOne, method, number, numbers } from './method.ts';
import type { Methods } from './method.ts';

const point = v.tuple([number, number]);
const inputs = v.object({
  points: v.array(point),
  dates: v.array(v.string()),
  spaceBreaks: numbers,
  timeBreaks: numbers,
  distance: v.literal('euclidean'),
});
const draws = 9999;

function knoxOf(
  { points, dates, spaceBreaks, timeBreaks }: v.InferOutput<typeof inputs>,
  times: number,
): Knox | null {
  const events = {
    x: Float64Array.from(points, ([x]) => x),
    y: Float64Array.from(points, ([, y]) => y),
    day: Int32Array.from(dates, (date) => readDay(date) ?? 0),
  };
  const near = nearPairs(events, { metres: spaceBreaks, days: timeBreaks });
  if (near === null) return null;
  const steps = knox(near, times, 1);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function table({ bands }: Knox, read: (cell: KnoxCell) => number): number[][] {
  return bands.map((row) => row.map(read));
}

/** Whether one burglary brings another, and where that is to be told. */
export const nearRepeatMethods: Methods = [
  [
    'knox',
    method(inputs, (given) => {
      const found = knoxOf(given, draws);
      const first = found?.bands[0]?.[0];
      if (found === null || first === undefined) return null;
      return {
        observed: table(found, ({ observed }) => observed),
        expected: table(found, ({ expected }) => expected),
        ratioFirstCell: first.observed / first.expected,
        pFirstCell: chanceOf(first.atLeast, found.draws),
      };
    }),
  ],
  [
    'knox_observed',
    method(inputs, (given) => {
      const found = knoxOf(given, 0);
      return found && { observed: table(found, ({ observed }) => observed) };
    }),
  ],
  [
    'letter_radius',
    method(v.object({ burglary: point, radius: number, addresses: v.array(point) }), (given) => {
      const { within, nearest } = withinRadius(given.burglary, given.addresses, given.radius);
      return { withinRadius: fromOne(within), nearest };
    }),
  ],
];
