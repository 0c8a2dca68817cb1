/** Shapes of the ground made small enough to draw: cut off at the gemeente, joined, simplified. RD metres. */
import { lineString, polygon, simplify } from '@turf/turf';
import type { Ring } from '../../src/domain/area/area.ts';
import type { BackgroundLine, BackgroundSurface } from '../../src/domain/geo/background.ts';
import { bounds, contains, polygonArea } from '../../src/domain/geo/polygon.ts';

/** Metres that a simplified line may lie beside the real one: less than its width on the screen. */
const tolerance = { line: 2, surface: 3 } as const;
/** Square metres under which a surface is a speck at every zoom. */
const smallest = { water: 150, bebouwd: 60 } as const;
/** Side in metres of the cells by which is told what lies in the gemeente. */
const cellSide = 50;

/** Whether a point lies in an area, or at most `margin` metres outside it: told per cell, and so within some metres. */
export function insideOf(
  areas: readonly (readonly Ring[])[],
  margin: number,
): (x: number, y: number) => boolean {
  const boxed = areas.flatMap((rings) => {
    const box = bounds(rings);
    return box === null ? [] : [{ rings, box }];
  });
  const known = new Map<string, boolean>();
  return (x, y) => {
    const [column, row] = [Math.floor(x / cellSide), Math.floor(y / cellSide)];
    const key = `${column} ${row}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const [east, north] = [(column + 0.5) * cellSide, (row + 0.5) * cellSide];
    const is = boxed.some(
      ({ rings, box }) =>
        east >= box.minX - margin &&
        east <= box.maxX + margin &&
        north >= box.minY - margin &&
        north <= box.maxY + margin &&
        (contains(rings, east, north) || (margin > 0 && isNear(rings, east, north, margin))),
    );
    known.set(key, is);
    return is;
  };
}

function isNear(rings: readonly Ring[], x: number, y: number, margin: number): boolean {
  return rings.some((ring) =>
    ring.some(([ax, ay], index) => {
      const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const along = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
      const share = Math.min(1, Math.max(0, along));
      return Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay)) <= margin;
    }),
  );
}

/** The stretches of a line that lie inside, each with the point on both sides at which it leaves. */
export function clipLine(points: Ring, isInside: (x: number, y: number) => boolean): Ring[] {
  const found: Ring[] = [];
  let start: number | null = null;
  points.forEach(([x, y], at) => {
    const is = isInside(x, y);
    if (is) start ??= at;
    if (start === null || (is && at < points.length - 1)) return;
    const stretch = points.slice(Math.max(0, start - 1), at + 1);
    if (stretch.length > 1) found.push(stretch);
    start = null;
  });
  return found;
}

/** Lines of the same sort and name that meet end to end, with nothing of the same name beside them, as one: a name needs room. */
export function joinLines(lines: readonly BackgroundLine[]): BackgroundLine[] {
  const groups = new Map<string, BackgroundLine[]>();
  for (const line of lines) {
    const key = `${line.sort} ${line.name ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : joinPaths(group.map(({ points }) => points)).map((points) => ({ ...first, points }));
  });
}

function joinPaths(paths: readonly Ring[]): Ring[] {
  const chains = new Set<Ring>(paths);
  const ends = new Map<string, Ring[]>();
  const endsOf = (path: Ring): string[] => [keyOf(path[0]), keyOf(path.at(-1))];
  const put = (path: Ring): void =>
    endsOf(path).forEach((end) => ends.set(end, [...(ends.get(end) ?? []), path]));
  const take = (path: Ring): void =>
    endsOf(path).forEach((end) =>
      ends.set(
        end,
        (ends.get(end) ?? []).filter((other) => other !== path),
      ),
    );
  paths.forEach(put);
  for (const end of [...ends.keys()]) {
    const [one, other, ...more] = ends.get(end) ?? [];
    if (one === undefined || other === undefined || more.length > 0 || one === other) continue;
    take(one);
    take(other);
    chains.delete(one);
    chains.delete(other);
    const before = keyOf(one.at(-1)) === end ? one : one.toReversed();
    const after = keyOf(other[0]) === end ? other : other.toReversed();
    const joined = [...before, ...after.slice(1)];
    chains.add(joined);
    put(joined);
  }
  return [...chains];
}

function keyOf(point: Ring[number] | undefined): string {
  return point === undefined ? '' : point.join(' ');
}

/** A line with no more corners than one can see, in whole metres. */
export function simplifyLine(line: BackgroundLine): BackgroundLine {
  const { coordinates } = simplify(lineString(line.points.map(([x, y]) => [x, y])), {
    tolerance: tolerance.line,
  }).geometry;
  return { ...line, points: coordinates.map(pointOf) };
}

/** A surface with no more corners than one can see; null where it is a speck. */
export function simplifySurface({ sort, rings }: BackgroundSurface): BackgroundSurface | null {
  const [edge, ...holes] = rings;
  if (edge === undefined || polygonArea([edge]) < smallest[sort]) return null;
  const kept = [edge, ...holes.filter((hole) => polygonArea([hole]) >= smallest[sort])];
  const { coordinates } = simplify(polygon(kept.map((ring) => ring.map(([x, y]) => [x, y]))), {
    tolerance: tolerance.surface,
  }).geometry;
  const drawn = coordinates.map((ring) => ring.map(pointOf)).filter((ring) => ring.length >= 4);
  return drawn.length === 0 ? null : { sort, rings: drawn };
}

function pointOf([x = 0, y = 0]: readonly number[]): [number, number] {
  return [Math.round(x), Math.round(y)];
}
