import { bounds, contains } from '../geo/polygon.ts';
import type { AreaId, Ring } from './area.ts';

/** Points along each side of the box around an area that are looked at. */
const points = 40;

/**
 * The one of some areas in which most of another lies: of points spread evenly over that one, it holds more than half.
 * Null where none does. RD metres; holes count.
 */
export function mostlyIn(
  outline: readonly Ring[],
  areas: readonly { readonly id: AreaId; readonly rings: readonly Ring[] }[],
): AreaId | null {
  const inside = pointsIn(outline);
  const most = areas
    .map(({ id, rings }) => ({ id, held: inside.filter(([x, y]) => contains(rings, x, y)).length }))
    .reduce<{ id: AreaId; held: number } | null>(
      (best, one) => (best === null || one.held > best.held ? one : best),
      null,
    );
  return most !== null && most.held * 2 > inside.length ? most.id : null;
}

function pointsIn(outline: readonly Ring[]): (readonly [x: number, y: number])[] {
  const box = bounds(outline);
  if (box === null) return [];
  const at = (low: number, high: number, step: number): number =>
    low + ((step + 0.5) / points) * (high - low);
  return Array.from({ length: points * points }, (_, number) => {
    const [column, row] = [number % points, Math.floor(number / points)];
    return [at(box.minX, box.maxX, column), at(box.minY, box.maxY, row)] as const;
  }).filter(([x, y]) => contains(outline, x, y));
}
