import type { Layer } from '@deck.gl/core';
import { LineLayer, PathLayer, ScatterplotLayer, SolidPolygonLayer } from '@deck.gl/layers';
import type { Ring } from '../../domain/area/area.ts';
import { mapColours, rgba, type Rgba } from '../colours.ts';
import { quad, type LonLat } from '../quad.ts';
import type { ZoneCell } from '../zone-cells.ts';
import { cellLooks, zoneColours } from '../zone-look.ts';
import { cellLines, controlDots, dashesOf, pathsOf } from '../zone-marks.ts';
import type { ZoneShapes } from '../zone-shapes.ts';
import { below } from './order.ts';

/** Metres between the dots of the control, and of a dash of a ring. */
const [spacing, dash] = [40, 20];

/** The zones of an evaluation as deck.gl layers, with the cells of a difference map where there are any. */
export function zoneLayers(zones: ZoneShapes, cells: readonly ZoneCell[] | null): Layer[] {
  return [
    dots(zones),
    ...(cells === null
      ? [fill('zone-treatment', zones.treatment, rgba(zoneColours.treatment, 60))]
      : [cellFills(cells), cellEdges(cells), cellSigns(cells)]),
    ...zones.others.map((rings, index) => fill(`zone-other-${index}`, rings, rgba(zoneColours.other, 50))),
    dashes(zones),
    outline('zone-other-line', zones.others.flat(), zoneColours.other, 1.5),
    outline('zone-halo', zones.treatment, mapColours.halo, 7),
    outline('zone-line', zones.treatment, zoneColours.treatment, 3),
  ];
}

function dots(zones: ZoneShapes): Layer {
  return new ScatterplotLayer<LonLat>({
    id: 'zone-control',
    ...below('lines'),
    data: controlDots(zones, spacing),
    getPosition: (point) => point,
    getRadius: 1.2,
    radiusUnits: 'pixels',
    getFillColor: rgba(zoneColours.control),
  });
}

function fill(id: string, rings: readonly Ring[], colour: Rgba): Layer {
  return new SolidPolygonLayer<LonLat[]>({
    id,
    ...below('lines'),
    data: pathsOf(rings),
    getPolygon: (path) => path,
    getFillColor: colour,
  });
}

function outline(id: string, rings: readonly Ring[], colour: string, width: number): Layer {
  return new PathLayer<LonLat[]>({
    id,
    ...below('lines'),
    data: pathsOf(rings),
    getPath: (path) => path,
    getColor: rgba(colour),
    getWidth: width,
    widthUnits: 'pixels',
    jointRounded: true,
  });
}

type Segment = readonly [from: LonLat, to: LonLat];

function dashes(zones: ZoneShapes): Layer {
  return new LineLayer<Segment>({
    id: 'zone-rings',
    ...below('lines'),
    data: zones.rings.flatMap((rings) => dashesOf(rings, dash)),
    getSourcePosition: ([from]) => from,
    getTargetPosition: ([, to]) => to,
    getColor: rgba(zoneColours.ring),
    getWidth: 2,
    widthUnits: 'pixels',
  });
}

function isFilled({ look }: ZoneCell): boolean {
  return cellLooks[look].sign !== '';
}

/** A pale line, so that neighbours with one colour stay apart. */
function cellEdges(cells: readonly ZoneCell[]): Layer {
  return new PathLayer<ZoneCell>({
    id: 'zone-edges',
    ...below('lines'),
    data: cells.filter(isFilled),
    getPath: ({ x, y, size }) => {
      const corners = quad(x, y, size, size);
      return [...corners, corners[0]];
    },
    getColor: rgba(mapColours.halo, 200),
    getWidth: 1.2,
    widthUnits: 'pixels',
  });
}

function cellFills(cells: readonly ZoneCell[]): Layer {
  return new SolidPolygonLayer<ZoneCell>({
    id: 'zone-cells',
    ...below('lines'),
    data: cells.filter(isFilled),
    getPolygon: ({ x, y, size }) => quad(x, y, size, size),
    getFillColor: ({ look }) => rgba(cellLooks[look].fill, 235),
  });
}

function cellSigns(cells: readonly ZoneCell[]): Layer {
  return new LineLayer<{ readonly segment: Segment; readonly ink: string }>({
    id: 'zone-signs',
    ...below('lines'),
    data: cells.flatMap((cell) =>
      cellLines(cell).map((segment) => ({ segment, ink: cellLooks[cell.look].ink })),
    ),
    getSourcePosition: ({ segment: [from] }) => from,
    getTargetPosition: ({ segment: [, to] }) => to,
    getColor: ({ ink }) => rgba(ink),
    getWidth: 2,
    widthUnits: 'pixels',
  });
}
