type Point = readonly [x: number, y: number];

export interface Clusters {
  /** Of every point the number of its cluster, from 0; null for a point that lies in none. */
  readonly of: readonly (number | null)[];
  readonly sizes: readonly number[];
}

/**
 * Groups of points that lie close together: a point with at least `fewest` points within `reach` metres of it, itself
 * and that very distance included, makes a cluster with them. It is no test: chance alone makes groups too.
 * Source: Ester, Kriegel, Sander & Xu 1996.
 */
export function dbscan(points: readonly Point[], reach: number, fewest: number): Clusters {
  const near = points.map(([x, y]) =>
    points.flatMap(([otherX, otherY], at) => (Math.hypot(otherX - x, otherY - y) <= reach ? [at] : [])),
  );
  const isCore = (at: number): boolean => (near[at] ?? []).length >= fewest;
  const of: (number | null)[] = points.map(() => null);
  const sizes: number[] = [];
  points.forEach((_, start) => {
    if (of[start] !== null || !isCore(start)) return;
    const cluster = sizes.length;
    let size = 0;
    const waiting = [start];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (of[at] !== null) continue;
      of[at] = cluster;
      size += 1;
      if (isCore(at)) waiting.push(...(near[at] ?? []));
    }
    sizes.push(size);
  });
  return { of, sizes };
}
