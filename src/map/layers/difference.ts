import type { Layer } from '@deck.gl/core';
import { LineLayer, PathLayer, ScatterplotLayer, SolidPolygonLayer } from '@deck.gl/layers';
import { toWgs84 } from '../../domain/geo/rd.ts';
import { rgba } from '../colours.ts';
import {
  sideColours,
  sideLines,
  type DifferenceSide,
  type DifferenceSquares,
} from '../difference-squares.ts';
import { ringsAround, type HotRing } from '../hot-squares.ts';
import { quad, rememberedWgs84, type LonLat } from '../quad.ts';
import { below } from './order.ts';

type Square = DifferenceSquares['squares'][number];

interface Line {
  readonly from: LonLat;
  readonly to: LonLat;
  readonly side: DifferenceSide;
}

/** Pixels that a ring is wide at the least, from its middle: seen from afar. */
const leastRing = 20;

/** Squares filled and hatched by their side, each place with a ring around it. */
export function differenceLayers({ size, squares }: DifferenceSquares): Layer[] {
  const convert = rememberedWgs84();
  const lines = squares.flatMap((square) =>
    sideLines(square, size).map(([from, to]): Line => ({
      from: convert(...from),
      to: convert(...to),
      side: square.side,
    })),
  );
  return [
    new SolidPolygonLayer<Square>({
      id: 'difference-fill',
      ...below('lines'),
      data: squares,
      getPolygon: ({ x, y }) => quad(x, y, size, size),
      getFillColor: ({ side }) => rgba(sideColours[side].fill, 235),
    }),
    new LineLayer<Line>({
      id: 'difference-hatch',
      ...below('lines'),
      data: lines,
      getSourcePosition: ({ from }) => from,
      getTargetPosition: ({ to }) => to,
      getColor: ({ side }) => rgba(sideColours[side].ink),
      getWidth: 1.6,
      widthUnits: 'pixels',
    }),
    new PathLayer<Square>({
      id: 'difference-edge',
      ...below('lines'),
      data: squares,
      getPath: ({ x, y }) => {
        const corners = quad(x, y, size, size);
        return [...corners, corners[0]];
      },
      getColor: ({ side }) => rgba(sideColours[side].ink),
      getWidth: 1.2,
      widthUnits: 'pixels',
    }),
    rings('more', { size, squares }),
    rings('less', { size, squares }),
  ];
}

function rings(side: DifferenceSide, { size, squares }: DifferenceSquares): Layer {
  return new ScatterplotLayer<HotRing>({
    id: `difference-ring-${side}`,
    ...below('lines'),
    data: ringsAround(
      size,
      squares.filter((square) => square.side === side),
    ),
    getPosition: ({ x, y }) => toWgs84(x, y),
    getRadius: ({ radius }) => radius,
    radiusMinPixels: leastRing,
    filled: false,
    stroked: true,
    getLineColor: rgba(sideColours[side].ink),
    getLineWidth: 2.5,
    lineWidthUnits: 'pixels',
  });
}
