import { useMemo } from 'react';
import type { Ring } from '../domain/area/area.ts';
import { cellCode } from '../domain/geo/cell.ts';
import { kaart } from '../text/nl/kaart.ts';
import type { RdPoint } from './base-map.tsx';
import { drawnAreaLayers } from './layers/drawn-area.ts';
import { MapFigure, type MapStage } from './map-figure.tsx';

/**
 * A map to choose a cell on, with an outline drawn; it reads no finer than a cell of `size` metres under the pointer.
 * Fills the height of its parent.
 */
export function OutlineMap({
  corners,
  size,
  ...stage
}: MapStage & {
  /** RD metres, not closed; empty for none. */
  readonly corners: Ring;
  readonly size: number;
}) {
  const drawing = useMemo(
    () => ({
      layers: () => drawnAreaLayers({ point: null, isDraft: false, radius: null, corners }),
      hatched: [],
      dotted: [],
      legend: null,
      read: ({ x, y }: RdPoint) => kaart.readout.cell(cellCode(x, y, size)),
      value: () => null,
    }),
    [corners, size],
  );
  return <MapFigure stage={stage} drawing={drawing} />;
}
