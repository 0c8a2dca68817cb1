/** From a place in a lattice to itself and the eight around it. */
export function stepsAround(columns: number): number[] {
  return [-columns, 0, columns].flatMap((row) => [row - 1, row, row + 1]);
}

/** Groups of places that touch by a side or a corner. */
export function groupsOf(places: readonly number[], around: readonly number[]): number[][] {
  const left = new Set(places);
  return places.flatMap((start) => {
    if (!left.delete(start)) return [];
    const group = [start];
    // What is added on the way is looked at as well.
    for (const place of group)
      for (const step of around) if (left.delete(place + step)) group.push(place + step);
    return [group];
  });
}
