/** The nearest multiple of five, as CBS rounds registered crimes. Not for computing an interval with afterwards. */
export function roundToFive(count: number): number {
  return Math.round(count / 5) * 5;
}

/** A count as it may be written where fewer than `k` may not be told: `<5` for 1 to 4; a true zero stays `0`. */
export function suppress(count: number, k: number): string {
  return count > 0 && count < k ? `<${k}` : String(count);
}
