/**
 * Seeded chance, so that the same scenario always gives the same file. The generator uses arithmetic, `Math.sqrt` and
 * `Math.log`, `Math.exp`, `Math.sin` and `Math.cos`: V8 (Node, Chromium) computes these in its own code, the same on
 * every machine. `Math.pow` and `**` are left out: those did change between versions.
 */
export type Random = () => number;

/** FNV-1a over the UTF-16 units of a text, mixed to 32 bits: a seed from a number and names. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/**
 * A stream of numbers in [0, 1) of its own for every list of names, so that a new kind in the scenario leaves what
 * was drawn for the others as it is. The generator is mulberry32 (Tommy Ettinger, public domain).
 */
export function stream(seed: number, ...names: readonly string[]): Random {
  let state = hash([seed, ...names].join('|'));
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function uniform(random: Random, low: number, high: number): number {
  return low + (high - low) * random();
}

/** Standard normal number, by the polar method of Marsaglia (1964). */
export function normal(random: Random): number {
  for (;;) {
    const first = uniform(random, -1, 1);
    const second = uniform(random, -1, 1);
    const square = first * first + second * second;
    if (square > 0 && square < 1) return first * Math.sqrt((-2 * Math.log(square)) / square);
  }
}

/** Exponential number with the given mean. */
export function exponential(random: Random, mean: number): number {
  return -mean * Math.log(1 - random());
}

/** Gamma number with the given shape (at least 1) and mean 1; Marsaglia and Tsang (2000). */
export function gamma(random: Random, shape: number): number {
  const base = shape - 1 / 3;
  const step = 1 / Math.sqrt(9 * base);
  for (;;) {
    const value = normal(random);
    const root = 1 + step * value;
    if (root <= 0) continue;
    const cube = root * root * root;
    if (Math.log(1 - random()) < 0.5 * value * value + base * (1 - cube + Math.log(cube))) {
      return (base * cube) / shape;
    }
  }
}

/** Poisson number; multiplies uniforms (Knuth) in blocks, so that a mean of thousands does not underflow. */
export function poisson(random: Random, mean: number): number {
  let left = mean;
  let total = 0;
  while (left > 0) {
    const block = Math.min(left, 200);
    left -= block;
    const limit = Math.exp(-block);
    for (let product = random(); product > limit; product *= random()) total++;
  }
  return total;
}

/** Index of one of the weights, in proportion to them; weights are at least 0 and not all 0. */
export function choose(random: Random, weights: readonly number[]): number {
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return index;
  }
  return weights.length - 1;
}
