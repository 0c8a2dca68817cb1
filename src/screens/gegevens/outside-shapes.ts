import type { Ring } from '../../domain/area/area.ts';
import { bounds, centroid } from '../../domain/geo/polygon.ts';
import type { ImportReport } from '../../state/client.ts';

type Outside = ImportReport['outside'];

/** Compass directions as the wind has them, from the north clockwise. */
const directions = ['n', 'no', 'o', 'zo', 'z', 'zw', 'w', 'nw'] as const;
type Direction = (typeof directions)[number];

/** Points outside in one direction, with how far beyond the outline the nearest and the farthest lie, in whole km. */
export interface OutsideRow {
  readonly direction: Direction;
  readonly nearest: number;
  readonly farthest: number;
  readonly records: number;
}

/** What the picture may tell: half of the points in one square; nearly all far away; all close to the outline. */
type OutsideHint = 'one-place' | 'far' | 'near';

/** A drawing in units of CSS pixels, with the north above, and the same as rows. */
export interface OutsideShapes {
  readonly width: number;
  readonly height: number;
  /** Outlines as the `d` of a path. */
  readonly outline: string;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
  /** Circles around the middle of the gemeente. */
  readonly circles: readonly {
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    readonly km: number;
    /** Where its distance is written. */
    readonly label: readonly [x: number, y: number];
  }[];
  /** The most points first. */
  readonly rows: readonly OutsideRow[];
  readonly hint: OutsideHint | null;
}

const width = 360;
const height = 260;
const margin = 16;

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly records: number;
  /** Metres beyond the outline. */
  readonly beyond: number;
  readonly direction: Direction;
}

/**
 * Draws where points lie that are outside the outlines (RD rings in metres); null where there are none, or no
 * outlines. Distances are of the middle of a square to the nearest point of the outline; directions are seen from the
 * centre of mass.
 */
export function outsideShapes(
  outside: Outside,
  outlines: readonly (readonly Ring[])[],
): OutsideShapes | null {
  const rings = outlines.flat();
  const middle = centreOf(outlines);
  if (middle === null || outside.cells.length === 0) return null;
  const placed = outside.cells.map(({ x, y, records }): Placed => {
    const [cx, cy] = [x + outside.side / 2, y + outside.side / 2];
    return { x: cx, y: cy, records, beyond: distance(rings, cx, cy), direction: directionOf(middle, cx, cy) };
  });
  const scale = fit(rings, placed);
  const fullest = Math.max(...placed.map(({ records }) => records));
  const [x, y] = scale.at(...middle);
  return {
    width,
    height,
    outline: rings.map((ring) => pathOf(ring, scale.at)).join(' '),
    dots: placed.map((one) => {
      const [dotX, dotY] = scale.at(one.x, one.y);
      return { x: dotX, y: dotY, radius: 3 + 6 * Math.sqrt(one.records / fullest) };
    }),
    circles: circlesAround(x, y, scale.perPixel),
    rows: rowsOf(placed),
    hint: hintOf(placed),
  };
}

/** The centre of the largest outline would do for one gemeente; of more parts it is the mean of their centres. */
function centreOf(outlines: readonly (readonly Ring[])[]): readonly [number, number] | null {
  const centres = outlines.flatMap((rings) => {
    const centre = centroid(rings);
    return centre === null ? [] : [centre];
  });
  if (centres.length === 0) return null;
  const mean = (axis: 0 | 1): number => centres.reduce((sum, one) => sum + one[axis], 0) / centres.length;
  return [mean(0), mean(1)];
}

/** Metres from a point to the nearest edge. */
function distance(rings: readonly Ring[], x: number, y: number): number {
  let nearest = Infinity;
  for (const ring of rings)
    ring.forEach((to, index) => {
      const from = ring[index === 0 ? ring.length - 1 : index - 1] ?? to;
      const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
      const long = dx * dx + dy * dy;
      const along = long === 0 ? 0 : ((x - from[0]) * dx + (y - from[1]) * dy) / long;
      const part = Math.min(1, Math.max(0, along));
      nearest = Math.min(nearest, Math.hypot(x - from[0] - part * dx, y - from[1] - part * dy));
    });
  return nearest;
}

function directionOf([fromX, fromY]: readonly [number, number], x: number, y: number): Direction {
  const eighths = Math.round((Math.atan2(x - fromX, y - fromY) / Math.PI) * 4);
  return directions[(eighths + 8) % 8] ?? 'n';
}

/** Makes everything fit in the drawing, the same scale both ways. */
function fit(
  rings: readonly Ring[],
  placed: readonly Placed[],
): { readonly at: (x: number, y: number) => readonly [number, number]; readonly perPixel: number } {
  const box = bounds([...rings, placed.map(({ x, y }) => [x, y] as const)]) ?? {
    minX: 0,
    minY: 0,
    maxX: 1,
    maxY: 1,
  };
  const perPixel = Math.max(
    (box.maxX - box.minX) / (width - 2 * margin),
    (box.maxY - box.minY) / (height - 2 * margin),
    1,
  );
  const [midX, midY] = [(box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2];
  return {
    perPixel,
    at: (x, y) => [round(width / 2 + (x - midX) / perPixel), round(height / 2 - (y - midY) / perPixel)],
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function pathOf(ring: Ring, at: (x: number, y: number) => readonly [number, number]): string {
  const points = ring.map(([x, y]) => at(x, y));
  // At this scale most corners of an outline fall on the same pixel.
  const kept = points.filter((point, index) => index === 0 || point.join() !== points[index - 1]?.join());
  return kept.length === 0 ? '' : `M${kept.map((point) => point.join(' ')).join('L')}Z`;
}

const steps = [5, 10, 25, 50, 100, 200];

/** Circles that have room in the drawing, and a place within it for their distance. */
function circlesAround(x: number, y: number, perPixel: number): OutsideShapes['circles'] {
  return steps.flatMap((km) => {
    const radius = (km * 1000) / perPixel;
    const labels = [
      [x, y - radius - 4],
      [x, y + radius + 12],
      [x + radius + 20, y + 4],
      [x - radius - 20, y + 4],
    ] as const;
    const label = labels.find(([at, down]) => at > 24 && at < width - 24 && down > 12 && down < height - 4);
    return radius < 40 || label === undefined ? [] : [{ x, y, km, radius, label }];
  });
}

function rowsOf(placed: readonly Placed[]): OutsideRow[] {
  const rows = directions.flatMap((direction): OutsideRow[] => {
    const own = placed.filter((one) => one.direction === direction);
    if (own.length === 0) return [];
    const km = own.map(({ beyond }) => Math.round(beyond / 1000));
    return [{ direction, nearest: Math.min(...km), farthest: Math.max(...km), records: total(own) }];
  });
  return rows.sort((a, b) => b.records - a.records);
}

function total(placed: readonly Placed[]): number {
  return placed.reduce((sum, { records }) => sum + records, 0);
}

/** Fewer points than this tell nothing. */
const fewest = 5;
const farAway = 50_000;
const closeBy = 2000;

function hintOf(placed: readonly Placed[]): OutsideHint | null {
  const all = total(placed);
  if (all < fewest) return null;
  if (placed.every(({ beyond }) => beyond <= closeBy)) return 'near';
  if (placed.some(({ records }) => records > all / 2)) return 'one-place';
  return total(placed.filter(({ beyond }) => beyond >= farAway)) >= 0.8 * all ? 'far' : null;
}
