/** Numbers in [0, 1), the same for the same seed. */
export type Chance = () => number;

/** Mulberry32 (Tommy Ettinger, public domain). */
export function seeded(seed: number): Chance {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A count with this mean and `dispersion` times as much variance (negative binomial; Poisson for a dispersion of at
 * most 1): a number of groups that is Poisson, each with a size that is logarithmic, as Quenouille 1949 has it.
 */
export function drawCount(chance: Chance, mean: number, dispersion: number): number {
  if (dispersion <= 1) return drawPoisson(chance, mean);
  const groups = drawPoisson(chance, (mean * Math.log(dispersion)) / (dispersion - 1));
  let total = 0;
  for (let group = 0; group < groups; group += 1) total += drawSize(chance, 1 - 1 / dispersion);
  return total;
}

/** Knuth's product of uniforms, in blocks that cannot underflow. */
function drawPoisson(chance: Chance, mean: number): number {
  let total = 0;
  for (let left = mean; left > 0; left -= 200) {
    const limit = Math.exp(-Math.min(left, 200));
    for (let product = chance(); product > limit; product *= chance()) total += 1;
  }
  return total;
}

/** A logarithmic number: 1, 2, ... with chance share^n / n over -ln(1 - share); by going up until it is reached. */
function drawSize(chance: Chance, share: number): number {
  let left = chance();
  let part = -share / Math.log(1 - share);
  let size = 1;
  while (left > part && size < 10_000) {
    left -= part;
    part *= (share * size) / (size + 1);
    size += 1;
  }
  return size;
}
