import type { Layer } from '@deck.gl/core';
import { LineLayer, ScatterplotLayer } from '@deck.gl/layers';
import { toWgs84 } from '../../domain/geo/rd.ts';
import { mapColours, rgba } from '../colours.ts';
import { hotLines, hotRings, type HotLines, type HotRing, type HotSquares } from '../hot-squares.ts';
import { rememberedWgs84, type LonLat } from '../quad.ts';
import { below } from './order.ts';

type Line = readonly [from: LonLat, to: LonLat];

/** Squares that stand out, over the colours of the figures: hatching, and an outline on a pale edge. */
export function hotLayers(squares: HotSquares): Layer[] {
  const convert = rememberedWgs84();
  const onMap = (segments: HotLines['outline']): Line[] =>
    segments.map(([from, to]) => [convert(...from), convert(...to)]);
  const { outline, hatch } = hotLines(squares);
  const edges = onMap(outline);
  return [
    lines('hot-hatch', onMap(hatch), mapColours.ink, 1.2),
    lines('hot-halo', edges, mapColours.halo, 5),
    lines('hot-outline', edges, mapColours.ink, 2.5),
    rings('hot-ring-halo', squares, mapColours.halo, 5),
    rings('hot-ring', squares, mapColours.ink, 2),
  ];
}

/** Pixels that a ring is wide at the least, from its middle: seen from afar, and around the sign of a camera. */
const leastRing = 20;

function rings(id: string, squares: HotSquares, colour: string, width: number): Layer {
  return new ScatterplotLayer<HotRing>({
    id,
    ...below('lines'),
    data: hotRings(squares),
    getPosition: ({ x, y }) => toWgs84(x, y),
    getRadius: ({ radius }) => radius,
    radiusMinPixels: leastRing,
    filled: false,
    stroked: true,
    getLineColor: rgba(colour),
    getLineWidth: width,
    lineWidthUnits: 'pixels',
  });
}

function lines(id: string, data: readonly Line[], colour: string, width: number): Layer {
  return new LineLayer<Line>({
    id,
    ...below('lines'),
    data,
    getSourcePosition: ([from]) => from,
    getTargetPosition: ([, to]) => to,
    getColor: rgba(colour),
    getWidth: width,
    widthUnits: 'pixels',
  });
}
