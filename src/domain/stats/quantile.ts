import betainc from '@stdlib/math-base-special-betainc';
import gammaln from '@stdlib/math-base-special-gammaln';
import { incompleteGamma } from './incomplete-gamma.ts';

/** Relative step at which an x is known as well as the functions that it follows from. */
const closeEnough = 1e-12;

/**
 * The x at which a gamma distribution of this shape (scale 1) has reached a chance: half the chi-square quantile with
 * twice the shape as degrees of freedom. `tail` is the chance that is left, where that is the small one of both.
 * Newton's method, kept between what is known to be too low and too high.
 */
export function gammaQuantile(chance: number, shape: number, tail: 'below' | 'above'): number {
  let [low, high] = [0, Number.POSITIVE_INFINITY];
  let x = gammaStart(chance, shape, tail);
  for (;;) {
    const { lower, upper } = incompleteGamma(shape, x);
    const excess = tail === 'above' ? chance - upper : lower - chance;
    if (excess >= 0) high = x;
    else low = x;
    const density = Math.exp((shape - 1) * Math.log(x) - x - gammaln(shape));
    const newton = x - excess / density;
    const middle = high === Number.POSITIVE_INFINITY ? 2 * x : (low + high) / 2;
    const next = newton > low && newton < high ? newton : middle;
    if (Math.abs(next - x) <= closeEnough * x) return next;
    x = next;
  }
}

/** Near it, by the cube root of a gamma number, which is nearly normal. Source: Wilson and Hilferty 1931. */
function gammaStart(chance: number, shape: number, tail: 'below' | 'above'): number {
  const z = tail === 'above' ? normalTail(chance) : -normalTail(chance);
  const root = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape));
  return root > 0 ? shape * root ** 3 : shape / 2;
}

/** The z beyond which about this chance lies, to 0.003. Source: Abramowitz and Stegun 26.2.22. */
function normalTail(chance: number): number {
  if (chance > 0.5) return -normalTail(1 - chance);
  const t = Math.sqrt(-2 * Math.log(chance));
  return t - (2.30753 + 0.27061 * t) / (1 + 0.99229 * t + 0.04481 * t * t);
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
