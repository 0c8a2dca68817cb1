import { countLimits } from '../domain/density/limits.ts';
import { parseCellCode } from '../domain/geo/cell.ts';
import { fewestForColour } from '../domain/thresholds.ts';
import { monthsIn } from '../domain/time/month.ts';
import type { Answer, Row } from '../engine/answer.ts';
import { countShown } from '../text/figure-text.ts';
import { kaart } from '../text/nl/kaart.ts';
import { cellMarks, type CellMark } from './cell-marks.ts';
import { countEntries, type LegendContent } from './legend-entries.ts';
import type { MapContent } from './map-shape.ts';
import type { DrawingContext } from './map-drawing.ts';
import { shapeKeys } from './shape-keys.ts';
import { squareRing } from './square-ring.ts';
import { unplacedShare } from './unplaced-share.ts';

type Context = Pick<DrawingContext, 'title' | 'hasCameras' | 'atHomes'>;

/**
 * The squares of an Answer as marks, with their legend. Few have no colour; of what happens in homes their squares are
 * not there at all, for a square in the fields can hold one house.
 */
export function markedCells(
  answer: Answer,
  size: 100 | 500,
  { title, hasCameras, atHomes }: Context,
): { readonly marks: readonly CellMark[]; readonly legend: LegendContent } {
  const limits = countLimits(monthsIn(answer.question.span));
  const isDrawn = ({ figure }: Row): boolean =>
    !atHomes || (countShown(figure) ?? Infinity) >= fewestForColour;
  const marks = cellMarks(answer.rows.filter(isDrawn), limits);
  const share = unplacedShare(answer);
  const few = atHomes ? kaart.legend.homes(fewestForColour) : kaart.legend.fewHere(limits[0] ?? 0);
  const unplaced = share === null || share === 0 ? '' : kaart.legend.unplaced(share);
  return {
    marks,
    legend: {
      title: kaart.legend.cells(title, size),
      entries: countEntries(limits),
      keys: shapeKeys(marks, hasCameras),
      notes: [`${few}${unplaced}${kaart.legend.periodNote}`],
    },
  };
}

export function cellContent(answer: Answer, size: 100 | 500, context: DrawingContext): MapContent {
  const { marks, legend } = markedCells(answer, size, context);
  return {
    is: 'cells',
    legend,
    shapes: marks.flatMap(({ code, figure, shape, class: level }) => {
      const cell = parseCellCode(code);
      return cell === null
        ? []
        : [{ key: code, rings: [squareRing(cell)], look: shape, class: level, figure, rate: null }];
    }),
  };
}
