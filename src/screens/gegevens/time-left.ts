/** Before this share of a file is read its pace says nothing yet. */
const tooSoon = 0.05;

/**
 * Seconds until a file is read, at the pace so far: `elapsed` milliseconds for `done` of `total` bytes. Null while it
 * is too soon to tell, and when all is read.
 */
export function secondsLeft(elapsed: number, done: number, total: number): number | null {
  if (total <= 0 || done >= total || done / total < tooSoon) return null;
  return Math.ceil(((elapsed / done) * (total - done)) / 1000);
}
