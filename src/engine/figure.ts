import { poissonInterval } from '../domain/stats/poisson.ts';
import type { Figure } from './answer.ts';
import type { Sum } from './count.ts';

/** A count with its exact 95% Poisson interval (Garwood 1936), or as far as it is known, or no figure. */
export function figureOf(sum: Sum | null): Figure {
  if (sum === null) return { is: 'missing' };
  if (sum.silent === true) return { is: 'missing', open: true };
  const { value, provisional } = sum;
  if (sum.unconfirmed === true) return { is: 'unconfirmed', value, provisional };
  const { low, high } = intervalOf(sum.value);
  return { is: 'number', value: sum.value, low, high, provisional: sum.provisional };
}

interface Interval {
  readonly low: number;
  readonly high: number;
}

const known = new Map<number, Interval>();
const mostKept = 20_000;

/** Small counts come back in every map and table, larger ones while a period is dragged: their intervals are kept. */
function intervalOf(count: number): Interval {
  const found = known.get(count);
  if (found !== undefined) return found;
  const { lower, upper } = poissonInterval(count);
  const interval = { low: lower, high: upper };
  if (known.size >= mostKept) known.clear();
  known.set(count, interval);
  return interval;
}
