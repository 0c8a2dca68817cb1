import type { AreaId } from '../../domain/area/area.ts';
import { cellCentre, snap } from '../../domain/geo/cell.ts';
import { changedCells, type ChangedCell } from '../../domain/hotspot/changed-cells.ts';
import { fewestForVerdict } from '../../domain/thresholds.ts';
import type { Row } from '../../engine/answer.ts';
import { groupsOf, stepsAround } from '../hotspots/groups.ts';
import type { SpotContext } from '../hotspots/spots.ts';
import { countsIn, type StudyArea } from '../hotspots/study-area.ts';
import { nameNear } from '../places/hottest.ts';

type Direction = ChangedCell['side'];

/** A square that may be drawn, in which the one has more or less than chance gives; lower left corner in RD metres. */
interface DifferentSquare {
  readonly x: number;
  readonly y: number;
  readonly side: Direction;
}

/** Squares of one side that touch each other: one place as people see it. */
interface DifferentSpot {
  readonly side: Direction;
  /** The middle of the square that may be drawn where most was counted of both, in RD metres. */
  readonly x: number;
  readonly y: number;
  readonly area: AreaId | null;
  /** A named point within 300 metres of its middle. */
  readonly near: string | null;
  /** Counted in its squares and those around them. */
  readonly one: number;
  readonly other: number;
}

/** Where two counts of the same squares differ by more than chance gives, and what that was held against. */
export interface Differences {
  /** Side in metres of a square that was tested, and of one that may be drawn. */
  readonly testedSize: 100 | 500;
  readonly size: 100 | 500;
  /** Squares that were looked at: those with enough of both in and around them. */
  readonly tested: number;
  /** Counted in squares of the gemeente. */
  readonly placed: Both<number>;
  /** Counted in squares outside the gemeente. */
  readonly outside: Both<number>;
  readonly squares: readonly DifferentSquare[];
  readonly spots: readonly DifferentSpot[];
}

export interface Both<Value> {
  readonly one: Value;
  readonly other: Value;
}

/**
 * What is the same where nothing differs: the count over `share` of the days of both together, or of all that was
 * counted of both (null), as of two subjects of which the one is more common.
 */
export interface Against {
  readonly share: number | null;
  readonly spread: number;
}

/** Where the rows of the one differ from those of the other; null where too few have a place to say so. */
export function differencesIn(
  study: StudyArea,
  rows: Both<readonly Row[]>,
  against: Against,
  context: SpotContext,
): Differences | null {
  const one = countsIn(study, rows.one);
  const other = countsIn(study, rows.other);
  const placed = { one: sum(one.counts), other: sum(other.counts) };
  const total = placed.one + placed.other;
  if (total < fewestForVerdict) return null;
  const { tested, cells } = changedCells({
    one: one.counts,
    other: other.counts,
    lattice: study.lattice,
    share: against.share ?? placed.one / total,
    spread: against.spread,
    isOneSubject: against.share !== null,
  });
  return {
    testedSize: study.size,
    size: context.size,
    tested,
    placed,
    outside: { one: one.outside, other: other.outside },
    squares: drawnSquares(study, cells, context.size),
    spots: spotsIn(study, { one: one.counts, other: other.counts }, cells, context),
  };
}

function sum(counts: Float64Array): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** What differs in squares that may be drawn: the same, or larger ones with the side of what stands out most in them. */
function drawnSquares({ cellAt }: StudyArea, cells: readonly ChangedCell[], size: 100 | 500) {
  const found = new Map<string, DifferentSquare>();
  for (const { at, side } of cells.toSorted((a, b) => b.p - a.p)) {
    const { x, y } = snap(cellAt(at).x, cellAt(at).y, size);
    found.set(`${x} ${y}`, { x, y, side });
  }
  return [...found.values()];
}

/** The places that the squares of each side make up, with those around them as they were tested; largest difference first. */
function spotsIn(
  study: StudyArea,
  counts: Both<Float64Array>,
  cells: readonly ChangedCell[],
  context: SpotContext,
): DifferentSpot[] {
  const around = stepsAround(study.lattice.columns);
  const sides: readonly Direction[] = ['more', 'less'];
  return sides
    .flatMap((side) => {
      const places = cells.filter((cell) => cell.side === side).map(({ at }) => at);
      return groupsOf(places, around).map((group) => spotOf(study, counts, { side, group, around }, context));
    })
    .toSorted((a, b) => Math.abs(b.one - b.other) - Math.abs(a.one - a.other));
}

function spotOf(
  study: StudyArea,
  { one, other }: Both<Float64Array>,
  { side, group, around }: { side: Direction; group: readonly number[]; around: readonly number[] },
  { places, atHomes, size }: SpotContext,
): DifferentSpot {
  const all = [...new Set(group.flatMap((place) => around.map((step) => place + step)))];
  const both = (place: number): number => (one[place] ?? 0) + (other[place] ?? 0);
  const peak = all.reduce((best, place) => (both(place) > both(best) ? place : best));
  const busiest = study.cellAt(peak);
  const [x, y] = cellCentre(snap(busiest.x, busiest.y, size));
  const within = (counts: Float64Array): number =>
    all.reduce((total, place) => total + (counts[place] ?? 0), 0);
  return {
    side,
    x,
    y,
    area: study.areaAt(peak),
    near: atHomes ? null : nameNear(places, { x, y }),
    one: within(one),
    other: within(other),
  };
}
