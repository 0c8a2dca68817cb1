import type { Municipality } from './municipality.ts';

/** A point that has a name, in RD metres. */
export interface Spot {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** Points that a meeting speaks of: stations and cameras. Of two on one spot the first gives it its name. */
export function namedSpots({ places, cameras }: Pick<Municipality, 'places' | 'cameras'>): Spot[] {
  const stations = places.filter(({ sort }) => sort === 'station');
  const all = [...stations, ...cameras].map(({ name, x, y }) => ({
    name,
    x: Math.round(x),
    y: Math.round(y),
  }));
  return all.filter((spot, at) => all.findIndex(({ x, y }) => x === spot.x && y === spot.y) === at);
}

/** The name of a point; null where it has none. */
export function spotName(
  municipality: Pick<Municipality, 'places' | 'cameras'>,
  { x, y }: { readonly x: number; readonly y: number },
): string | null {
  return namedSpots(municipality).find((spot) => spot.x === x && spot.y === y)?.name ?? null;
}
