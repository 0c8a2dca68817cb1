import { cellCode } from '../domain/geo/cell.ts';
import { monthsIn } from '../domain/time/month.ts';
import type { Answer, Figure } from '../engine/answer.ts';
import { kaart } from '../text/nl/kaart.ts';
import { cellMarks } from './cell-marks.ts';
import { countShown, figureText } from '../text/figure-text.ts';
import { countLimits } from './classes.ts';
import { cellLayers } from './layers/cells.ts';
import { countEntries } from './legend-entries.ts';
import { Legend } from './legend.tsx';
import type { DrawingContext, MapDrawing } from './map-drawing.ts';
import { shapeKeys } from './shape-keys.ts';
import { unplacedShare } from './unplaced-share.ts';

/** Counts in squares of the RD grid, `size` metres wide. */
export function cellDrawing(
  answer: Answer,
  size: 100 | 500,
  { title, hasCameras }: DrawingContext,
): MapDrawing {
  const limits = countLimits(2, monthsIn(answer.question.span));
  const marks = cellMarks(answer.rows, limits);
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
          `${share === null || share === 0 ? '' : kaart.legend.unplaced(share)}${kaart.legend.periodNote}`,
        ]}
      />
    ),
    read: ({ x, y }) => {
      const figure = figures.get(cellCode(x, y, size));
      return figure === undefined ? kaart.readout.empty : figureText(figure);
    },
    value: ({ x, y }) => {
      const figure = figures.get(cellCode(x, y, size));
      return figure === undefined ? null : countShown(figure);
    },
  };
}
