import type { Layer } from '@deck.gl/core';
import { LineLayer, ScatterplotLayer, SolidPolygonLayer } from '@deck.gl/layers';
import type { CellMark } from '../cell-marks.ts';
import { classColour, mapColours, rgba } from '../colours.ts';
import { below } from './order.ts';

/** Cells as deck.gl layers: filled by class, hatched where withheld, a dot where there is no figure. */
export function cellLayers(marks: readonly CellMark[]): Layer[] {
  return [fills(marks), lines(marks), dots(marks)];
}

function fills(marks: readonly CellMark[]): Layer {
  return new SolidPolygonLayer<CellMark>({
    id: 'cells-fill',
    ...below('lines'),
    data: marks.filter((mark) => mark.shape === 'fill'),
    getPolygon: (mark) => mark.corners,
    getFillColor: (mark) => classColour(mark.class, 235),
  });
}

/** Edges and hatching in one layer: a thin outline keeps the lightest class visible on the land. */
function lines(marks: readonly CellMark[]): Layer {
  return new LineLayer<Line>({
    id: 'cells-line',
    ...below('lines'),
    data: marks.flatMap((mark) => [...(mark.shape === 'dot' ? [] : edges(mark)), ...mark.lines]),
    getSourcePosition: ([from]) => from,
    getTargetPosition: ([, to]) => to,
    getColor: rgba(mapColours.hatch),
    // Less than a pixel would leave gaps.
    getWidth: 1.2,
    widthUnits: 'pixels',
  });
}

type Line = CellMark['lines'][number];

function edges({ corners: [a, b, c, d] }: CellMark): Line[] {
  return [
    [a, b],
    [b, c],
    [c, d],
    [d, a],
  ];
}

function dots(marks: readonly CellMark[]): Layer {
  return new ScatterplotLayer<CellMark>({
    id: 'cells-dot',
    ...below('lines'),
    data: marks.filter((mark) => mark.shape === 'dot'),
    getPosition: (mark) => mark.centre,
    getRadius: 2.5,
    radiusUnits: 'pixels',
    getFillColor: rgba(mapColours.hatch),
  });
}
