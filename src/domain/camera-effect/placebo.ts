import type { Month } from '../time/month.ts';
import type { CameraStart } from './design.ts';
import { effectAgainst } from './effect-against.ts';
import type { EvaluationInput } from './evaluate.ts';
import { memoryWidening, widened } from './monthly-memory.ts';
import { countsIn } from './window-counts.ts';
import type { MonthCounts } from './window-counts.ts';
import { windowsOf } from './windows.ts';

/** One try where or when nothing happened. */
interface PlaceboTry {
  /** The imagined start, or the position of the place in the list of comparable places. */
  readonly at: { readonly start: Month } | { readonly place: number };
  readonly percentChange: number;
  /** The interval of the headline would lie wholly below zero. */
  readonly called: boolean;
}

export interface Placebo {
  readonly tries: readonly PlaceboTry[];
  readonly called: number;
  /** How many fell at least as much as the camera's place, or rose where that rose. */
  readonly asLarge: number;
}

/**
 * The same design where nothing happened: at every comparable place at the true start, and at the camera's place at
 * the starts given (see `placeboStarts`) with a year on both sides. Tries that cannot be evaluated are left out;
 * `percentChange` is the headline of the true design. Tries share months, so they are no independent tests.
 */
export function placeboTest(
  input: EvaluationInput,
  starts: readonly CameraStart[],
  percentChange: number,
): Placebo {
  const places = input.comparable.flatMap((counts, place) => tryOne(input, counts, { place }));
  const dates = starts.flatMap((start) =>
    tryOne(
      { ...input, start, windows: { ...input.windows, beforeYears: 1, afterYears: 1 } },
      input.treatment,
      {
        start: start.month,
      },
    ),
  );
  const tries = [...places, ...dates];
  return {
    tries,
    called: tries.filter(({ called }) => called).length,
    asLarge: tries.filter((one) => isAsLarge(one.percentChange, percentChange)).length,
  };
}

function isAsLarge(one: number, percentChange: number): boolean {
  return percentChange <= 0 ? one <= percentChange : one >= percentChange;
}

/** Starts before the true one, every `step` months, with a year of data on both sides that the camera is not in. */
export function placeboStarts(dataFrom: Month, trueStart: Month, step = 3): CameraStart[] {
  const starts: CameraStart[] = [];
  for (let month = trueStart - 12; month - 12 >= dataFrom; month -= step)
    starts.unshift({ month, fromFirstDay: true });
  return starts;
}

function tryOne(input: EvaluationInput, counts: MonthCounts, at: PlaceboTry['at']): PlaceboTry[] {
  const windows = windowsOf(input.start, input.windows, input.data);
  if (!windows.ok) return [];
  const place = countsIn(windows.value, input.data, counts);
  const control = countsIn(windows.value, input.data, input.control);
  if (!place.ok || !control.ok) return [];
  const memory = memoryWidening([place.value, control.value]);
  const effect = effectAgainst(widened(place.value, memory), widened(control.value, memory));
  if (!effect.ok) return [];
  return [
    { at, percentChange: effect.value.measured.percentChange, called: effect.value.direction === 'fall' },
  ];
}
