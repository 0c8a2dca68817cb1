import type { AreaId } from '../../domain/area/area.ts';
import { cellCentre, cellCode, snap } from '../../domain/geo/cell.ts';
import type { Course } from '../../domain/hotspot/course.ts';
import type { Municipality } from '../../policy/municipality.ts';
import { nameNear } from '../places/hottest.ts';
import { groupsOf, stepsAround } from './groups.ts';
import type { StudyArea } from './study-area.ts';

/** A square that is marked, or was in the period before. */
export interface MarkedCell {
  readonly code: string;
  /** Lower left corner in RD metres. */
  readonly x: number;
  readonly y: number;
  readonly course: Course;
  /** Counted in three by three squares of those that were tested, where it stands out most, and what was expected there. */
  readonly count: number;
  readonly expected: number;
  /** The chance of so many or more there, corrected for all squares; 1 for one that is marked no more. */
  readonly p: number;
  /** Gi*: how far above the mean, in standard deviations; null where all squares are equal. */
  readonly z: number | null;
}

/** Squares that are marked and touch each other: one place as people see it. */
export interface Spot {
  /** The middle of its busiest square that may be drawn, in RD metres. */
  readonly x: number;
  readonly y: number;
  readonly area: AreaId | null;
  /** A named point within 300 metres of its middle. */
  readonly near: string | null;
  readonly cells: number;
  /** Counted in its squares and those around them, never too few to tell, and expected there. */
  readonly count: number;
  readonly expected: number;
  readonly course: 'persistent' | 'new';
}

/** What stands out in squares that may be drawn: the same, or larger ones that hold those that were tested. */
export function drawnCells(cells: readonly MarkedCell[], size: 100 | 500): MarkedCell[] {
  const order: readonly Course[] = ['persistent', 'new', 'fading'];
  const found = new Map<string, MarkedCell>();
  for (const cell of cells) {
    const { x, y } = snap(cell.x, cell.y, size);
    const code = cellCode(x, y, size);
    const before = found.get(code);
    const [first = cell, second] = before === undefined ? [cell] : [before, cell];
    const most = second !== undefined && second.p < first.p ? second : first;
    const course = order.find((one) => one === first.course || one === second?.course) ?? first.course;
    found.set(code, { ...most, code, x, y, course });
  }
  return [...found.values()];
}

/** What places are told by. */
export interface SpotContext {
  readonly places: Municipality['places'];
  readonly atHomes: boolean;
  /** Side of a square that may be drawn. */
  readonly size: 100 | 500;
}

/** The places that marked squares make up, with those around them as they were tested; most first. */
export function spotsOf(
  study: StudyArea,
  counts: Float64Array,
  expectedAt: (place: number) => number,
  marked: ReadonlyMap<number, 'persistent' | 'new'>,
  { places, atHomes, size }: SpotContext,
): Spot[] {
  const around = stepsAround(study.lattice.columns);
  return groupsOf([...marked.keys()], around)
    .map((cells): Spot => {
      const all = [...new Set(cells.flatMap((place) => around.map((step) => place + step)))];
      const sum = (read: (place: number) => number): number =>
        all.reduce((total, place) => total + read(place), 0);
      const peak = all.reduce((best, place) => ((counts[place] ?? 0) > (counts[best] ?? 0) ? place : best));
      const busiest = study.cellAt(peak);
      const [x, y] = cellCentre(snap(busiest.x, busiest.y, size));
      const isOld = cells.some((place) => marked.get(place) === 'persistent');
      return {
        x,
        y,
        area: study.areaAt(peak),
        near: atHomes ? null : nameNear(places, { x, y }),
        cells: cells.length,
        count: sum((place) => counts[place] ?? 0),
        expected: sum(expectedAt),
        course: isOld ? 'persistent' : 'new',
      };
    })
    .toSorted((a, b) => b.count - a.count);
}
