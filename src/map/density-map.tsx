import { useMemo } from 'react';
import type { Answer } from '../engine/answer.ts';
import { kaart } from '../text/nl/kaart.ts';
import { densityLimits } from './classes.ts';
import { densityTiles } from './density-tiles.ts';
import { drawnAt, drawnGrid } from './drawn-grid.ts';
import { densityLayers } from './layers/density.ts';
import { measureEntries } from './legend-entries.ts';
import { Legend } from './legend.tsx';
import { MapFigure, type MapDrawing, type MapStage } from './map-figure.tsx';
import type { Rings } from './rings.ts';
import { unplacedShare } from './unplaced-share.ts';

const entries = measureEntries(densityLimits);

/** A density in fixed classes per km2 per year. Fills the height of its parent. */
export function DensityMap({ answer, ...stage }: MapStage & { readonly answer: Answer }) {
  const { rings, title, showCameras, cameras } = stage;
  const hasCameras = showCameras && cameras.length > 0;
  const drawing = useMemo(() => draw(answer, rings, title, hasCameras), [answer, rings, title, hasCameras]);
  return <MapFigure stage={stage} drawing={drawing} />;
}

function draw(answer: Answer, rings: Rings, title: string, hasCameras: boolean): MapDrawing {
  const { density } = answer;
  const grid = density === null ? null : drawnGrid(density, rings);
  const tiles = grid === null ? [] : densityTiles(grid, densityLimits);
  const valueAt = (x: number, y: number): number | null => (grid === null ? null : drawnAt(grid, x, y));
  return {
    layers: () => densityLayers(tiles),
    hatched: [],
    dotted: [],
    legend: (
      <Legend
        title={kaart.legend.density(title)}
        entries={entries}
        keys={hasCameras ? ['camera'] : []}
        notes={densityNotes(answer)}
      />
    ),
    read: ({ x, y }) => kaart.readout.density(valueAt(x, y) ?? 0),
    value: ({ x, y }) => valueAt(x, y),
  };
}

/** How many incidents, over how many metres, and the share that could not be drawn. */
function densityNotes(answer: Answer): string[] {
  const { total, density } = answer;
  const share = unplacedShare(answer);
  const counted =
    total.is === 'number' && density !== null ? kaart.legend.total(total.value, density.sigma) : '';
  const unplaced = share === null ? '' : share === 0 ? kaart.legend.allPlaced : kaart.legend.unplaced(share);
  return [`${counted}${unplaced}${kaart.legend.inside}`];
}
