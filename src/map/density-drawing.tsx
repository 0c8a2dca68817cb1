import type { Answer } from '../engine/answer.ts';
import { fewestForColour } from '../domain/thresholds.ts';
import { kaart } from '../text/nl/kaart.ts';
import { densityLimits } from '../domain/density/limits.ts';
import { densityTiles } from './density-tiles.ts';
import { drawnAt, drawnGrid } from './drawn-grid.ts';
import { densityLayers } from './layers/density.ts';
import { measureEntries } from './legend-entries.ts';
import { Legend } from './legend.tsx';
import type { DrawingContext, MapDrawing } from './map-drawing.ts';
import { shortPeriod } from './short-period.ts';
import { unplacedShare } from './unplaced-share.ts';

const entries = measureEntries(densityLimits);

/** A density in fixed classes per km2; a year and longer in an average year, a shorter period as it is. */
export function densityDrawing(answer: Answer, { rings, title, hasCameras }: DrawingContext): MapDrawing {
  const { density } = answer;
  const grid = density === null ? null : drawnGrid(density, rings);
  const tiles = grid === null ? [] : densityTiles(grid, densityLimits);
  const period = shortPeriod(answer);
  const valueAt = (x: number, y: number): number | null => (grid === null ? null : drawnAt(grid, x, y));
  return {
    layers: () => densityLayers(tiles),
    hatched: [],
    dotted: [],
    legend: (
      <Legend
        title={kaart.legend.density(title, period)}
        entries={entries}
        keys={hasCameras ? ['camera'] : []}
        notes={densityNotes(answer, tiles.length > 0)}
      />
    ),
    read: ({ x, y }) => {
      const value = valueAt(x, y);
      if (value !== null) return kaart.readout.density(value, period === null);
      return kaart.readout.few(fewestForColour, density?.reach ?? 0);
    },
    value: ({ x, y }) => valueAt(x, y),
  };
}

/** How many incidents, over how many metres, where there is no colour, and the share that could not be drawn. */
function densityNotes(answer: Answer, isColoured: boolean): string[] {
  const { total, density } = answer;
  const share = unplacedShare(answer);
  if (density === null) return [];
  const { sigma, reach, cellSize } = density;
  const counted = total.is === 'number' ? kaart.legend.total(total.value, sigma) : '';
  const few = (isColoured ? kaart.legend.few : kaart.legend.nowhere)(fewestForColour, reach);
  const coarse = cellSize === 500 ? kaart.legend.coarse : '';
  const unplaced = share === null ? '' : share === 0 ? kaart.legend.allPlaced : kaart.legend.unplaced(share);
  return [`${counted}${few}${coarse}${unplaced}${kaart.legend.inside}`];
}
