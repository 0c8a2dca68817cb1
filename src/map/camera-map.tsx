import { useMemo } from 'react';
import { kaart } from '../text/nl/kaart.ts';
import type { RdPoint } from './base-map.tsx';
import { drawnAreaLayers, type DrawnArea } from './layers/drawn-area.ts';
import { MapFigure, type MapStage } from './map-figure.tsx';

/**
 * The map of cameras, with what a person draws or has chosen on top; without figures, so without a legend. Fills the
 * height of its parent.
 */
export function CameraMap({ drawn, ...stage }: MapStage & { readonly drawn: DrawnArea | null }) {
  const drawing = useMemo(
    () => ({
      layers: () => (drawn === null ? [] : drawnAreaLayers(drawn)),
      hatched: [],
      dotted: [],
      legend: null,
      read: ({ x, y }: RdPoint) => kaart.readout.rd(x, y),
      value: () => null,
    }),
    [drawn],
  );
  return <MapFigure stage={stage} drawing={drawing} />;
}
