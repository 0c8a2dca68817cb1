/**
 * How much of a year falls in each of its months (or quarters), as multiples of an even share: the mean of the counts
 * of that season over all of them, so that the weights add up to `perYear`. Position p belongs to season p modulo
 * `perYear`. Even where a season has fewer than two known counts, or nothing was counted. Null counts (unknown, left
 * out) take no part.
 */
export function seasonWeights(counts: readonly (number | null)[], perYear: number): readonly number[] {
  const even = Array.from({ length: perYear }, () => 1);
  const means = even.map((_, season) =>
    mean(counts.filter((_count, position) => position % perYear === season)),
  );
  const total = means.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  if (total === 0 || means.includes(null)) return even;
  return means.map((value) => ((value ?? 0) * perYear) / total);
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return null;
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}
