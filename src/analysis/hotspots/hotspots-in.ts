import { concentrationOf, type Concentration } from '../../domain/hotspot/concentration.ts';
import { courses, type Course } from '../../domain/hotspot/course.ts';
import { getisOrd } from '../../domain/hotspot/getis-ord.ts';
import { hotCells, type HotCells } from '../../domain/hotspot/hot-cells.ts';
import { sumsAround } from '../../domain/hotspot/sums-around.ts';
import { mostOfIt } from '../../domain/thresholds.ts';
import type { Row } from '../../engine/answer.ts';
import { drawnCells, spotsOf, type MarkedCell, type Spot, type SpotContext } from './spots.ts';
import { codeAt, countsIn, type Ground, type StudyArea } from './study-area.ts';

/** How well the marked squares of the period before held what happened in this one. */
interface HitRate {
  /** Counted in them, of all that was counted in squares that are studied. */
  readonly hits: number;
  readonly of: number;
  /** So many squares, of all that are studied. */
  readonly cells: number;
  readonly tested: number;
  /** The share of what happened against the share of the squares: 1 is no better than any squares. */
  readonly pai: number;
}

/** What stands out in the squares of a gemeente, and what that was held against. */
export interface Hotspots {
  /** Side in metres of a square that was tested, and of one that may be drawn. */
  readonly testedSize: 100 | 500;
  readonly size: 100 | 500;
  readonly ground: Ground;
  /** How many times as much as its even share of a buurt a square may hold by chance. */
  readonly allowance: number;
  /** What was counted in the squares that were looked at, and how many of these there are. */
  readonly tested: Pick<HotCells, 'total'> & { readonly cells: number };
  /** Counted in squares outside the gemeente. */
  readonly outside: number;
  readonly cells: readonly MarkedCell[];
  readonly spots: readonly Spot[];
  /** The fewest squares that hold most of it. */
  readonly concentration: Concentration | null;
  /** Null where nothing was marked before, or the period before is not known. */
  readonly hitRate: HitRate | null;
}

/** What stands out in the rows of squares, and what became of what stood out in those of the period before. */
export function hotspotsIn(
  study: StudyArea,
  rows: readonly Row[],
  before: readonly Row[] | null,
  context: SpotContext,
): Hotspots {
  const { lattice, weights, ground, allowance } = study;
  const { counts, outside } = countsIn(study, rows);
  const hot = (of: Float64Array): HotCells => hotCells(of, weights, lattice, allowance);
  const now = hot(counts);
  const was = before === null ? null : hot(countsIn(study, before).counts);
  const course = courseOf(now, was, study);
  const marked = new Map(
    now.cells.map(({ at }) => [at, course.get(at) === 'persistent' ? 'persistent' : 'new'] as const),
  );
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const expectedAt = (place: number): number => (now.total * (weights[place] ?? 0)) / whole;
  const tested = [...weights.keys()].filter((place) => (weights[place] ?? 0) > 0);
  return {
    testedSize: study.size,
    size: context.size,
    ground,
    allowance,
    tested: { total: now.total, cells: now.tested },
    outside,
    cells: drawnCells(markedCells(study, counts, now, course), context.size),
    spots: spotsOf(study, counts, expectedAt, marked, context),
    concentration: concentrationOf(
      tested.map((place) => counts[place] ?? 0),
      mostOfIt,
    ),
    hitRate: was === null ? null : hitRateOf(counts, now, was),
  };
}

function courseOf(now: HotCells, was: HotCells | null, { lattice }: StudyArea): ReadonlyMap<number, Course> {
  const placesOf = (cells: HotCells | null): number[] => (cells?.cells ?? []).map(({ at }) => at);
  return courses(placesOf(now), placesOf(was), lattice);
}

function markedCells(
  study: StudyArea,
  counts: Float64Array,
  now: HotCells,
  course: ReadonlyMap<number, Course>,
): MarkedCell[] {
  const { weights, lattice } = study;
  const isStudied = weights.map((weight) => Number(weight > 0));
  const z = getisOrd(counts, lattice, isStudied);
  const [around, weighed] = [sumsAround(counts, lattice), sumsAround(weights, lattice)];
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const p = new Map(now.cells.map(({ at, adjusted }) => [at, adjusted]));
  return [...course].map(([at, own]) => {
    const { x, y } = study.cellAt(at);
    const found = z[at] ?? Number.NaN;
    return {
      code: codeAt(study, at),
      x,
      y,
      course: own,
      count: around[at] ?? 0,
      expected: (now.total * (weighed[at] ?? 0)) / whole,
      p: p.get(at) ?? 1,
      z: Number.isNaN(found) ? null : found,
    };
  });
}

function hitRateOf(counts: Float64Array, now: HotCells, was: HotCells): HitRate | null {
  if (was.cells.length === 0 || now.total === 0) return null;
  const hits = was.cells.reduce((sum, { at }) => sum + (counts[at] ?? 0), 0);
  const pai = hits / now.total / (was.cells.length / now.tested);
  return { hits, of: now.total, cells: was.cells.length, tested: now.tested, pai };
}
