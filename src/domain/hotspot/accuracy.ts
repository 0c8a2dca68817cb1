/** How well places that were foreseen hold what happened, after each of them: the first, the first two, and so on. */
export interface Accuracy {
  /** The share of what happened in them. */
  readonly hitRate: readonly number[];
  /** That share against their share of the surface: 1 is no better than chance. Chainey, Tompson & Uhlig 2008. */
  readonly pai: readonly number[];
  /** That against the best that as many places could have done. Hunt 2016. */
  readonly pei: readonly number[];
}

/** A place: what happened, what was foreseen, and its surface in any unit. */
export interface Foreseen {
  readonly observed: number;
  readonly predicted: number;
  readonly area: number;
}

/** The places from the most foreseen on; all empty where nothing happened. */
export function accuracyOf(places: readonly Foreseen[]): Accuracy {
  const pai = (sorted: readonly Foreseen[]): number[] => {
    const surface = cumulated(sorted, ({ area }) => area);
    return cumulated(sorted, ({ observed }) => observed).map((hit, at) => hit / (surface[at] ?? Number.NaN));
  };
  if (places.every(({ observed }) => observed === 0)) return { hitRate: [], pai: [], pei: [] };
  const foreseen = places.toSorted((a, b) => b.predicted - a.predicted);
  const own = pai(foreseen);
  const best = pai(places.toSorted((a, b) => b.observed / b.area - a.observed / a.area));
  return {
    hitRate: cumulated(foreseen, ({ observed }) => observed),
    pai: own,
    pei: own.map((value, at) => value / (best[at] ?? Number.NaN)),
  };
}

/** The share of the whole in the first, the first two, and so on. */
function cumulated(places: readonly Foreseen[], read: (place: Foreseen) => number): number[] {
  const whole = places.reduce((sum, place) => sum + read(place), 0);
  let sum = 0;
  return places.map((place) => {
    sum += read(place);
    return sum / whole;
  });
}
