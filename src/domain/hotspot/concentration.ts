/** How few cells hold most of what was counted. */
export interface Concentration {
  /** The fewest cells that hold it, of so many. */
  readonly cells: number;
  readonly of: number;
}

/** The fewest of the cells that together hold a share of all that was counted; null where nothing was. */
export function concentrationOf(counts: readonly number[], share: number): Concentration | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  let held = 0;
  let cells = 0;
  for (const count of counts.toSorted((a, b) => b - a)) {
    // A hair less, so that 80% of 10 is 8 whatever the computer makes of 0.8 times 10.
    if (held >= share * total - 1e-9) break;
    held += count;
    cells += 1;
  }
  return { cells, of: counts.length };
}
