import type { Answer } from '../engine/answer.ts';
import { kaart } from '../text/nl/kaart.ts';
import { densityLimits } from './classes.ts';
import { densityTiles } from './density-tiles.ts';
import { drawnAt, drawnGrid } from './drawn-grid.ts';
import { densityLayers } from './layers/density.ts';
import { measureEntries } from './legend-entries.ts';
import { Legend } from './legend.tsx';
import type { DrawingContext, MapDrawing } from './map-drawing.ts';
import { unplacedShare } from './unplaced-share.ts';

const entries = measureEntries(densityLimits);

/** A density in fixed classes per km2 per year. */
export function densityDrawing(answer: Answer, { rings, title, hasCameras }: DrawingContext): MapDrawing {
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
