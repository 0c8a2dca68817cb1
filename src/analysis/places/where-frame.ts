import { contains, type Bounds } from '../../domain/geo/polygon.ts';
import type { DensityGrid } from '../../engine/answer.ts';
import type { Municipality } from '../../policy/municipality.ts';

/** Metres that the small map shows at least, so that the places around a single spot are recognised. */
const leastSide = 4000;
/** Metres around what it is about. */
const margin = 400;
/** Metres around a village, so that its name has room beside a camera that stands there. */
const aroundName = 800;
/** Metres beyond that in which a village still belongs to it. */
const beyond = 300;
/** The share of the colour that may fall off on each side: a faint spot far away makes all others too small to read. */
const tail = 0.03;

/** A share of the colour along one axis: where a cell begins, and what is in it. */
type Column = readonly [from: number, weight: number];

/**
 * What the small map is about, in RD metres: the part of the gemeente with nearly all that has a colour, and the names of
 * the villages there. Null, the whole gemeente, where nothing has.
 */
export function whereFrame(
  density: DensityGrid | null,
  { rings, places }: Pick<Municipality, 'rings' | 'places'>,
): Bounds | null {
  if (density === null) return null;
  const { size } = density;
  const cells = colouredCells(density, Object.values(rings));
  if (cells.length === 0) return null;
  const [minX, maxX] = middleOf(cells.map(({ x, weight }) => [x, weight]));
  const [minY, maxY] = middleOf(cells.map(({ y, weight }) => [y, weight]));
  const box = {
    minX: minX - margin,
    minY: minY - margin,
    maxX: maxX + size + margin,
    maxY: maxY + size + margin,
  };
  return atLeast(withVillages(box, places));
}

/** A village whose name would stand on the edge or just beyond it: without its name nobody knows where one is. */
function withVillages(box: Bounds, places: Municipality['places']): Bounds {
  const isAt = (x: number, y: number, { minX, minY, maxX, maxY }: Bounds): boolean =>
    x > minX - beyond && x < maxX + beyond && y > minY - beyond && y < maxY + beyond;
  return places
    .filter(({ sort, x, y }) => sort === 'dorp' && isAt(x, y, box))
    .reduce(
      ({ minX, minY, maxX, maxY }, { x, y }) => ({
        minX: Math.min(minX, x - aroundName),
        minY: Math.min(minY, y - aroundName),
        maxX: Math.max(maxX, x + aroundName),
        maxY: Math.max(maxY, y + aroundName),
      }),
      box,
    );
}

function colouredCells(
  { x: x0, y: y0, size, columns, isEnough, perKm2 }: DensityGrid,
  areas: Municipality['rings'][string][],
): { readonly x: number; readonly y: number; readonly weight: number }[] {
  return [...isEnough.keys()].flatMap((at) => {
    if (isEnough[at] !== 1) return [];
    const x = x0 + (at % columns) * size;
    const y = y0 + Math.floor(at / columns) * size;
    const isInside = areas.some((parts) => contains(parts, x + size / 2, y + size / 2));
    return isInside ? [{ x, y, weight: perKm2[at] ?? 0 }] : [];
  });
}

/** Where the tails of a weight along an axis end. */
function middleOf(columns: readonly Column[]): [first: number, last: number] {
  const sorted = columns.toSorted(([a], [b]) => a - b);
  const total = sorted.reduce((sum, [, weight]) => sum + weight, 0);
  return [reach(sorted, total * tail), reach(sorted.toReversed(), total * tail)];
}

function reach(columns: readonly Column[], weight: number): number {
  let passed = 0;
  for (const [from, here] of columns) {
    passed += here;
    if (passed > weight) return from;
  }
  return columns.at(-1)?.[0] ?? 0;
}

function atLeast({ minX, minY, maxX, maxY }: Bounds): Bounds {
  const x = Math.max(0, leastSide - (maxX - minX)) / 2;
  const y = Math.max(0, leastSide - (maxY - minY)) / 2;
  return { minX: minX - x, minY: minY - y, maxX: maxX + x, maxY: maxY + y };
}
