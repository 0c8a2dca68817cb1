/** A source of chance in [0, 1) that gives the same for the same seed: mulberry32 (Tommy Ettinger, public domain). */
export function chanceFrom(seed: number): () => number {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Deals the values out anew, in place; every order is as likely (Fisher & Yates 1938, Durstenfeld 1964). */
export function deal(values: Int32Array, chance: () => number): void {
  for (let at = values.length - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1));
    const kept = values[at] ?? 0;
    values[at] = values[other] ?? 0;
    values[other] = kept;
  }
}
