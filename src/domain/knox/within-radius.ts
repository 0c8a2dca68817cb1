type Point = readonly [x: number, y: number];

/** Which of the places lie within a radius in metres of a point, that very distance included, and the nearest distance of all. */
export function withinRadius(
  [x, y]: Point,
  places: readonly Point[],
  radius: number,
): { readonly within: readonly number[]; readonly nearest: number | null } {
  const distances = places.map(([placeX, placeY]) => Math.hypot(placeX - x, placeY - y));
  return {
    within: distances.flatMap((distance, at) => (distance <= radius ? [at] : [])),
    nearest: distances.length === 0 ? null : Math.min(...distances),
  };
}
