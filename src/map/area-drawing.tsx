import type { AreaId } from '../domain/area/area.ts';
import { fewestForColour } from '../domain/thresholds.ts';
import type { Answer } from '../engine/answer.ts';
import { kaart } from '../text/nl/kaart.ts';
import { areaMarks, type AreaMark, type RateBase } from './area-marks.ts';
import { countLimits, rateLimits } from '../domain/density/limits.ts';
import { figureText } from '../text/figure-text.ts';
import { areaLayers } from './layers/areas.ts';
import { countEntries, measureEntries } from './legend-entries.ts';
import { Legend } from './legend.tsx';
import type { DrawingContext, MapDrawing } from './map-drawing.ts';
import { areaAt } from './rings.ts';
import { shapeKeys } from './shape-keys.ts';
import { shortPeriod, shownMonths } from './short-period.ts';

/** Counts per buurt, or rates per 1,000 inhabitants a year where inhabitants are given. */
export function areaDrawing(
  answer: Answer,
  inhabitants: ReadonlyMap<AreaId, number> | null,
  { rings, title, hasCameras }: DrawingContext,
): MapDrawing {
  const months = shownMonths(answer);
  const base: RateBase | null = inhabitants === null ? null : { inhabitants, months };
  const limits = base === null ? countLimits(months) : rateLimits;
  const period = shortPeriod(answer);
  const marks = areaMarks(answer.rows, limits, base);
  const byArea = new Map(marks.map((mark) => [mark.id, mark]));
  const shaped = (shape: AreaMark['shape']): AreaId[] =>
    marks.filter((mark) => mark.shape === shape).map(({ id }) => id);
  return {
    layers: (ground) => areaLayers(marks, ground),
    hatched: shaped('hatch'),
    dotted: shaped('dot'),
    legend: (
      <Legend
        title={base === null ? kaart.legend.areas(title) : kaart.legend.rates(title, period)}
        entries={base === null ? countEntries(limits) : measureEntries(limits)}
        keys={shapeKeys(marks, hasCameras)}
        notes={[
          `${kaart.legend.fewHere(base === null ? (limits[0] ?? 0) : fewestForColour)}${base === null ? kaart.legend.periodNote : kaart.legend.rateNote}`,
        ]}
      />
    ),
    read: (_, area) => {
      const mark = area === null ? undefined : byArea.get(area);
      return mark === undefined
        ? figureText({ is: 'missing' })
        : markText(mark, base !== null, period === null);
    },
    value: ({ x, y }) => byArea.get(areaAt(rings, x, y) ?? '')?.value ?? null,
  };
}

/** The count in words, and the rate where that is what is drawn. */
function markText(mark: AreaMark, isRate: boolean, perYear: boolean): string {
  const count = figureText(mark.figure);
  return isRate && mark.value !== null ? `${kaart.readout.rate(mark.value, perYear)} (${count})` : count;
}
