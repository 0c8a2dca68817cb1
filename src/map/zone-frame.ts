import type { AreaId, Ring } from '../domain/area/area.ts';
import type { Bounds } from '../domain/geo/polygon.ts';
import type { Background } from '../domain/geo/background.ts';
import type { DrawnGround } from './background-picture.tsx';
import { areaAt, type Rings } from './rings.ts';

/** A piece of the country in RD metres as a drawing in CSS pixels, north up. */
export interface ZoneFrame {
  readonly width: number;
  readonly height: number;
  readonly bounds: Bounds;
  /** CSS pixels per metre. */
  readonly scale: number;
}

type Point = readonly [x: number, y: number];

/** Shows all of `box`, as large as fits, in the middle of `width` x `height` CSS pixels. */
export function zoneFrame(box: Bounds, width: number, height: number): ZoneFrame {
  const [wide, high] = [Math.max(1, box.maxX - box.minX), Math.max(1, box.maxY - box.minY)];
  const scale = Math.min(width / wide, height / high);
  const [x, y] = [(box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2];
  const [halfX, halfY] = [width / scale / 2, height / scale / 2];
  return {
    width,
    height,
    scale,
    bounds: { minX: x - halfX, minY: y - halfY, maxX: x + halfX, maxY: y + halfY },
  };
}

/** An RD point in pixels from the upper left. */
export function pixelOf({ bounds, scale }: ZoneFrame, [x, y]: Point): Point {
  return [(x - bounds.minX) * scale, (bounds.maxY - y) * scale];
}

/** Rings as the `d` of one path, to a tenth of a pixel; fill it by the even-odd rule. */
export function pathOf(frame: ZoneFrame, rings: readonly Ring[]): string {
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  return rings
    .map((ring) => `M${ring.map((point) => pixelOf(frame, point).map(tenth).join(' ')).join('L')}Z`)
    .join('');
}

/** What lies on the ground in a frame, for a drawing. */
export function drawnGround(frame: ZoneFrame, background: Background | null): DrawnGround {
  const { width, height } = frame;
  return { background, width, height, unit: 1, pointOf: (point) => pixelOf(frame, point) };
}

export function isInFrame({ bounds }: ZoneFrame, [x, y]: Point): boolean {
  return x >= bounds.minX && x <= bounds.maxX && y >= bounds.minY && y <= bounds.maxY;
}

/** A round number of metres that takes up to a quarter of the width. */
export function scaleBar({ width, scale }: ZoneFrame): number {
  const room = width / 4 / scale;
  const power = 10 ** Math.floor(Math.log10(room));
  return ([5, 2, 1].find((factor) => factor * power <= room) ?? 1) * power;
}

/** Points along each side that are looked at. */
const samples = 32;

/** A place for the name of every area in view: about the middle of what is seen of it and `may` hold a name. RD metres. */
export function seenAreas(
  { bounds }: ZoneFrame,
  rings: Rings,
  may: (point: Point) => boolean = () => true,
): readonly { readonly id: AreaId; readonly at: Point; readonly share: number }[] {
  const found = new Map<AreaId, Point[]>();
  for (let index = 0; index < samples * samples; index += 1) {
    const x = bounds.minX + (((index % samples) + 0.5) / samples) * (bounds.maxX - bounds.minX);
    const y = bounds.minY + ((Math.floor(index / samples) + 0.5) / samples) * (bounds.maxY - bounds.minY);
    const id = areaAt(rings, x, y);
    if (id !== null && may([x, y])) found.set(id, [...(found.get(id) ?? []), [x, y]]);
  }
  return [...found].map(([id, points]) => ({
    id,
    at: nearestToMean(points),
    share: points.length / samples ** 2,
  }));
}

function nearestToMean(points: readonly Point[]): Point {
  const mean = (at: 0 | 1): number => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const away = (point: Point): number => Math.hypot(point[0] - x, point[1] - y);
  return points.reduce((best, point) => (away(point) < away(best) ? point : best), points[0] ?? [x, y]);
}
