import libraryGammainc from '@stdlib/math-base-special-gammainc';
import gammaln from '@stdlib/math-base-special-gammaln';

/** Above this x the library takes a series that holds for small a only, and is off by up to some points of a chance. */
const libraryUpTo = 1000;
/** Terms stop where they no longer change the sum. */
const hair = 1e-16;
/** Stands for zero in a continued fraction, which divides by its parts. */
const tiny = 1e-300;

/** The two parts of a gamma function that x divides, as shares of one: `lower` up to x, `upper` beyond it; a > 0, x >= 0. */
export interface GammaParts {
  readonly lower: number;
  readonly upper: number;
}

/** The regularised incomplete gamma functions P(a, x) and Q(a, x). Source: DLMF 8.2.4. */
export function incompleteGamma(a: number, x: number): GammaParts {
  if (x <= libraryUpTo)
    return { lower: libraryGammainc(x, a, true, false), upper: libraryGammainc(x, a, true, true) };
  const front = Math.exp(a * Math.log(x) - x - gammaln(a));
  if (x < a + 1) {
    const lower = front * series(a, x);
    return { lower, upper: 1 - lower };
  }
  const upper = front * fraction(a, x);
  return { lower: 1 - upper, upper };
}

/** DLMF 8.7.1. */
function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let at = a + 1; term > sum * hair; at += 1) {
    term *= x / at;
    sum += term;
  }
  return sum;
}

/** DLMF 8.9.2, by the method of Lentz. */
function fraction(a: number, x: number): number {
  let below = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / below;
  let found = d;
  for (let step = 1; ; step += 1) {
    const over = -step * (step - a);
    below += 2;
    d = 1 / nonZero(over * d + below);
    c = nonZero(below + over / c);
    const factor = d * c;
    found *= factor;
    if (Math.abs(factor - 1) < 1e-15) return found;
  }
}

function nonZero(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
