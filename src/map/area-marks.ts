import { rampClass } from '../domain/density/classes.ts';
import type { AreaId } from '../domain/area/area.ts';
import { fewestForColour } from '../domain/thresholds.ts';
import type { Figure, Row } from '../engine/answer.ts';
import { countShown } from '../text/figure-text.ts';
import { shapeOf, type CellMark } from './cell-marks.ts';
import type { Limits } from '../domain/density/limits.ts';

/** An area as it is drawn; `value` is what its class is made of, null where there is none. */
export interface AreaMark {
  readonly id: AreaId;
  readonly figure: Figure;
  readonly value: number | null;
  readonly shape: CellMark['shape'];
  readonly class: number;
}

/** Inhabitants per area, and the length of the period: what turns a count into a rate per 1,000 a year. */
export interface RateBase {
  readonly inhabitants: ReadonlyMap<AreaId, number>;
  readonly months: number;
}

/** Fewer inhabitants than this, and a rate says more about the few than about the place. */
export const fewestInhabitants = 100;

/**
 * Count per 1,000 inhabitants: of a year and longer in an average year, of a shorter period as it is, for a month times
 * twelve is no year. Null where too few people live there to say so.
 */
export function perThousand(count: number, inhabitants: number | undefined, months: number): number | null {
  if (inhabitants === undefined || inhabitants < fewestInhabitants || months <= 0) return null;
  return (count / inhabitants) * 1000 * Math.min(1, 12 / months);
}

/** The rows of an Answer by area as marks: counts, or rates where a base is given. No rate is drawn as no figure; few have no class. */
export function areaMarks(rows: readonly Row[], limits: Limits, base: RateBase | null): AreaMark[] {
  return rows.map(({ key, figure }) => {
    const count = countShown(figure);
    if (count === null) return { id: key, figure, value: null, shape: shapeOf(figure), class: -1 };
    const value = base === null ? count : perThousand(count, base.inhabitants.get(key), base.months);
    if (value === null) return { id: key, figure, value, shape: 'dot', class: -1 };
    const isEnough = count >= fewestForColour;
    return { id: key, figure, value, shape: 'fill', class: isEnough ? rampClass(value, limits) : -1 };
  });
}
