import type { RingBand } from '../../domain/camera-effect/design.ts';
import { isInShape } from '../../domain/camera-effect/shape.ts';
import type { Shape } from '../../domain/camera-effect/shape.ts';
import { cellCentre, parseCellCode } from '../../domain/geo/cell.ts';
import { polygonArea } from '../../domain/geo/polygon.ts';
import type { Answer } from '../../engine/answer.ts';

type Circle = Extract<Shape, { is: 'circle' }>;

/** With fewer incidents in all months together a place tells nothing. */
const fewestInAll = 5;
/** More places than this are thinned out evenly. */
const mostPlaces = 60;

/**
 * Circles as large as the camera's area on a fixed grid around it, so that they do not overlap, wherever something
 * happened in the whole period: before and after together, so that the period before does not choose them. What
 * cameras watch, the rings and half a circle around them are left out. `cells` is an Answer by 100 m cells.
 */
export function candidatePlaces(
  cells: Answer,
  treatment: Shape,
  rings: readonly RingBand[],
  others: readonly Shape[],
): Circle[] {
  const { x, y, radius } = asCircle(treatment);
  const step = 2 * radius;
  const reach = Math.max(radius, ...rings.map(({ outer }) => outer));
  const counts = new Map<string, { readonly circle: Circle; count: number }>();
  for (const { key, figure } of cells.rows) {
    const cell = parseCellCode(key);
    if (cell === null || figure.is !== 'number') continue;
    const [cx, cy] = cellCentre(cell);
    const [column, row] = [Math.round((cx - x) / step), Math.round((cy - y) / step)];
    const circle: Circle = {
      is: 'circle',
      x: Math.round(x + column * step),
      y: Math.round(y + row * step),
      radius: Math.floor(radius),
    };
    if (!isInShape(circle, cx, cy)) continue;
    const found = counts.get(`${column} ${row}`);
    if (found === undefined) counts.set(`${column} ${row}`, { circle, count: figure.value });
    else found.count += figure.value;
  }
  const free = [...counts.values()]
    .filter(({ count }) => count >= fewestInAll)
    .map(({ circle }) => circle)
    .filter((circle) => Math.hypot(circle.x - x, circle.y - y) > reach + radius)
    .filter((circle) => !others.some((other) => isNear(circle, asCircle(other))))
    .sort((a, b) => a.x - b.x || a.y - b.y);
  const every = Math.max(1, free.length / mostPlaces);
  return free.filter((_, at) => Math.floor(at / every) !== Math.floor((at - 1) / every));
}

function isNear(a: Circle, b: Circle): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) <= a.radius + b.radius;
}

/** A polygon as the circle with the same middle and surface. */
function asCircle(shape: Shape): Circle {
  if (shape.is === 'circle') return shape;
  const corners = shape.rings.flat();
  const mean = (read: (corner: readonly [number, number]) => number): number =>
    corners.reduce((sum, corner) => sum + read(corner), 0) / Math.max(1, corners.length);
  return {
    is: 'circle',
    x: mean(([x]) => x),
    y: mean(([, y]) => y),
    radius: Math.sqrt(polygonArea(shape.rings) / Math.PI),
  };
}
