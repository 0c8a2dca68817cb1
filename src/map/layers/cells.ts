import type { Layer } from '@deck.gl/core';
import { PathLayer, ScatterplotLayer, SolidPolygonLayer } from '@deck.gl/layers';
import type { CellMark } from '../cell-marks.ts';
import { classColour, mapColours, rgba } from '../colours.ts';
import { below } from './order.ts';

/** Cells as deck.gl layers: filled by class, hatched where withheld, a dot where there is no figure. */
export function cellLayers(marks: readonly CellMark[]): Layer[] {
  return [fills(marks), edges(marks), hatching(marks), dots(marks)];
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

function edges(marks: readonly CellMark[]): Layer {
  return new PathLayer<CellMark>({
    id: 'cells-edge',
    ...below('lines'),
    data: marks.filter((mark) => mark.shape !== 'dot'),
    getPath: (mark) => [...mark.corners, mark.corners[0]],
    getColor: rgba(mapColours.fillLine, 150),
    getWidth: 0.75,
    widthUnits: 'pixels',
  });
}

function hatching(marks: readonly CellMark[]): Layer {
  return new PathLayer<CellMark['lines'][number]>({
    id: 'cells-hatch',
    ...below('lines'),
    data: marks.flatMap((mark) => mark.lines),
    getPath: (line) => [line[0], line[1]],
    getColor: rgba(mapColours.hatch),
    getWidth: 1,
    widthUnits: 'pixels',
  });
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
