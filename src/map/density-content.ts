import { rampClass } from '../domain/density/classes.ts';
import { densityLimits } from '../domain/density/limits.ts';
import { cellCode } from '../domain/geo/cell.ts';
import { fewestForColour } from '../domain/thresholds.ts';
import type { Answer } from '../engine/answer.ts';
import { kaart } from '../text/nl/kaart.ts';
import { drawnGrid, type DrawnGrid } from './drawn-grid.ts';
import { measureEntries, type LegendContent } from './legend-entries.ts';
import type { MapContent, MapShape } from './map-shape.ts';
import type { DrawingContext } from './map-drawing.ts';
import { shortPeriod } from './short-period.ts';
import { squareRing } from './square-ring.ts';
import { unplacedShare } from './unplaced-share.ts';

const entries = measureEntries(densityLimits);

/** The legend of a density: fixed classes per km2; a year and longer in an average year, a shorter period as it is. */
export function densityLegend(
  answer: Answer,
  isColoured: boolean,
  { title, hasCameras }: Pick<DrawingContext, 'title' | 'hasCameras'>,
): LegendContent {
  return {
    title: kaart.legend.density(title, shortPeriod(answer)),
    entries,
    keys: hasCameras ? ['camera'] : [],
    notes: densityNotes(answer, isColoured),
  };
}

/** How many incidents, over how many metres, where there is no colour, and the share that could not be drawn. */
function densityNotes(answer: Answer, isColoured: boolean): string[] {
  const { total, density } = answer;
  const share = unplacedShare(answer);
  if (density === null) return [];
  const { sigma, reach, cellSize } = density;
  const counted = total.is === 'number' ? kaart.legend.total(total.value, sigma) : '';
  const few = (isColoured ? kaart.legend.few : kaart.legend.nowhere)(fewestForColour, reach);
  const coarse = cellSize === 500 ? kaart.legend.coarse : '';
  const unplaced = share === null ? '' : share === 0 ? kaart.legend.allPlaced : kaart.legend.unplaced(share);
  return [`${counted}${few}${coarse}${unplaced}${kaart.legend.inside}`];
}

/** The cells of the grid that have a colour. Their class goes along and no finer figure: it is what is drawn. */
export function densityContent(answer: Answer, context: DrawingContext): MapContent {
  const grid = answer.density === null ? null : drawnGrid(answer.density, context.rings);
  const shapes = grid === null ? [] : colouredCells(grid);
  return { is: 'density', legend: densityLegend(answer, shapes.length > 0, context), shapes };
}

function colouredCells({ values, isEnough, columns, x0, y0, size }: DrawnGrid): MapShape[] {
  return Array.from(values).flatMap((value, at): MapShape[] => {
    const level =
      isEnough[at] === 1 && value >= (densityLimits[0] ?? 0) ? rampClass(value, densityLimits) : -1;
    if (level < 0) return [];
    const cell = { x: x0 + (at % columns) * size, y: y0 + Math.floor(at / columns) * size, size };
    return [
      {
        key: cellCode(cell.x, cell.y, size),
        rings: [squareRing(cell)],
        look: 'fill',
        class: level,
        figure: null,
        rate: null,
      },
    ];
  });
}
