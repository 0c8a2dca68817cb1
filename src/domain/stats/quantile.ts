import betainc from '@stdlib/math-base-special-betainc';
import { incompleteGamma } from './incomplete-gamma.ts';

/**
 * The x at which a gamma distribution of this shape (scale 1) has reached a chance: half the chi-square quantile with
 * twice the shape as degrees of freedom. `tail` is the chance that is left, where that is the small one of both.
 */
export function gammaQuantile(chance: number, shape: number, tail: 'below' | 'above'): number {
  const isAbove = tail === 'above';
  const reached = (x: number): boolean => {
    const { lower, upper } = incompleteGamma(shape, x);
    return isAbove ? upper <= chance : lower >= chance;
  };
  let high = shape + 1;
  while (!reached(high)) high *= 2;
  return firstReached(reached, 0, high);
}

/** The share at which a beta distribution has reached a chance; `tail` as of `gammaQuantile`. */
export function betaQuantile(chance: number, a: number, b: number, tail: 'below' | 'above'): number {
  const isAbove = tail === 'above';
  return firstReached(
    (share) => {
      const found = betainc(share, a, b, true, isAbove);
      return isAbove ? found <= chance : found >= chance;
    },
    0,
    1,
  );
}

/** The first value between two from which something holds, by halving until no number lies between. */
function firstReached(holds: (value: number) => boolean, from: number, to: number): number {
  let [low, high] = [from, to];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return high;
    if (holds(middle)) high = middle;
    else low = middle;
  }
}
