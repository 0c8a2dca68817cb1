import type { AreaId } from '../domain/area/area.ts';
import { countLimits, rateLimits } from '../domain/density/limits.ts';
import { fewestForColour } from '../domain/thresholds.ts';
import type { Answer } from '../engine/answer.ts';
import { kaart } from '../text/nl/kaart.ts';
import { areaMarks, type AreaMark, type RateBase } from './area-marks.ts';
import { countEntries, measureEntries, type LegendContent } from './legend-entries.ts';
import type { MapContent } from './map-shape.ts';
import type { DrawingContext } from './map-drawing.ts';
import { shapeKeys } from './shape-keys.ts';
import { shortPeriod, shownMonths } from './short-period.ts';

type Context = Pick<DrawingContext, 'title' | 'hasCameras'>;

/** The buurten of an Answer as marks, with their legend: counts, or rates per 1,000 where inhabitants are given. */
export function markedAreas(
  answer: Answer,
  inhabitants: ReadonlyMap<AreaId, number> | null,
  { title, hasCameras }: Context,
): { readonly marks: readonly AreaMark[]; readonly legend: LegendContent } {
  const months = shownMonths(answer);
  const base: RateBase | null = inhabitants === null ? null : { inhabitants, months };
  const limits = base === null ? countLimits(months) : rateLimits;
  const marks = areaMarks(answer.rows, limits, base);
  const few = kaart.legend.fewHere(base === null ? (limits[0] ?? 0) : fewestForColour);
  return {
    marks,
    legend: {
      title: base === null ? kaart.legend.areas(title) : kaart.legend.rates(title, shortPeriod(answer)),
      entries: base === null ? countEntries(limits) : measureEntries(limits),
      keys: shapeKeys(marks, hasCameras),
      notes: [`${few}${base === null ? kaart.legend.periodNote : kaart.legend.rateNote}`],
    },
  };
}

export function areaContent(
  answer: Answer,
  inhabitants: ReadonlyMap<AreaId, number> | null,
  context: DrawingContext,
): MapContent {
  const { marks, legend } = markedAreas(answer, inhabitants, context);
  return {
    is: 'areas',
    legend,
    shapes: marks.map(({ id, figure, value, shape, class: level }) => ({
      key: id,
      rings: context.rings[id] ?? [],
      look: shape,
      class: level,
      figure,
      rate: inhabitants === null ? null : value,
    })),
  };
}
