import { cellCode } from '../domain/geo/cell.ts';
import { fewestForColour } from '../domain/thresholds.ts';
import type { Answer, Figure } from '../engine/answer.ts';
import { kaart } from '../text/nl/kaart.ts';
import { countShown, figureText } from '../text/figure-text.ts';
import { markedCells } from './cell-content.ts';
import { cellLayers } from './layers/cells.ts';
import { Legend } from './legend.tsx';
import type { DrawingContext, MapDrawing } from './map-drawing.ts';

/** Counts in squares of the RD grid, `size` metres wide. */
export function cellDrawing(
  answer: Answer,
  size: 100 | 500,
  { title, hasCameras, atHomes }: DrawingContext,
): MapDrawing {
  const { marks, legend } = markedCells(answer, size, { title, hasCameras, atHomes });
  const figures = new Map<string, Figure>(marks.map(({ code, figure }) => [code, figure]));
  return {
    layers: () => cellLayers(marks),
    hatched: [],
    dotted: [],
    legend: <Legend {...legend} />,
    read: ({ x, y }) => {
      const figure = figures.get(cellCode(x, y, size));
      if (figure !== undefined) return figureText(figure);
      return atHomes ? kaart.readout.fewAtHomes(fewestForColour) : kaart.readout.empty;
    },
    value: ({ x, y }) => {
      const figure = figures.get(cellCode(x, y, size));
      return figure === undefined ? null : countShown(figure);
    },
  };
}
