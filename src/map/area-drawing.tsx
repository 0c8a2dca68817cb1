import type { AreaId } from '../domain/area/area.ts';
import type { Answer } from '../engine/answer.ts';
import { kaart } from '../text/nl/kaart.ts';
import { markedAreas } from './area-content.ts';
import type { AreaMark } from './area-marks.ts';
import { figureText } from '../text/figure-text.ts';
import { areaLayers } from './layers/areas.ts';
import { Legend } from './legend.tsx';
import type { DrawingContext, MapDrawing } from './map-drawing.ts';
import { areaAt } from './rings.ts';
import { shortPeriod } from './short-period.ts';

/** Counts per buurt, or rates per 1,000 inhabitants a year where inhabitants are given. */
export function areaDrawing(
  answer: Answer,
  inhabitants: ReadonlyMap<AreaId, number> | null,
  { rings, title, hasCameras }: DrawingContext,
): MapDrawing {
  const { marks, legend } = markedAreas(answer, inhabitants, { title, hasCameras });
  const period = shortPeriod(answer);
  const byArea = new Map(marks.map((mark) => [mark.id, mark]));
  const shaped = (shape: AreaMark['shape']): AreaId[] =>
    marks.filter((mark) => mark.shape === shape).map(({ id }) => id);
  return {
    layers: (ground) => areaLayers(marks, ground),
    hatched: shaped('hatch'),
    dotted: shaped('dot'),
    legend: <Legend {...legend} />,
    read: (_, area) => {
      const mark = area === null ? undefined : byArea.get(area);
      return mark === undefined
        ? figureText({ is: 'missing' })
        : markText(mark, inhabitants !== null, period === null);
    },
    value: ({ x, y }) => byArea.get(areaAt(rings, x, y) ?? '')?.value ?? null,
  };
}

/** The count in words, and the rate where that is what is drawn. */
function markText(mark: AreaMark, isRate: boolean, perYear: boolean): string {
  const count = figureText(mark.figure);
  return isRate && mark.value !== null ? `${kaart.readout.rate(mark.value, perYear)} (${count})` : count;
}
