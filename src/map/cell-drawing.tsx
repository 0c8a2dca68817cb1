import { cellCode } from '../domain/geo/cell.ts';
import { fewestForColour } from '../domain/thresholds.ts';
import { monthsIn } from '../domain/time/month.ts';
import type { Answer, Figure, Row } from '../engine/answer.ts';
import { kaart } from '../text/nl/kaart.ts';
import { cellMarks } from './cell-marks.ts';
import { countShown, figureText } from '../text/figure-text.ts';
import { countLimits } from '../domain/density/limits.ts';
import { cellLayers } from './layers/cells.ts';
import { countEntries } from './legend-entries.ts';
import { Legend } from './legend.tsx';
import type { DrawingContext, MapDrawing } from './map-drawing.ts';
import { shapeKeys } from './shape-keys.ts';
import { unplacedShare } from './unplaced-share.ts';

/**
 * Counts in squares of the RD grid, `size` metres wide. Few have no colour; of what happens in homes their squares are
 * not drawn at all, for a square in the fields can hold one house.
 */
export function cellDrawing(
  answer: Answer,
  size: 100 | 500,
  { title, hasCameras, atHomes }: DrawingContext,
): MapDrawing {
  const limits = countLimits(monthsIn(answer.question.span));
  const isDrawn = ({ figure }: Row): boolean =>
    !atHomes || (countShown(figure) ?? Infinity) >= fewestForColour;
  const marks = cellMarks(answer.rows.filter(isDrawn), limits);
  const figures = new Map<string, Figure>(marks.map(({ code, figure }) => [code, figure]));
  const share = unplacedShare(answer);
  return {
    layers: () => cellLayers(marks),
    hatched: [],
    dotted: [],
    legend: (
      <Legend
        title={kaart.legend.cells(title, size)}
        entries={countEntries(limits)}
        keys={shapeKeys(marks, hasCameras)}
        notes={[
          `${atHomes ? kaart.legend.homes(fewestForColour) : kaart.legend.fewHere(limits[0] ?? 0)}${share === null || share === 0 ? '' : kaart.legend.unplaced(share)}${kaart.legend.periodNote}`,
        ]}
      />
    ),
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
